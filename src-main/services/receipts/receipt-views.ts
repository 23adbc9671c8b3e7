// Receipts as the screens get them.
import type { ReceiptRowView, ReceiptView } from '../../../src-contract/station/receipts.ts';
import { renderTextLines } from '../../../src-core/documents/render-text.ts';
import { mayAct } from '../../../src-core/access/act-table.ts';
import { type Result, invariant, ok, refuse } from '../../../src-core/result/result.ts';
import { correctionRow } from '../corrections/correction-row.ts';
import type { ListedReceipt } from '../../ports/receipt-reader.ts';
import type { Caller } from '../caller.ts';
import { nameOf } from '../documents/issued-by.ts';
import type { StationParts } from '../station-parts.ts';
import { receiptAsItStands } from './print-receipt.ts';

/** Who else's receipts a person may read is in the act table; one's own are always theirs (DS5). */
export const ownReceiptsOnly = (caller: Caller): string | null =>
  mayAct(caller.role, 'receipt.read_all') ? null : caller.userId;

export function receiptRow(parts: StationParts, row: ListedReceipt): ReceiptRowView {
  const session = parts.store.sessions.get(row.sessionId);
  invariant(session !== null, `receipt ${row.receiptNumber} without its session`);
  const { receiptNumber, issuedAt, businessDate, sessionId, payerName, state, appliedCents } = row;
  return {
    receiptNumber,
    issuedAt,
    businessDate,
    sessionId,
    payerName,
    state,
    appliedCents,
    issuerName: nameOf(parts, row.issuerId),
    accountNos: [...row.accountNos],
    kinds: [...row.kinds],
    // A list of amounts would give the session's total away.
    blind: session.state === 'closed' ? [] : [session.ownerId],
  };
}

export function receiptView(
  parts: StationParts,
  caller: Caller,
  receiptNumber: string,
): Result<ReceiptView, 'receipt_is_on_file'> {
  const { receipts, sessions } = parts.store;
  const row = receipts.get(receiptNumber);
  const session = row === null ? null : sessions.get(row.sessionId);
  const owner = ownReceiptsOnly(caller);
  const document = receiptAsItStands(parts, receiptNumber);
  if (row === null || session === null || document === null || (owner !== null && owner !== row.issuerId)) {
    return refuse('receipt_is_on_file', { receiptNumber });
  }
  const tenders = receipts.tenders(receiptNumber);
  const replaced = new Set(tenders.map(({ replacesTenderId }) => replacesTenderId));
  const { paymentId, sessionId, issuedAt, issuerId, appliedCents, tenderedCents, changeCents } = row;
  return ok({
    receiptNumber,
    paymentId,
    sessionId,
    issuedAt,
    issuerId,
    appliedCents,
    tenderedCents,
    changeCents,
    accountNos: accountsOf(parts, receiptNumber),
    sessionState: session.state,
    issuerName: nameOf(parts, issuerId),
    state: receipts.state(receiptNumber),
    voidReason: receipts.voidReason(receiptNumber),
    corrections: parts.store.corrections.ofReceipt(receiptNumber).map((each) => correctionRow(parts, each)),
    tenders: tenders.map(({ tenderId, kind, amountCents, itemNumber }) => ({
      tenderId,
      kind,
      amountCents,
      itemNumber,
      isReplaced: replaced.has(tenderId),
    })),
    duplicates: receipts.duplicates(receiptNumber),
    noChecksOverride: overrideOf(parts, receiptNumber),
    endorsed: receipts.endorsed(receiptNumber),
    document: { title: document.title, lines: [...renderTextLines(document, 42)] },
  });
}

const accountsOf = ({ store }: StationParts, receiptNumber: string): string[] => [
  ...new Set(store.receipts.taken(receiptNumber)?.payload.lines.flatMap(({ accountNo }) => accountNo ?? [])),
];

/** TN5: that a check was taken although none are stays on the receipt's record, with who allowed it. */
function overrideOf(parts: StationParts, receiptNumber: string): ReceiptView['noChecksOverride'] {
  const taken = parts.store.receipts.taken(receiptNumber);
  const override = taken?.payload.noChecksOverride ?? null;
  return override === null ? null : { ...override, approverName: nameOf(parts, taken?.approver ?? '') };
}
