// Rows of what money changed on an account besides its balance (see project.ts).
import type { Envelope } from '../envelope.ts';
import type { AccountStateEvent } from '../events/account-state-events.ts';
import type { RowChange } from '../rows.ts';

export function projectAccountState({
  sequence,
  type,
  occurredAt,
  actor,
  payload,
}: Envelope<AccountStateEvent>): readonly RowChange[] {
  const row = { sequence, change: type, ...payload, changedAt: occurredAt, actorId: actor };
  return [{ op: 'insert', table: 'accountStates', row }];
}
