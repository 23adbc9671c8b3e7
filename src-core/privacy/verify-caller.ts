// PY10: a caller is verified before anything is said of an account. What was asked is kept, the answers are not: whoever
// reads the ledger learns no secret of the caller's. A caller who could not answer is kept too, so that the next one to
// try is met with care.
import type { Decision } from '../ledger/decision.ts';
import { CALLER_QUESTIONS, type CallerQuestion } from '../ledger/events/privacy-events.ts';
import { ok, refuse } from '../result/result.ts';

const ENOUGH = 2;

export interface VerifyCaller {
  readonly accountNo: string;
  readonly asked: readonly CallerQuestion[];
  readonly isVerified: boolean;
}

export function decideVerifyCaller(
  { isOnFile }: { readonly isOnFile: boolean },
  { accountNo, asked, isVerified }: VerifyCaller,
): Decision<'caller_is_asked_enough' | 'account_is_on_file'> {
  const once = CALLER_QUESTIONS.filter((question) => asked.includes(question));
  if (once.length < (isVerified ? ENOUGH : 1)) return refuse('caller_is_asked_enough', { least: ENOUGH });
  if (!isOnFile) return refuse('account_is_on_file', { accountNo });
  const payload = { accountNo, asked: once, isVerified };
  return ok([{ type: 'caller_verified', version: 1, businessDate: null, sessionId: null, payload }]);
}
