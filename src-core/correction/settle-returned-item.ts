// VD3 after the return: the paper is presented again, or the bank paid it after all. Until the bank has paid, the payer owes
// what was taken back; then the same lines are applied again, to the place they were taken from.
import type { Decision, DecisionContext } from '../ledger/decision.ts';
import type { DecidedEvent } from '../ledger/envelope.ts';
import type {
  CorrectionEvent,
  ItemRedeposited,
  ItemReturned,
  ReturnedItemCleared,
} from '../ledger/events/correction-events.ts';
import type { ReceiptOnFile } from '../payment/receipt-on-file.ts';
import { type Result, ok, refuse } from '../result/result.ts';
import { nextCorrection } from './correction-number.ts';
import { lineForPayer } from './money-goes-to.ts';
import { type ReturnItemState, itemEvents } from './return-item.ts';
import {
  type BankNotice,
  type BankNoticeRefusal,
  type RedepositRefusal,
  nextPresentment,
  noticeInOrder,
  stateOfItem,
} from './returned-item.ts';
import { numbered, takenBack } from './standing-lines.ts';

export type SettleState = Omit<ReturnItemState, 'earlierReturns'>;

export type RedepositItemRefusal = BankNoticeRefusal | 'item_is_returned' | RedepositRefusal;
export type ClearItemRefusal = BankNoticeRefusal | 'item_is_returned' | 'item_was_presented_again';

interface Returned {
  readonly first: ItemReturned['payload'];
  readonly events: ReturnType<typeof itemEvents>;
}

function returnedItem(
  { corrections }: Pick<SettleState, 'corrections'>,
  tenderId: string,
  wanted: readonly ('returned' | 'redeposited')[],
): Result<Returned, 'item_is_returned'> {
  const events = itemEvents(corrections, tenderId);
  const state = stateOfItem(events);
  const first = events.find((event): event is ItemReturned => event.type === 'item_returned');
  return first === undefined || state === null || state === 'cleared' || !wanted.includes(state)
    ? refuse('item_is_returned')
    : ok({ first: first.payload, events });
}

const bankItem = (first: ItemReturned['payload'], { bankDate, bankReference }: BankNotice) => {
  const { tenderId, kind, itemNumber, depositoryId, receiptNumber, amountCents } = first;
  return { tenderId, kind, itemNumber, depositoryId, receiptNumber, amountCents, bankDate, bankReference };
};

export function decideRedepositItem(
  state: SettleState,
  command: BankNotice,
  { today }: DecisionContext,
): Decision<RedepositItemRefusal> {
  const found = noticeInOrder(state.item, command, today);
  if (!found.ok) return found;
  const returned = returnedItem(state, command.tenderId, ['returned']);
  if (!returned.ok) return returned;
  const { first, events } = returned.value;
  const presentment = nextPresentment(found.value, events, command.bankDate);
  if (!presentment.ok) return presentment;
  const redeposited: DecidedEvent<ItemRedeposited> = {
    type: 'item_redeposited',
    version: 1,
    sessionId: null,
    businessDate: today,
    payload: {
      ...nextCorrection(state.stationCode, today, state.nextSerial),
      ...bankItem(first, command),
      reason: `presented again, number ${presentment.value}`,
      lines: [],
      presentmentNo: presentment.value,
    },
  };
  return ok([redeposited]);
}

export function decideClearItem(
  state: SettleState,
  command: BankNotice,
  { today }: DecisionContext,
): Decision<ClearItemRefusal> {
  const found = noticeInOrder(state.item, command, today);
  if (!found.ok) return found;
  const returned = returnedItem(state, command.tenderId, ['returned', 'redeposited']);
  if (!returned.ok) return returned;
  const { first, events } = returned.value;
  const isDispute = first.kind === 'card';
  if (!isDispute && stateOfItem(events) !== 'redeposited') return refuse('item_was_presented_again');
  const cleared: DecidedEvent<ReturnedItemCleared> = {
    type: 'returned_item_cleared',
    version: 1,
    sessionId: null,
    businessDate: today,
    payload: {
      ...nextCorrection(state.stationCode, today, state.nextSerial),
      ...bankItem(first, command),
      reason: isDispute ? 'dispute won' : 'paid by the bank',
      lines: numbered(appliedAgain(first, state.receipt, state.corrections)),
    },
  };
  return ok([cleared]);
}

/** Where a reversal came between, the payer's money goes where the reversal put the rest of it. */
function appliedAgain(
  first: ItemReturned['payload'],
  receipt: ReceiptOnFile | null,
  corrections: readonly CorrectionEvent[],
) {
  const after = corrections.findLast((event) => event.type === 'payment_reversed');
  const wasReversedFirst = first.lines.some(({ kind }) => kind === 'refund');
  if (after?.type === 'payment_reversed' && receipt?.isReversed === true && !wasReversedFirst) {
    return [lineForPayer(after.payload.goesTo, first.receiptNumber, first.amountCents)];
  }
  return first.lines.map((line) => takenBack(line, 'the item was paid after all'));
}
