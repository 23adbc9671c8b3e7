// DP12: two people say what became of a named exception. What the closings had made of the item is looked up here: the
// tape of the accepted count against the receipts of the same session.
import { closingDifferences, overShortOf } from '../../../src-core/deposit/closing-differences.ts';
import {
  type OpenException,
  type ReceiptedItem,
  decideResolveException,
} from '../../../src-core/deposit/resolve-exception.ts';
import type { DepositedItem } from '../../../src-core/ledger/events/deposit-events.ts';
import { invariant } from '../../../src-core/result/result.ts';
import type { ListedException } from '../../ports/exception-reader.ts';
import type { Caller } from '../caller.ts';
import { closureOf } from '../documents/drawer-papers.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';
import { sealedEvent } from './deposit-view.ts';
import type { DepositInput } from './inputs.ts';
import { viewException } from './list-exceptions.ts';

function differencesOf({ store }: StationParts, sessionId: string) {
  const closure = closureOf({ store }, sessionId);
  if (closure === null) return [];
  return closingDifferences(
    store.sessions.receiptedPaper(sessionId),
    store.sessions.countedPaper(sessionId, closure.payload.attempt),
  );
}

/** What the closing of its session posted because a receipted item was not counted. */
const takenBackOf = (parts: StationParts, item: DepositedItem) =>
  overShortOf(differencesOf(parts, item.sessionId), 'receipts', item);

/** Which one it is among exceptions of its deposit that name the same number and amount. */
function nthOf(parts: StationParts, { depositId, lineNo, kind, itemNumber, amountCents }: ListedException): number {
  const before = parts.store.deposits.exceptions.ofDeposit(depositId).filter((each) => each.lineNo < lineNo);
  const isSame = (each: ListedException) =>
    each.kind === kind && each.itemNumber === itemNumber && each.amountCents === amountCents;
  return before.filter(isSame).length;
}

function openException(parts: StationParts, depositId: string, lineNo: number): OpenException | null {
  const { exceptions } = parts.store.deposits;
  const listed = exceptions.get(depositId, lineNo);
  if (listed === null) return null;
  const item = listed.tenderId === null ? null : exceptions.item(listed.tenderId);
  const { sessions } = sealedEvent(parts, depositId).payload;
  const counted = sessions.flatMap(({ sessionId }) => differencesOf(parts, sessionId));
  const takenBack =
    item === null ? overShortOf(counted, 'count', listed, nthOf(parts, listed)) : takenBackOf(parts, item);
  return { ...listed, isResolved: listed.resolution !== null, item, takenBack };
}

function receiptedItems(parts: StationParts, receiptNumber: string | null): readonly ReceiptedItem[] {
  if (receiptNumber === null) return [];
  const { sessions, deposits } = parts.store;
  return deposits.exceptions.undepositedOf(receiptNumber).map((item) => ({
    item,
    isSessionClosed: sessions.get(item.sessionId)?.state === 'closed',
    takenBack: takenBackOf(parts, item),
    missing: deposits.exceptions.missing(item.tenderId),
  }));
}

export function resolveException(parts: StationParts, caller: Caller, input: DepositInput<'resolveException'>) {
  const { depositId, lineNo, receiptNumber } = input;
  return runCommand(parts, {
    procedure: 'deposits.resolveException',
    caller,
    input,
    approves: 'deposit.accept_resolution',
    decide: (context) => {
      const exception = openException(parts, depositId, lineNo);
      return decideResolveException({ exception, receipted: receiptedItems(parts, receiptNumber) }, input, context);
    },
    answer: () => {
      const listed = parts.store.deposits.exceptions.get(depositId, lineNo);
      invariant(listed !== null, `no exception ${lineNo} of ${depositId}`);
      return viewException(parts, listed, parts.clock.now());
    },
  });
}
