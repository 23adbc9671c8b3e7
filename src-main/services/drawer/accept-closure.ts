// DS8–DS11: a reviewer accepts the count, the session is closed for good and its closing report prints. No drawer closes
// on a ledger that is not known to be sound (LD4).
import { type AcceptClosureRefusal, decideAcceptClosure } from '../../../src-core/drawer/accept-closure.ts';
import type { Decision, DecisionContext } from '../../../src-core/ledger/decision.ts';
import { invariant, refuse } from '../../../src-core/result/result.ts';
import type { Caller } from '../caller.ts';
import { closingReportOf } from '../documents/drawer-papers.ts';
import { queueDocument } from '../documents/queue-document.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';
import type { DrawerInput } from './inputs.ts';
import { viewSessionById } from './session-view.ts';

type Refusal = AcceptClosureRefusal | 'ledger_check_is_finished' | 'ledger_is_sound';

function decide(parts: StationParts, input: DrawerInput<'accept'>, context: DecisionContext): Decision<Refusal> {
  const check = parts.ledgerCheck?.() ?? 'sound';
  if (check === 'running') return refuse('ledger_check_is_finished');
  if (check === 'not_sound') return refuse('ledger_is_sound');
  const { sessions } = parts.store;
  const session = sessions.get(input.sessionId);
  if (session === null) return refuse('session_is_in_review');
  const { sessionId, attempt, businessDate } = session;
  const state = { session, counted: sessions.countedKinds(sessionId, attempt), totals: sessions.totals(sessionId) };
  // BD1: after midnight a session still ends under the tolerance that it began with.
  return decideAcceptClosure(state, input, { ...context, policy: parts.policies.on(businessDate).policy });
}

export function acceptClosure(parts: StationParts, caller: Caller, input: DrawerInput<'accept'>) {
  return runCommand(parts, {
    procedure: 'drawer.accept',
    caller,
    input,
    decide: (context) => decide(parts, input, context),
    answer: ([event]) => {
      invariant(event?.type === 'drawer_closed', 'a drawer closed without an event');
      const closure = { closed: event, amendments: [], payload: event.payload };
      queueDocument(parts, closingReportOf(parts, closure), event.occurredAt);
      return viewSessionById(parts, input.sessionId);
    },
  });
}
