// PY10: a protected address never prints. The extract has no column for it, so the flag is this station's own: a
// supervisor sets it and takes it off, each time with a reason, and the ledger keeps both.
import type { Decision } from '../ledger/decision.ts';
import { type ReasonRefusal, checkReason } from '../payment/check-reason.ts';
import { ok, refuse } from '../result/result.ts';

export interface ProtectAddress {
  readonly accountNo: string;
  readonly isProtected: boolean;
  readonly reason: string;
}

export interface ProtectAddressState {
  readonly isOnFile: boolean;
  readonly isProtected: boolean;
}

export function decideProtectAddress(
  state: ProtectAddressState,
  { accountNo, isProtected, reason }: ProtectAddress,
): Decision<ReasonRefusal | 'address_protection_changes' | 'account_is_on_file'> {
  const checked = checkReason(reason);
  if (!checked.ok) return checked;
  if (!state.isOnFile) return refuse('account_is_on_file', { accountNo });
  if (state.isProtected === isProtected) return refuse('address_protection_changes', { accountNo });
  const payload = { accountNo, isProtected, reason: checked.value };
  return ok([{ type: 'address_protection_set', version: 1, businessDate: null, sessionId: null, payload }]);
}
