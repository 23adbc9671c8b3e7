// DP12: a named exception stays listed until two people say what became of it, in writing. What the closing had posted
// for the item as over/short is taken back first, so that money is lost, found or owed once and in one account; then
// the outcome is posted. Whoever prepared the bag is not the one to accept what it lacked.
import type { Decision, DecisionContext, Person } from '../ledger/decision.ts';
import type { DecidedEvent } from '../ledger/envelope.ts';
import type { DepositException, DepositedItem } from '../ledger/events/deposit-events.ts';
import {
  type DepositExceptionResolved,
  EXCEPTION_RESOLUTIONS,
  type ExceptionResolution,
  type TakenBackOverShort,
} from '../ledger/events/exception-events.ts';
import { type Result, ok, refuse } from '../result/result.ts';

export interface OpenException extends DepositException {
  readonly depositId: string;
  readonly lineNo: number;
  readonly preparerId: string;
  readonly isResolved: boolean;
  /** The receipted item that is missing; null for paper without a receipt. */
  readonly item: DepositedItem | null;
  readonly takenBack: readonly TakenBackOverShort[];
}

/** A receipted item that the paper in the bag may turn out to be. */
export interface ReceiptedItem {
  readonly item: DepositedItem;
  readonly isSessionClosed: boolean;
  readonly takenBack: readonly TakenBackOverShort[];
  /** It is missing from another bag, by this exception. */
  readonly missing: Pick<OpenException, 'depositId' | 'lineNo'> | null;
}

export interface ResolveExceptionState {
  readonly exception: OpenException | null;
  /** Items of the named receipt that stand and are in no deposit. */
  readonly receipted: readonly ReceiptedItem[];
}

export interface ResolveException {
  readonly resolution: ExceptionResolution;
  readonly receiptNumber: string | null;
  readonly reason: string;
}

export type ResolveExceptionRefusal =
  | 'exception_is_open'
  | 'resolution_fits_the_exception'
  | 'receipt_has_the_item'
  | 'receipt_is_of_a_closed_drawer'
  | 'resolution_has_a_reason'
  | 'resolution_has_a_second_person'
  | 'resolution_is_accepted_by_another';

type Resolved = DecidedEvent<DepositExceptionResolved>;

function itemOf(
  exception: OpenException,
  { resolution, receiptNumber }: ResolveException,
  receipted: readonly ReceiptedItem[],
): Result<ReceiptedItem | null, ResolveExceptionRefusal> {
  if (resolution !== 'receipted') return ok(null);
  const { itemNumber, amountCents } = exception;
  const same = receipted.find(({ item }) => item.itemNumber === itemNumber && item.amountCents === amountCents);
  if (same === undefined) return refuse('receipt_has_the_item', { receiptNumber, itemNumber, amountCents });
  return same.isSessionClosed ? ok(same) : refuse('receipt_is_of_a_closed_drawer', { receiptNumber });
}

function acceptedBy(
  { preparerId }: OpenException,
  actor: Person,
  approver: Person | null,
): Result<string, ResolveExceptionRefusal> {
  if (approver === null) return refuse('resolution_has_a_second_person');
  const isOther = approver.userId !== actor.userId && approver.userId !== preparerId;
  return isOther ? ok(approver.userId) : refuse('resolution_is_accepted_by_another');
}

/** The second person is the context's approver. A receipt that is itself an exception elsewhere resolves that one too. */
export function decideResolveException(
  { exception, receipted }: ResolveExceptionState,
  command: ResolveException,
  { today, actor, approver }: DecisionContext,
): Decision<ResolveExceptionRefusal> {
  if (exception === null || exception.isResolved) return refuse('exception_is_open');
  const { resolution } = command;
  const isFit = resolution !== 'in_another_bag' && EXCEPTION_RESOLUTIONS[resolution] === exception.kind;
  if (!isFit) return refuse('resolution_fits_the_exception');
  const found = itemOf(exception, command, receipted);
  if (!found.ok) return found;
  const reason = command.reason.trim();
  if (reason === '') return refuse('resolution_has_a_reason');
  const second = acceptedBy(exception, actor, approver);
  if (!second.ok) return second;
  const event = (payload: Omit<DepositExceptionResolved['payload'], 'reason' | 'itemNumber' | 'amountCents'>) => {
    const { itemNumber, amountCents } = exception;
    const told = { ...payload, itemNumber, amountCents, reason };
    const type = 'deposit_exception_resolved';
    return { type, version: 1, businessDate: today, sessionId: null, approver: second.value, payload: told } as const;
  };
  const { depositId, lineNo } = exception;
  const item = found.value?.item ?? exception.item;
  const takenBack = [...exception.takenBack, ...(found.value?.takenBack ?? [])];
  const events: Resolved[] = [event({ depositId, lineNo, resolution, item, takenBack })];
  const missing = found.value?.missing ?? null;
  if (missing !== null) events.push(event({ ...missing, resolution: 'in_another_bag', item, takenBack: [] }));
  return ok(events);
}
