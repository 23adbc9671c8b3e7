// Returned items (VD3): the three notices of the bank, each one act, and the lists behind their screen.
import type { ReturnedItemView, SentItemView, corrections } from '../../../src-contract/station/corrections.ts';
import type { InputOf } from '../../../src-contract/wire/procedure.ts';
import { type ReturnItemState, decideReturnItem, returnsCountFrom } from '../../../src-core/correction/return-item.ts';
import type { TenderOnFile } from '../../../src-core/correction/returned-item.ts';
import { decideClearItem, decideRedepositItem } from '../../../src-core/correction/settle-returned-item.ts';
import type { DecisionContext } from '../../../src-core/ledger/decision.ts';
import type { Envelope } from '../../../src-core/ledger/envelope.ts';
import { invariant, ok } from '../../../src-core/result/result.ts';
import type { ListedReturnedItem } from '../../ports/correction-reader.ts';
import { withAccountStates } from '../accounts/with-account-states.ts';
import type { Caller } from '../caller.ts';
import { accountsOfReceipt, receiptOnFile } from '../payment/receipt-on-file.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';

type Procedures = typeof corrections;
const MOST = 500;
const FOUND = 50;

function stateOf({ store, identity }: StationParts, tenderId: string, context: DecisionContext): ReturnItemState {
  const { today, policy } = context;
  const item = store.corrections.tenderOnFile(tenderId);
  const receipt = item === null ? null : receiptOnFile(store, item.receiptNumber);
  const corrected = item === null ? [] : store.corrections.eventsOf(item.receiptNumber);
  const since = returnsCountFrom(today, policy);
  const lines = [...(receipt?.lines ?? []), ...corrected.flatMap(({ payload }) => payload.lines)];
  const accountNos = new Set(lines.flatMap(({ accountNo }) => accountNo ?? []));
  return {
    item,
    receipt,
    corrections: corrected,
    earlierReturns: new Map([...accountNos].map((no) => [no, store.corrections.checksReturned(no, since)])),
    stationCode: identity.stationCode,
    nextSerial: store.runningNumber(`corrections:${today.slice(0, 4)}`) + 1,
  };
}

function accountsOfItem({ store }: StationParts, tenderId: string): readonly string[] {
  const item = store.corrections.tenderOnFile(tenderId);
  return item === null ? [] : accountsOfReceipt(store, item.receiptNumber);
}

export const returnItem = (parts: StationParts, caller: Caller, input: InputOf<Procedures['returnItem']>) =>
  runCommand(parts, {
    procedure: 'corrections.returnItem',
    caller,
    input,
    touches: () => accountsOfItem(parts, input.tenderId),
    decide: (context) =>
      withAccountStates(parts, decideReturnItem(stateOf(parts, input.tenderId, context), input, context)),
    answer: ([event]) => {
      invariant(event?.type === 'item_returned', 'a return without its event');
      const { correctionNumber, amountCents, fee, noChecks } = event.payload;
      const noChecksUntil = noChecks?.untilDate ?? null;
      return { correctionNumber, amountCents, feeCents: fee?.amountCents ?? 0, noChecksUntil };
    },
  });

export const redepositItem = (parts: StationParts, caller: Caller, input: InputOf<Procedures['redepositItem']>) =>
  runCommand(parts, {
    procedure: 'corrections.redepositItem',
    caller,
    input,
    touches: () => accountsOfItem(parts, input.tenderId),
    decide: (context) => decideRedepositItem(stateOf(parts, input.tenderId, context), input, context),
    answer: ([event]) => posted(event),
  });

export const clearItem = (parts: StationParts, caller: Caller, input: InputOf<Procedures['clearItem']>) =>
  runCommand(parts, {
    procedure: 'corrections.clearItem',
    caller,
    input,
    touches: () => accountsOfItem(parts, input.tenderId),
    decide: (context) =>
      withAccountStates(parts, decideClearItem(stateOf(parts, input.tenderId, context), input, context)),
    answer: ([event]) => posted(event),
  });

function posted(event: Envelope | undefined): { readonly correctionNumber: string; readonly amountCents: number } {
  invariant(
    event?.type === 'item_redeposited' || event?.type === 'returned_item_cleared',
    'a step of a returned item without its event',
  );
  const { correctionNumber, amountCents } = event.payload;
  return { correctionNumber, amountCents };
}

const depositNumberOf = ({ store }: StationParts, depositId: string | null): string | null =>
  depositId === null ? null : (store.deposits.get(depositId)?.depositNumber ?? null);

function sentItem(parts: StationParts, { depositId, depositoryId: _bank, ...item }: TenderOnFile): SentItemView {
  return { ...item, depositNumber: depositNumberOf(parts, depositId) };
}

export const findItems = (parts: StationParts, { query }: InputOf<Procedures['findItems']>) =>
  ok(parts.store.corrections.findItems(query.trim(), FOUND).map((item) => sentItem(parts, item)));

function returnedItem(parts: StationParts, item: ListedReturnedItem): ReturnedItemView {
  const { tenderId, kind, itemNumber, receiptNumber, amountCents, feeCents, returnReason, returnNo } = item;
  const { redeposits, state, bankDate, bankReference, postedAt, depositId } = item;
  const what = { tenderId, kind, itemNumber, receiptNumber, amountCents, feeCents, returnReason, returnNo };
  const how = { redeposits, state, bankDate, bankReference, postedAt };
  return { ...what, ...how, depositNumber: depositNumberOf(parts, depositId) };
}

export const returnedItems = (parts: StationParts) =>
  ok(parts.store.corrections.returnedItems(MOST).map((item) => returnedItem(parts, item)));
