// What still stands of a payment: its own lines and those of all its corrections, added up place by place. A second
// correction can therefore never take back what the first one took, and it finds the money where the first one put it.
import type { CorrectionLine } from '../ledger/events/correction-events.ts';
import type { PaymentLine } from '../ledger/events/payment-events.ts';

/** Lines of one place are of one and the same money. */
export const placeOf = (line: CorrectionLine): string =>
  JSON.stringify([
    line.kind,
    line.accountNo,
    line.chargeId,
    line.service,
    line.billDate,
    line.itemCode,
    line.glAccount,
  ]);

/** In the order in which the places first appear; none of them at zero. */
export function standingLines(
  taken: readonly PaymentLine[],
  corrections: readonly (readonly CorrectionLine[])[],
): readonly CorrectionLine[] {
  const places = new Map<string, CorrectionLine>();
  for (const line of [...taken, ...corrections.flat()]) {
    const place = placeOf(line);
    const known = places.get(place);
    places.set(place, known === undefined ? line : { ...known, amountCents: known.amountCents + line.amountCents });
  }
  return [...places.values()].filter(({ amountCents }) => amountCents !== 0);
}

export const sumOfLines = (lines: readonly Pick<CorrectionLine, 'amountCents'>[]): number =>
  lines.reduce((sum, { amountCents }) => sum + amountCents, 0);

/** The opposite of a line, with the reason why it stands there. */
export const takenBack = (line: CorrectionLine, rule: string): CorrectionLine => ({
  ...line,
  amountCents: -line.amountCents,
  rule,
});

export const numbered = (lines: readonly CorrectionLine[]): readonly CorrectionLine[] =>
  lines.map((line, index) => ({ ...line, lineNo: index + 1 }));
