// ML2: the batch is handed in at once: what was posted equals the control total (see submit-count.ts), its paper is the
// paper of its receipts, and its cash is counted by denomination. Another person reviews it as any session (DS10).
import { decideStartCount } from '../drawer/start-count.ts';
import { type SubmitCountRefusal, type SubmitCountState, decideSubmitCount } from '../drawer/submit-count.ts';
import type { DenominationCount } from '../denomination/denomination-count.ts';
import type { Decision, DecisionContext } from '../ledger/decision.ts';
import type { CountedPaper } from '../ledger/events/drawer-events.ts';
import type { SessionRefusal } from '../payment/posting-session.ts';
import { ok, refuse } from '../result/result.ts';
import { isMailSession } from './mail-drawer.ts';

export interface CloseMailState extends SubmitCountState {
  /** Paper of the receipts that stand. */
  readonly paper: readonly CountedPaper[];
}

export type CloseMailRefusal = SubmitCountRefusal | SessionRefusal | 'mail_batch_is_on_file';

/** Mail that held no cash has it counted as none. */
const NO_CASH: readonly DenominationCount[] = [{ denominationCents: 100, form: 'loose', quantity: 0 }];

export function decideCloseMailBatch(
  state: CloseMailState,
  command: { readonly cash: readonly DenominationCount[] },
  context: DecisionContext,
): Decision<CloseMailRefusal> {
  const { session, usedKinds, paper } = state;
  if (session === null || !isMailSession(session)) return refuse('mail_batch_is_on_file');
  const isRecount = session.state === 'counting';
  const started = isRecount ? ok([]) : decideStartCount(session, context);
  if (!started.ok) return started;
  const counting = isRecount ? session : { ...session, state: 'counting' as const, attempt: 1 };
  const cash = command.cash.length === 0 && !usedKinds.includes('cash') ? NO_CASH : command.cash;
  const submitted = decideSubmitCount({ ...state, session: counting }, { cash, paper, cardSlipsCents: null }, context);
  return submitted.ok ? ok([...started.value, ...submitted.value]) : submitted;
}
