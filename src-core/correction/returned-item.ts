// A returned item's life:  returned ─► redeposited ─► cleared, or returned again. The city's bank presents an item again
// for want of funds only, at most twice, within 180 days; a card dispute that is won is cleared without that.
import { Temporal } from 'temporal-polyfill';
import type { ReturnReason, ReturnableKind, ReturnedItemEvent } from '../ledger/events/correction-events.ts';
import { type Result, ok, refuse } from '../result/result.ts';

export const REDEPOSITS = 2;
export const REDEPOSIT_DAYS = 180;
const WANT_OF_FUNDS: readonly ReturnReason[] = ['insufficient_funds', 'uncollected_funds'];

export type ReturnedItemState = 'returned' | 'redeposited' | 'cleared';

/** A tender that the station took, with where it went. */
export interface TenderOnFile {
  readonly tenderId: string;
  readonly kind: ReturnableKind | 'cash';
  readonly amountCents: number;
  readonly itemNumber: string | null;
  readonly receiptNumber: string;
  /** The bank deposit that it went in; null while it was in none, and for a card. */
  readonly depositId: string | null;
  readonly depositoryId: string | null;
  /** The day of that deposit; of the receipt for a card. */
  readonly presentedOn: string;
}

/** What the bank or the processor wrote. */
export interface BankNotice {
  readonly tenderId: string;
  readonly bankDate: string;
  readonly bankReference: string;
}

export type BankNoticeRefusal = 'item_is_on_file' | 'bank_date_is_between';

/** The state that its events leave an item in; null before the first return. */
export function stateOfItem(events: readonly ReturnedItemEvent[]): ReturnedItemState | null {
  const last = events.at(-1);
  if (last === undefined) return null;
  if (last.type === 'item_returned') return 'returned';
  return last.type === 'item_redeposited' ? 'redeposited' : 'cleared';
}

export function noticeInOrder(
  item: TenderOnFile | null,
  { tenderId, bankDate }: BankNotice,
  today: string,
): Result<TenderOnFile, BankNoticeRefusal> {
  if (item === null) return refuse('item_is_on_file', { tenderId });
  const { presentedOn } = item;
  return bankDate < presentedOn || bankDate > today
    ? refuse('bank_date_is_between', { bankDate, from: presentedOn, to: today })
    : ok(item);
}

export type RedepositRefusal = 'redeposit_is_for_want_of_funds' | 'redeposit_is_at_most_twice' | 'redeposit_is_in_time';

/** Which presentment this would be; refuses one too many, too late, or for another reason than want of funds. */
export function nextPresentment(
  item: TenderOnFile,
  events: readonly ReturnedItemEvent[],
  bankDate: string,
): Result<number, RedepositRefusal> {
  const last = events.findLast(({ type }) => type === 'item_returned');
  const reason = last?.type === 'item_returned' ? last.payload.returnReason : 'other';
  if (!WANT_OF_FUNDS.includes(reason)) return refuse('redeposit_is_for_want_of_funds', { reason });
  const made = events.filter(({ type }) => type === 'item_redeposited').length;
  if (made >= REDEPOSITS) return refuse('redeposit_is_at_most_twice', { times: REDEPOSITS });
  const until = Temporal.PlainDate.from(item.presentedOn).add({ days: REDEPOSIT_DAYS }).toString();
  return bankDate > until ? refuse('redeposit_is_in_time', { until, days: REDEPOSIT_DAYS }) : ok(made + 2);
}
