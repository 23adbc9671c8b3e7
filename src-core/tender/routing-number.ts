// TN3: a bank is named by its ABA routing number; the weights 3, 7, 1 over nine digits sum to a multiple of ten, which
// catches a digit misread from the magnetic line.
const WEIGHTS = [3, 7, 1];

export function isRoutingNumber(text: string): boolean {
  if (!/^\d{9}$/.test(text) || text === '000000000') return false;
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) sum += Number(text[index]) * (WEIGHTS[index % 3] ?? 0);
  return sum % 10 === 0;
}
