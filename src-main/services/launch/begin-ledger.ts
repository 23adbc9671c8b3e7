// The first events of a ledger, in one commit: who it is, the policy it works under, the people who may sign in.
import type { StationEvent } from '../../../src-core/ledger/events/station-events.ts';
import type { DecidedEvent } from '../../../src-core/ledger/envelope.ts';
import type { SecretHasher } from '../../ports/secret-hasher.ts';
import type { StationPlan } from '../../ports/station-folders.ts';
import { recordStationEvents } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';

const outsideAnyDay = { businessDate: null, sessionId: null, version: 1 } as const;

function firstEvents(plan: StationPlan, publicKey: string): readonly DecidedEvent<StationEvent>[] {
  const { stationCode, city, officeCode, officeName, timeZone, training, drawers, policy } = plan;
  const station = { stationCode, city, officeCode, officeName, timeZone, training, drawers, publicKey };
  return [
    { ...outsideAnyDay, type: 'station_initialised', payload: station },
    { ...outsideAnyDay, type: 'policy_adopted', payload: policy },
  ];
}

export async function beginLedger(parts: StationParts, hasher: SecretHasher, plan: StationPlan): Promise<void> {
  const people = await Promise.all(
    plan.people.map(async ({ secret, ...person }) => ({
      payload: { userId: parts.ids.uuid(), ...person, active: true },
      verifier: await hasher.hash(secret),
    })),
  );
  const added = people.map(({ payload }) => ({ ...outsideAnyDay, type: 'user_added', payload }) as const);
  const administrator = people[0]?.payload.userId ?? '';
  recordStationEvents(parts, administrator, [...firstEvents(plan, parts.signer.publicKey), ...added], () => {
    for (const { payload, verifier } of people) parts.store.people.putSecret(payload.userId, verifier);
  });
  parts.policies.reload();
}
