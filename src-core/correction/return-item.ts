// VD3: a check, money order or cashier's check that the bank sends back, or a card payment that is disputed, is one act:
// its share of the payment is taken back (VD6), the city's fee goes on the payer's account, and after so many returns in so
// many months the account takes no more checks (TN5). The bank's own entry is mirrored by the same event.
import { Temporal } from 'temporal-polyfill';
import type { Decision, DecisionContext } from '../ledger/decision.ts';
import type { DecidedEvent } from '../ledger/envelope.ts';
import type {
  CorrectionEvent,
  ItemReturned,
  ReturnFee,
  ReturnReason,
  ReturnedItemEvent,
} from '../ledger/events/correction-events.ts';
import { type ReasonRefusal, checkReason } from '../payment/check-reason.ts';
import type { ReceiptOnFile } from '../payment/receipt-on-file.ts';
import type { CityPolicy } from '../policy/city-policy.ts';
import { ok, refuse } from '../result/result.ts';
import { nextCorrection } from './correction-number.ts';
import {
  type BankNotice,
  type BankNoticeRefusal,
  type TenderOnFile,
  noticeInOrder,
  stateOfItem,
} from './returned-item.ts';
import { numbered, standingLines } from './standing-lines.ts';
import { takeBack } from './take-back.ts';

export interface ReturnItemState {
  /** Null when the station took no such tender, or it stands no longer. */
  readonly item: TenderOnFile | null;
  readonly receipt: ReceiptOnFile | null;
  /** All corrections of the receipt, in their order. */
  readonly corrections: readonly CorrectionEvent[];
  /** Checks returned to each account since the first day that counts, this one not among them. */
  readonly earlierReturns: ReadonlyMap<string, number>;
  readonly stationCode: string;
  readonly nextSerial: number;
}

export interface ReturnItem extends BankNotice {
  readonly returnReason: ReturnReason;
  /** What the bank's notice says, in words. */
  readonly note: string;
}

export type ReturnItemRefusal =
  | BankNoticeRefusal
  | 'cash_does_not_come_back'
  | 'return_reason_fits_the_item'
  | 'item_was_deposited'
  | 'item_is_returned_once'
  | ReasonRefusal;

export const itemEvents = (corrections: readonly CorrectionEvent[], tenderId: string): readonly ReturnedItemEvent[] =>
  corrections.filter(
    (event): event is ReturnedItemEvent => 'tenderId' in event.payload && event.payload.tenderId === tenderId,
  );

/** The first day whose returns count towards the flag. */
export const returnsCountFrom = (today: string, { returnsWithinMonths }: Pick<CityPolicy, 'returnsWithinMonths'>) =>
  Temporal.PlainDate.from(today).subtract({ months: returnsWithinMonths }).toString();

export function decideReturnItem(
  state: ReturnItemState,
  command: ReturnItem,
  { today, policy }: DecisionContext,
): Decision<ReturnItemRefusal> {
  const found = noticeInOrder(state.receipt === null ? null : state.item, command, today);
  if (!found.ok) return found;
  const { receipt } = state;
  const item = found.value;
  const { tenderId, kind, amountCents, itemNumber, receiptNumber, depositId, depositoryId } = item;
  if (kind === 'cash' || receipt === null) return refuse('cash_does_not_come_back');
  const { returnReason, bankDate, bankReference } = command;
  if ((kind === 'card') !== (returnReason === 'card_dispute')) return refuse('return_reason_fits_the_item', { kind });
  if (kind !== 'card' && depositId === null) return refuse('item_was_deposited', { kind });
  const before = itemEvents(state.corrections, tenderId);
  if (stateOfItem(before) === 'returned' || stateOfItem(before) === 'cleared') return refuse('item_is_returned_once');
  const given = checkReason(command.note);
  if (!given.ok) return given;
  const isFirst = before.length === 0;
  const lines = isFirst ? takenBackFor(receipt, state.corrections, item) : [];
  const accountNos = [...new Set([...lines, ...receipt.lines].flatMap(({ accountNo }) => accountNo ?? []))];
  const returned: DecidedEvent<ItemReturned> = {
    type: 'item_returned',
    version: 1,
    sessionId: null,
    businessDate: today,
    payload: {
      ...nextCorrection(state.stationCode, today, state.nextSerial),
      receiptNumber,
      reason: given.value,
      lines,
      amountCents,
      tenderId,
      kind,
      itemNumber,
      depositId,
      depositoryId,
      bankDate,
      bankReference,
      returnNo: before.filter(({ type }) => type === 'item_returned').length + 1,
      returnReason,
      fee: isFirst ? feeFor(accountNos[0], tenderId, policy) : null,
      noChecks: isFirst && kind === 'check' ? flagFor(accountNos, state.earlierReturns, today, policy) : null,
    },
  };
  return ok([returned]);
}

function takenBackFor(receipt: ReceiptOnFile, corrections: readonly CorrectionEvent[], item: TenderOnFile) {
  const corrected = corrections.map(({ payload }) => payload.lines);
  const rule = `returned ${item.kind.replaceAll('_', ' ')} ${item.itemNumber ?? ''}`.trim();
  const written = [...receipt.lines, ...corrected.flat()];
  return numbered(takeBack(written, standingLines(receipt.lines, corrected), item.amountCents, rule));
}

/** On the first account that the item paid; nobody can be charged for a payment that is on no account. */
function feeFor(
  accountNo: string | undefined,
  tenderId: string,
  { returnedItemFeeCents, feeCatalogue }: CityPolicy,
): ReturnFee | null {
  if (accountNo === undefined || returnedItemFeeCents === 0) return null;
  const inCatalogue = feeCatalogue.find(({ code }) => code === RETURNED_ITEM_CODE);
  const { service, glAccount } = inCatalogue ?? { service: 'MISC', glAccount: 'returned_item_fee' };
  return { accountNo, chargeId: `returned-${tenderId}`, service, glAccount, amountCents: returnedItemFeeCents };
}

/** The catalogue's own entry says which service and general-ledger account the fee belongs to. */
const RETURNED_ITEM_CODE = 'NSF';

function flagFor(
  accountNos: readonly string[],
  earlier: ReadonlyMap<string, number>,
  today: string,
  { returnsForNoChecks, returnsWithinMonths }: CityPolicy,
): ItemReturned['payload']['noChecks'] {
  const barred = accountNos.filter((accountNo) => (earlier.get(accountNo) ?? 0) + 1 >= returnsForNoChecks);
  if (returnsForNoChecks === 0 || barred.length === 0) return null;
  const untilDate = Temporal.PlainDate.from(today).add({ months: returnsWithinMonths }).toString();
  return { accountNos: barred, untilDate };
}
