// DP6: a sealed bag leaves the office once, with somebody who is named.
import type { Decision, DecisionContext } from '../ledger/decision.ts';
import { ok, refuse } from '../result/result.ts';
import type { DepositState } from './deposit.ts';

export type HandOverRefusal = 'deposit_is_sealed' | 'carrier_is_named';

export function decideHandOver(
  deposit: DepositState | null,
  command: { readonly carrier: string; readonly note: string },
  { today }: DecisionContext,
): Decision<HandOverRefusal> {
  if (deposit === null || deposit.stage !== 'sealed') return refuse('deposit_is_sealed');
  const carrier = command.carrier.trim();
  if (carrier === '') return refuse('carrier_is_named');
  const payload = { depositId: deposit.depositId, carrier, note: command.note.trim() };
  return ok([{ type: 'deposit_handed_over', version: 1, businessDate: today, sessionId: null, payload }]);
}
