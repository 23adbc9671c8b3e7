// The check digit of a bill's scan line. Billing vendors agree on modulus ten and on little else, so weights, side,
// digit adding and complement are configuration, and the city's own stubs are the test.

export interface ModulusTen {
  /** Repeated over the digits, for instance 2, 1. */
  readonly weights: readonly number[];
  /** The side on which the first weight stands. */
  readonly startSide: 'left' | 'right';
  /** Whether a product of two digits counts as the sum of its digits (14 as 5). */
  readonly addDigits: boolean;
  /** `tens`: what is missing to the next ten. `none`: the remainder itself. */
  readonly complement: 'tens' | 'none';
}

const digitSum = (value: number): number => [...String(value)].reduce((sum, digit) => sum + Number(digit), 0);

/** The check digit over a text of digits. */
export function modulusTenDigit(digits: string, scheme: ModulusTen): number {
  const ordered = scheme.startSide === 'left' ? [...digits] : [...digits].reverse();
  const sum = ordered.reduce((total, digit, index) => {
    const product = Number(digit) * (scheme.weights[index % scheme.weights.length] ?? 0);
    return total + (scheme.addDigits ? digitSum(product) : product);
  }, 0);
  return scheme.complement === 'tens' ? (10 - (sum % 10)) % 10 : sum % 10;
}
