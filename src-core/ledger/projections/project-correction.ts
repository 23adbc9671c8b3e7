// Rows of corrections (see project.ts).
import { invariant } from '../../result/result.ts';
import type { Envelope } from '../envelope.ts';
import type { CorrectionEvent, CorrectionLine, ItemReturned, ReturnFee } from '../events/correction-events.ts';
import type { RowChange } from '../rows.ts';
import type { CorrectionKind } from '../rows-correction.ts';

const KINDS: Readonly<Record<CorrectionEvent['type'], CorrectionKind>> = {
  payment_reversed: 'reversal',
  payment_moved: 'move',
  item_returned: 'returned_item',
  item_redeposited: 'redeposit',
  returned_item_cleared: 'cleared_item',
};

/** Their second witness is the bank's own notice. */
const OF_THE_BANK: readonly CorrectionEvent['type'][] = ['item_returned', 'item_redeposited', 'returned_item_cleared'];

export function projectCorrection(event: Envelope<CorrectionEvent>): readonly RowChange[] {
  const { sequence, payload } = event;
  const lines = payload.lines.map((line) => lineRow(sequence, payload.receiptNumber, line));
  return [
    correctionRow(event),
    ...lines,
    ...ownRows(event),
    { op: 'number_raised', name: `corrections:${payload.correctionYear}`, by: 1 },
  ];
}

function correctionRow(event: Envelope<CorrectionEvent>): RowChange {
  const { sequence, type, businessDate, occurredAt, actor, approver, payload } = event;
  invariant(businessDate !== null, `${type} without a business date`);
  invariant(approver !== null || OF_THE_BANK.includes(type), `${type} without its second person`);
  const { correctionNumber, correctionYear, correctionSerial, receiptNumber, reason, amountCents } = payload;
  const numbers = { correctionNumber, correctionYear, correctionSerial };
  const posted = { postedAt: occurredAt, businessDate, actorId: actor, approverId: approver };
  const row = { sequence, ...numbers, kind: KINDS[type], receiptNumber, ...posted, reason, amountCents };
  return { op: 'insert', table: 'corrections', row };
}

function lineRow(sequence: number, receiptNumber: string, line: CorrectionLine): RowChange {
  const { lineNo, kind, accountNo, chargeId, service, chargeKind, itemCode, description, amountCents } = line;
  const what = { kind, accountNo, chargeId, service, chargeKind, itemCode, description, amountCents };
  return { op: 'insert', table: 'correctionLines', row: { sequence, lineNo, receiptNumber, ...what } };
}

function ownRows({ type, sequence, payload }: Envelope<CorrectionEvent>): readonly RowChange[] {
  switch (type) {
    case 'payment_reversed':
    case 'payment_moved':
      return [];
    case 'item_returned':
      return returnedRows(sequence, payload);
    case 'item_redeposited':
    case 'returned_item_cleared': {
      const { tenderId, amountCents, depositoryId, bankDate, bankReference } = payload;
      const step = type === 'item_redeposited' ? 'redeposited' : 'cleared';
      const row = { sequence, tenderId, step, amountCents, depositoryId, bankDate, bankReference } as const;
      return [{ op: 'insert', table: 'returnedItemSteps', row }];
    }
  }
}

function returnedRows(sequence: number, payload: ItemReturned['payload']): readonly RowChange[] {
  const { tenderId, returnNo, receiptNumber, kind, itemNumber, amountCents, returnReason, fee, noChecks } = payload;
  const { depositId, depositoryId, bankDate, bankReference, lines } = payload;
  const what = { tenderId, returnNo, receiptNumber, kind, itemNumber, amountCents, returnReason };
  const bank = { depositId, depositoryId, bankDate, bankReference };
  const row = { sequence, ...what, ...bank, feeCents: fee?.amountCents ?? 0 };
  return [
    { op: 'insert', table: 'returnedItems', row },
    ...(fee === null ? [] : [feeRow(sequence, receiptNumber, lines.length + 1, fee)]),
    ...(noChecks?.accountNos ?? []).map((accountNo): RowChange => {
      const flag = { sequence, accountNo, untilDate: noChecks?.untilDate ?? '' };
      return { op: 'insert', table: 'noCheckFlags', row: flag };
    }),
  ];
}

/** The fee is owed like any charge: it stands on the account below zero, as what was taken back does. */
function feeRow(sequence: number, receiptNumber: string, lineNo: number, fee: ReturnFee): RowChange {
  const { accountNo, chargeId, service, amountCents } = fee;
  const charge = { kind: 'charge', accountNo, chargeId, service, chargeKind: 'FEE', itemCode: null } as const;
  const row = {
    sequence,
    lineNo,
    receiptNumber,
    ...charge,
    description: 'Returned item fee',
    amountCents: -amountCents,
  };
  return { op: 'insert', table: 'correctionLines', row };
}
