// Find: a telephone number is compared by its digits alone, because every clerk and every file writes it in another shape.

/** The last ten digits, without the country's 1; fewer when fewer were written, '' when none. */
export function phoneDigits(text: string): string {
  const digits = text.replace(/\D/g, '');
  const national = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  return national.slice(-10);
}
