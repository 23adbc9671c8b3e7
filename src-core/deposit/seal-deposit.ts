// DP1–DP5, DP9, DP12: sealing puts closed sessions' money into one numbered bag. It passes the composition gate or is
// refused with the first mismatch; a second person verified it. The gate comes before the people: a bag that does not
// match is put right before anybody is called to verify it.
import type { DenominationRefusal } from '../denomination/refusals.ts';
import { sumCounts } from '../denomination/count.ts';
import type { Decision, DecisionContext } from '../ledger/decision.ts';
import type { DepositSealed, DepositedDrop, DepositedSession } from '../ledger/events/deposit-events.ts';
import { sumCents } from '../money/cents.ts';
import { type Refusal, type Result, ok, refuse } from '../result/result.ts';
import type { Depository } from '../policy/city-policy.ts';
import { type Composition, compositionOf } from './composition.ts';
import type { DepositBag, DepositableDrop, DepositableSession, Holdings } from './deposit.ts';
import { centsToKeep, heldCents } from './kept-cash.ts';
import { itemsInBag } from './paper-lines.ts';
import { type ReadBag, type ReadBagRefusal, readBag } from './read-bag.ts';

/** `sessions` are those that the bag names and this station has. */
export interface SealDepositState extends Holdings {
  readonly isBagNumberUsed: boolean;
  readonly nextSerial: number;
  readonly stationCode: string;
  readonly templateVersion: number;
}

export interface SealDeposit extends DepositBag {
  /** The draft's id. */
  readonly depositId: string;
  readonly depositoryId: string;
  readonly bagNumber: string;
}

export type SealDepositRefusal =
  | ReadBagRefusal
  | DenominationRefusal
  | 'depository_is_the_citys'
  | 'bag_number_is_given'
  | 'bag_number_is_used_once'
  | 'starting_cash_kept_is_the_fund'
  | 'bank_and_kept_cash_are_what_was_counted'
  | 'bag_matches_receipts'
  | 'deposit_holds_money'
  | 'deposit_has_a_verifier'
  | 'verifier_is_not_preparer';

/** `D01A-2026-0000007` */
export const depositNumber = (stationCode: string, year: number, serial: number): string =>
  `D${stationCode}-${year}-${String(serial).padStart(7, '0')}`;

const keptCentsOf = (bag: DepositBag, sessionId: string): number =>
  sumCounts(bag.sessions.find((each) => each.sessionId === sessionId)?.kept ?? []);

/** DP9, DP3, DP2 */
function refuseComposition(
  { holdings: { sessions, drops }, bag }: ReadBag,
  composition: Composition,
): Refusal<SealDepositRefusal> | null {
  for (const session of sessions) {
    const { drawerName } = session;
    const [keptCents, shouldCents] = [keptCentsOf(bag, session.sessionId), centsToKeep(session)];
    if (keptCents !== shouldCents) {
      return refuse('starting_cash_kept_is_the_fund', { drawerName, keptCents, shouldCents } as const).refusal;
    }
  }
  const droppedCents: number = sumCents(drops.map(({ amountCents }) => amountCents));
  const countedCents = sessions.reduce((total, session) => total + heldCents(session), droppedCents);
  const keptCents = sessions.reduce((total, session) => total + centsToKeep(session), 0);
  const foundCents = composition.cashCents + keptCents;
  if (foundCents !== countedCents) {
    return refuse('bank_and_kept_cash_are_what_was_counted', { foundCents, countedCents } as const).refusal;
  }
  const first = composition.lines.find(({ agrees }) => !agrees);
  if (first === undefined) return null;
  return refuse('bag_matches_receipts' as const, {
    first: `${first.what}: ${first.mismatch?.replace(/\.$/, '') ?? ''}`,
    firstEs: `${first.whatEs}: ${first.mismatchEs?.replace(/\.$/, '') ?? ''}`,
  }).refusal;
}

function verifierOf({ actor, approver }: DecisionContext): Result<string, SealDepositRefusal> {
  if (approver === null) return refuse('deposit_has_a_verifier');
  return approver.userId === actor.userId ? refuse('verifier_is_not_preparer') : ok(approver.userId);
}

const depositedSession = (session: DepositableSession, bag: DepositBag): DepositedSession => ({
  sessionId: session.sessionId,
  drawerId: session.drawerId,
  drawerName: session.drawerName,
  countedCents: sumCounts(session.counted),
  safeDropsCents: sumCounts(session.safeDrops),
  keptCents: keptCentsOf(bag, session.sessionId),
  kept: bag.sessions.find(({ sessionId }) => sessionId === session.sessionId)?.kept ?? [],
});

const depositedDrop = ({ movementId, sessionId, drawerName, amountCents }: DepositableDrop): DepositedDrop => ({
  movementId,
  sessionId,
  drawerName,
  amountCents,
});

const printedDepository = (depository: Depository): DepositSealed['payload']['depository'] => ({
  depositoryId: depository.id,
  bankName: depository.bankName,
  accountName: depository.accountName,
  routing: depository.routing,
  accountNumberMasked: depository.accountNumberMasked,
});

/** The verifier is the context's approver. */
export function decideSealDeposit(
  state: SealDepositState,
  command: SealDeposit,
  context: DecisionContext,
): Decision<SealDepositRefusal> {
  const read = readBag(state, command);
  if (!read.ok) return read;
  const depository = context.policy.depositories.find(({ id }) => id === command.depositoryId);
  if (depository === undefined) return refuse('depository_is_the_citys');
  const bagNumber = command.bagNumber.trim();
  if (bagNumber === '') return refuse('bag_number_is_given');
  if (state.isBagNumberUsed) return refuse('bag_number_is_used_once', { bagNumber });
  const { holdings, bag } = read.value;
  const composition = compositionOf(holdings, bag);
  const refusal = refuseComposition(read.value, composition);
  if (refusal !== null) return { ok: false, refusal };
  const { cashCents, itemsCents, totalCents } = composition;
  if (totalCents === 0) return refuse('deposit_holds_money');
  const verifier = verifierOf(context);
  if (!verifier.ok) return verifier;
  const depositYear = Number(context.today.slice(0, 4));
  return ok([
    {
      type: 'deposit_sealed',
      version: 2,
      businessDate: context.today,
      sessionId: null,
      approver: verifier.value,
      payload: {
        depositId: command.depositId,
        depositNumber: depositNumber(state.stationCode, depositYear, state.nextSerial),
        depositYear,
        depositSerial: state.nextSerial,
        depositDate: context.today,
        depository: printedDepository(depository),
        sessions: holdings.sessions.map((session) => depositedSession(session, bag)),
        drops: holdings.drops.map(depositedDrop),
        cash: bag.cash,
        cashCents,
        items: itemsInBag(holdings, bag),
        itemsCents,
        totalCents,
        exceptions: bag.exceptions,
        bagNumber,
        preparerId: context.actor.userId,
        verifierId: verifier.value,
        templateVersion: state.templateVersion,
      },
    },
  ]);
}
