// VD6: one bad tender of several takes its amount back from what the payment applied, in this order:
//   1. a refund owed or credit, for it was beyond everything open;
//   2. charges, the last one that was paid first. The city's policy pays what matters most first (PY2), so what is left is
//      what the policy would have paid had the bad tender never been there;
//   3. catalogue items last: what was handed over cannot be owed again on an account.
// Cancelling a tender is not cancelling the payment: the rest of the receipt stands.
import type { CorrectionLine, CorrectionLineKind } from '../ledger/events/correction-events.ts';
import { invariant } from '../result/result.ts';
import { placeOf, takenBack } from './standing-lines.ts';

const FIRST_TO_LAST: readonly CorrectionLineKind[] = ['refund', 'credit', 'charge', 'item'];

/**
 * `written`: the receipt's lines and those of its corrections in the order they were posted. `standing`: what is left of
 * them, place by place; it must hold the amount.
 */
export function takeBack(
  written: readonly CorrectionLine[],
  standing: readonly CorrectionLine[],
  amountCents: number,
  rule: string,
): readonly CorrectionLine[] {
  const left = new Map(standing.map((line) => [placeOf(line), line.amountCents]));
  const back: CorrectionLine[] = [];
  let wanted = amountCents;
  for (const kind of FIRST_TO_LAST) {
    for (const line of written.toReversed()) {
      const place = placeOf(line);
      const taken = line.kind === kind ? Math.min(wanted, Math.max(0, line.amountCents), left.get(place) ?? 0) : 0;
      if (taken === 0) continue;
      left.set(place, (left.get(place) ?? 0) - taken);
      wanted -= taken;
      back.push(takenBack({ ...line, amountCents: taken }, rule));
    }
  }
  invariant(wanted === 0, `${wanted} cents more are to be taken back than stand`);
  return back;
}
