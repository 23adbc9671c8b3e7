// DS12, CF2: cash leaves a drawer only as change, as a voided payment's return, as a safe drop, or to the vault, and comes
// in from the vault; a vault transfer takes two people. Anything else is refused: takings are deposited intact.
// No movement is refused for being more than the drawer should hold: by trying amounts the owner would find the total
// (DS5). A drop that is too large shows as over/short when the count is accepted.
import { checkCounts, sumCounts } from '../denomination/count.ts';
import type { DenominationCount } from '../denomination/denomination-count.ts';
import type { DenominationRefusal } from '../denomination/refusals.ts';
import type { Decision, DecisionContext } from '../ledger/decision.ts';
import type { CashMovementKind } from '../ledger/events/drawer-events.ts';
import { isMailSession } from '../mail/mail-drawer.ts';
import { type SessionRefusal, sessionForPosting } from '../payment/posting-session.ts';
import { ok, refuse } from '../result/result.ts';
import type { DrawerSessionState } from './drawer-session.ts';

export const CASH_MOVEMENT_KINDS = [
  'safe_drop',
  'to_vault',
  'from_vault',
] as const satisfies readonly CashMovementKind[];

export interface MoveCash {
  /** New, UUIDv7. */
  readonly movementId: string;
  /** Text as it came: `expense`, `refund`, `petty_cash`, `check_cashing`, `iou` … are refused by their own code. */
  readonly kind: string;
  readonly counts: readonly DenominationCount[];
}

export type MoveCashRefusal =
  | SessionRefusal
  | DenominationRefusal
  | 'mail_has_no_drawer'
  | 'takings_are_deposited_intact'
  | 'movement_moves_cash'
  | 'vault_transfer_has_two_people';

/** The second person of a vault transfer is the context's approver. */
export function decideMoveCash(
  session: DrawerSessionState | null,
  command: MoveCash,
  { actor, approver }: DecisionContext,
): Decision<MoveCashRefusal> {
  const posting = sessionForPosting(session, actor);
  if (!posting.ok) return posting;
  if (isMailSession(posting.value)) return refuse('mail_has_no_drawer');
  const kind = CASH_MOVEMENT_KINDS.find((each) => each === command.kind);
  if (kind === undefined) return refuse('takings_are_deposited_intact');
  const checked = checkCounts(command.counts);
  if (!checked.ok) return checked;
  const counts = checked.value.filter(({ quantity }) => quantity > 0);
  const amountCents = sumCounts(counts);
  if (amountCents === 0) return refuse('movement_moves_cash');
  const counterparty = approver !== null && approver.userId !== actor.userId ? approver.userId : null;
  if (kind !== 'safe_drop' && counterparty === null) return refuse('vault_transfer_has_two_people');
  const { sessionId, businessDate, drawerId } = posting.value;
  const { movementId } = command;
  return ok([
    {
      type: 'cash_moved',
      version: 1,
      businessDate,
      sessionId,
      approver: counterparty,
      payload: { movementId, kind, counts, amountCents, drawerId },
    },
  ]);
}
