// VD1, VD7: the reason is written before the second person comes, and like every free text it holds no card number (TN4).
import { type Result, ok, refuse } from '../result/result.ts';
import { containsCardNumber } from '../tender/card-number.ts';

export type ReasonRefusal = 'reason_is_given' | 'card_number_is_never_kept';

/** Answers the reason without blanks around it; a reason has at least one letter. */
export function checkReason(reason: string): Result<string, ReasonRefusal> {
  if (!/\p{L}/u.test(reason)) return refuse('reason_is_given');
  return containsCardNumber(reason) ? refuse('card_number_is_never_kept', { field: 'reason' }) : ok(reason.trim());
}
