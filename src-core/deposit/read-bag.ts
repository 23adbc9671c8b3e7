// What is checked about a draft before bag and receipts are compared: the sessions are closed and deposited once (DP1),
// counts are counts (DS6), and each exception names an item that it fits (DP12).
import { MAX_COUNT_CENTS, checkCounts } from '../denomination/count.ts';
import type { DenominationRefusal } from '../denomination/refusals.ts';
import type { DepositException } from '../ledger/events/deposit-events.ts';
import { type Result, ok, refuse } from '../result/result.ts';
import type { DepositBag, DepositableDrop, DepositableSession, Holdings } from './deposit.ts';

export type ReadBagRefusal =
  | DenominationRefusal
  | 'deposit_has_sessions'
  | 'deposited_session_is_closed'
  | 'session_is_deposited_once'
  | 'session_is_held_here'
  | 'drop_is_deposited_once'
  | 'exception_names_its_item'
  | 'exception_has_a_reason';

/** Answers the sessions in the bag's order. */
function sessionsOf(
  bag: DepositBag,
  known: readonly DepositableSession[],
): Result<readonly DepositableSession[], ReadBagRefusal> {
  if (bag.sessions.length + bag.drops.length === 0) return refuse('deposit_has_sessions');
  const sessions: DepositableSession[] = [];
  for (const { sessionId } of bag.sessions) {
    const session = known.find((each) => each.sessionId === sessionId);
    if (session === undefined || session.state !== 'closed') return refuse('deposited_session_is_closed');
    if (session.depositId !== null || sessions.includes(session)) {
      return refuse('session_is_deposited_once', { drawerName: session.drawerName });
    }
    const { drawerName, releasedTo } = session;
    if (releasedTo !== null) return refuse('session_is_held_here', { drawerName, toStation: releasedTo });
    sessions.push(session);
  }
  return ok(sessions);
}

/** DP1: each drop that the bag names, once, and only while its session is not closed: then it goes with the count. */
function dropsOf(
  bag: DepositBag,
  known: readonly DepositableDrop[],
): Result<readonly DepositableDrop[], ReadBagRefusal> {
  const drops: DepositableDrop[] = [];
  for (const movementId of bag.drops) {
    const drop = known.find((each) => each.movementId === movementId);
    if (drop === undefined || drops.includes(drop)) return refuse('drop_is_deposited_once');
    drops.push(drop);
  }
  return ok(drops);
}

function misfit(exception: DepositException, sessions: readonly DepositableSession[], bag: DepositBag): string | null {
  const { kind, tenderId, itemNumber, amountCents } = exception;
  if (!Number.isInteger(amountCents) || amountCents <= 0 || amountCents > MAX_COUNT_CENTS) return 'no_amount';
  const isTwice = bag.exceptions.filter((each) => each.tenderId !== null && each.tenderId === tenderId).length > 1;
  if (isTwice) return 'named_twice';
  if (kind === 'in_bag_not_receipted') return tenderId === null ? null : 'has_a_receipt';
  const item = sessions.flatMap(({ items }) => items).find((each) => each.tenderId === tenderId);
  if (item === undefined) return 'on_no_receipt_of_these_drawers';
  if (item.itemNumber !== itemNumber || item.amountCents !== amountCents)
    return 'another_number_or_amount_on_the_receipt';
  return bag.tenderIds.includes(item.tenderId) ? 'in_the_bag' : null;
}

export interface ReadBag {
  readonly holdings: Holdings;
  readonly bag: DepositBag;
}

/** Answers what the bag is made of and the bag with its counts in canonical order, ready for compositionOf. */
export function readBag(known: Holdings, bag: DepositBag): Result<ReadBag, ReadBagRefusal> {
  const sessions = sessionsOf(bag, known.sessions);
  if (!sessions.ok) return sessions;
  const drops = dropsOf(bag, known.drops);
  if (!drops.ok) return drops;
  const cash = checkCounts(bag.cash);
  if (!cash.ok) return cash;
  const keptBySession: DepositBag['sessions'][number][] = [];
  for (const { sessionId, kept } of bag.sessions) {
    const checked = checkCounts(kept);
    if (!checked.ok) return checked;
    keptBySession.push({ sessionId, kept: checked.value.filter(({ quantity }) => quantity > 0) });
  }
  for (const exception of bag.exceptions) {
    const why = misfit(exception, sessions.value, bag);
    const { itemNumber } = exception;
    if (why !== null) return refuse('exception_names_its_item', { itemNumber, why });
    if (exception.reason.trim() === '') return refuse('exception_has_a_reason', { itemNumber });
  }
  const counted = cash.value.filter(({ quantity }) => quantity > 0);
  return ok({
    holdings: { sessions: sessions.value, drops: drops.value, found: known.found },
    bag: { ...bag, cash: counted, sessions: keptBySession },
  });
}
