// How figures are taken and printed: rounds of the two sides follow one another within one run, so that both see the same
// machine; what is printed is the median of the rounds' ratios with the least and the greatest.

export const at = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

export const median = (values: readonly number[]): number => at(values, 0.5);

/** `1.23 (1.10–1.51)`: the median with the least and the greatest. */
export const spread = (values: readonly number[], digits = 2): string =>
  `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`;

export function timed(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

export interface Cost {
  /** Milliseconds on the clock, waits for the disk and for a processor that others use included. */
  readonly wall: number;
  /** Milliseconds that this thread was on the processor. */
  readonly processor: number;
}

export function measured(act: () => void): Cost {
  const before = process.threadCpuUsage();
  const wall = timed(act);
  const { user, system } = process.threadCpuUsage(before);
  return { wall, processor: (user + system) / 1000 };
}

export function say(what: string, figure: string, reach?: string): void {
  console.log(`  ${what.padEnd(58)} ${figure}${reach === undefined ? '' : `   to reach: ${reach}`}`);
}

/** A ratio with what it should not exceed; a miss is said with its size. */
export function sayRatio(what: string, ratios: readonly number[], most: number): void {
  const missed = median(ratios) <= most ? '' : `, missed by ${((median(ratios) / most - 1) * 100).toFixed(0)} %`;
  say(what, spread(ratios), `≤ ${most}${missed}`);
}
