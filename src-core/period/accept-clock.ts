// LD11: a supervisor looks at the clock after it stepped, has it put right, and says so.
import type { Decision } from '../ledger/decision.ts';
import { ok, refuse } from '../result/result.ts';
import type { DayState } from './day-may-begin.ts';

export function decideAcceptClock(
  { clockStep }: Pick<DayState, 'clockStep'>,
  { note }: { readonly note: string },
): Decision<'clock_has_stepped'> {
  if (clockStep === null) return refuse('clock_has_stepped');
  const payload = { note: note.trim() };
  return ok([{ type: 'clock_step_accepted', version: 1, businessDate: null, sessionId: null, payload }]);
}
