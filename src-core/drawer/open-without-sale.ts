// DS12: the drawer opens without a sale only in its owner's open session and for a reason; it is logged and counted.
import type { Decision, DecisionContext } from '../ledger/decision.ts';
import { isMailSession } from '../mail/mail-drawer.ts';
import { type SessionRefusal, sessionForPosting } from '../payment/posting-session.ts';
import { ok, refuse } from '../result/result.ts';
import type { DrawerSessionState } from './drawer-session.ts';

export type OpenWithoutSaleRefusal = SessionRefusal | 'mail_has_no_drawer' | 'opening_without_sale_has_a_reason';

export function decideOpenWithoutSale(
  session: DrawerSessionState | null,
  command: { readonly reason: string },
  { actor }: DecisionContext,
): Decision<OpenWithoutSaleRefusal> {
  const posting = sessionForPosting(session, actor);
  if (!posting.ok) return posting;
  if (isMailSession(posting.value)) return refuse('mail_has_no_drawer');
  const reason = command.reason.trim();
  if (reason === '') return refuse('opening_without_sale_has_a_reason');
  const { sessionId, businessDate } = posting.value;
  return ok([{ type: 'drawer_opened_without_sale', version: 1, businessDate, sessionId, payload: { reason } }]);
}
