// payment.endorse and payment.toEndorse (TN3).
import { decideEndorse } from '../../../src-core/payment/endorse-items.ts';
import { standingTenders } from '../../../src-core/payment/receipt-on-file.ts';
import { paperOf } from '../../../src-core/tender/tender.ts';
import { type BusinessDay, businessDayOf } from '../business-day.ts';
import type { Caller } from '../caller.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';
import { receiptOnFile } from './receipt-on-file.ts';

/** The receipt that waits for its endorsement; null where the city asks for none. */
export const unendorsedOf = (
  { store }: Pick<StationParts, 'store'>,
  { session, policy }: BusinessDay,
): string | null =>
  session === null || policy.endorsement !== 'confirm' ? null : store.receipts.unendorsed(session.sessionId);

export function toEndorse(parts: StationParts, caller: Caller) {
  const receiptNumber = unendorsedOf(parts, businessDayOf(parts, caller));
  const receipt = receiptNumber === null ? null : receiptOnFile(parts.store, receiptNumber);
  if (receipt === null) return null;
  const items = paperOf(standingTenders(receipt).tenders).map(({ kind, itemNumber, amountCents }) => ({
    kind,
    itemNumber: itemNumber ?? '',
    amountCents,
  }));
  return { receiptNumber: receipt.receiptNumber, items };
}

export const endorse = (
  parts: StationParts,
  caller: Caller,
  input: { readonly key: string; readonly receiptNumber: string },
) =>
  runCommand(parts, {
    procedure: 'payment.endorse',
    caller,
    input,
    decide: (context) => {
      const receipt = receiptOnFile(parts.store, input.receiptNumber);
      const session = receipt === null ? null : parts.store.sessions.get(receipt.sessionId);
      const isEndorsed = parts.store.receipts.endorsed(input.receiptNumber) !== null;
      return decideEndorse({ receipt, session, isEndorsed }, input, context);
    },
    answer: () => ({}),
  });
