// The city's account numbers end in a check digit, so that a mistyped or misread number is noticed before money is put
// on a neighbour's account. Weights 2,1,2,1… from the left, digits of each product added, tens complement.

/** The check digit for the digits that stand before it: '100000718' gives 5. */
export function accountCheckDigit(digits: string): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const product = (digits.charCodeAt(index) - 48) * (index % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return (10 - (sum % 10)) % 10;
}
