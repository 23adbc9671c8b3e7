/** Round figures for an axis: about `wanted` steps from zero to a top that no bar passes. */
export function axisTicks(largest: number, wanted = 4): readonly number[] {
  if (largest <= 0) return [0, 1];
  const rough = largest / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((each) => each * power >= rough) ?? 10;
  const size = factor * power;
  const count = Math.ceil(largest / size - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * size).toPrecision(12)));
}
