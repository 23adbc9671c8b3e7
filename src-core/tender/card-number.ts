// TN4: no card number is ever accepted, stored or logged. A card number is a whole run of 13 to 19 digits with an
// issuer's prefix, that issuer's length and a right Luhn digit. A longer run is something else: a scan line, a trace.
// Fields with their own grammar (scan line, routing, bank account, serial, trace, meter) are not asked.

interface Issuer {
  readonly prefix: RegExp;
  readonly lengths: readonly number[];
}

const ISSUERS: readonly Issuer[] = [
  { prefix: /^4/, lengths: [13, 16, 19] },
  { prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { prefix: /^3[47]/, lengths: [15] },
  { prefix: /^(?:6011|64[4-9]|65)/, lengths: [16, 17, 18, 19] },
  { prefix: /^62/, lengths: [16, 17, 18, 19] },
  { prefix: /^(?:30[0-5]|3095|36|38|39)/, lengths: [14, 15, 16, 17, 18, 19] },
  { prefix: /^35(?:2[89]|[3-8])/, lengths: [16, 17, 18, 19] },
  { prefix: /^(?:5018|5020|5038|5893|6304|6759|676[1-3])/, lengths: [13, 14, 15, 16, 17, 18, 19] },
];

/** How people write a card number in groups; a group of four beside it means that the number goes on. */
const GROUPINGS = ['4 4 4 4', '4 4 4 4 3', '4 6 5', '4 6 4', '4 4 4 1'].map((each) => each.split(' ').map(Number));

/** A maximal run: groups of digits with one or two spaces or dashes between them. */
const RUN = /\d+(?:[ \p{Pd}]{1,2}\d+)*/gu;

function luhnHolds(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const product = index % 2 === 1 ? digit * 2 : digit;
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
}

const isCardNumber = (digits: string): boolean =>
  digits.length >= 13 &&
  digits.length <= 19 &&
  ISSUERS.some(({ prefix, lengths }) => lengths.includes(digits.length) && prefix.test(digits)) &&
  luhnHolds(digits);

/** A card written in groups, with other numbers beside it: "Apt 12 4111 1111 1111 1111". */
function hasGroupedCard(groups: readonly string[]): boolean {
  return groups.some((_, start) =>
    GROUPINGS.some((grouping) => {
      const taken = groups.slice(start, start + grouping.length);
      const fits = taken.length === grouping.length && taken.every((group, at) => group.length === grouping[at]);
      const goesOn = groups[start - 1]?.length === 4 || groups[start + grouping.length]?.length === 4;
      return fits && !goesOn && isCardNumber(taken.join(''));
    }),
  );
}

/** True when the text has a card number in it, alone or among other words. */
export function containsCardNumber(text: string): boolean {
  for (const [run] of text.normalize('NFKC').matchAll(RUN)) {
    const groups = run.split(/\D+/);
    if (groups.some(isCardNumber) || isCardNumber(groups.join('')) || hasGroupedCard(groups)) return true;
  }
  return false;
}
