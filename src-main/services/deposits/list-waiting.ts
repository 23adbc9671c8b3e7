// DP6: two lists. Money that has not left the office: closed drawers in no deposit, and sealed bags. Money that has left
// it and that the bank has not confirmed. Each with its age and by when it is due; and what is in transit, by depository.
import { bankReceiptDue, handOverDue } from '../../../src-core/deposit/due.ts';
import { centsToKeep, heldCents } from '../../../src-core/deposit/kept-cash.ts';
import { sumCents } from '../../../src-core/money/cents.ts';
import { invariant, ok } from '../../../src-core/result/result.ts';
import type { WaitingMoney } from '../../../src-contract/station/deposit.ts';
import type { ListedDeposit } from '../../ports/deposit-reader.ts';
import { nameOf } from '../documents/issued-by.ts';
import type { StationParts } from '../station-parts.ts';
import { ageHours } from './age.ts';
import { sealedEvent } from './deposit-view.ts';
import { depositableSession } from './depositable-sessions.ts';

type Aged = Pick<WaitingMoney, 'since' | 'ageHours' | 'dueAt' | 'isOverdue'>;

const aged = (since: string, dueAt: string, now: string): Aged => ({
  since,
  ageHours: ageHours(since, now),
  dueAt,
  isOverdue: now > dueAt,
});

function sealedAt({ store }: StationParts, { sequence }: ListedDeposit): string {
  const event = store.event(sequence);
  invariant(event !== null, `no event ${sequence}`);
  return event.occurredAt;
}

function closedDrawers(parts: StationParts, due: (since: string) => Aged): readonly WaitingMoney[] {
  return parts.store.deposits.undepositedSessions().map((row) => {
    const session = depositableSession(parts, row);
    invariant(row.closedAt !== null, `session ${row.sessionId} is closed without a time`);
    const paperCents = sumCents(session.items.map(({ amountCents }) => amountCents));
    return {
      kind: 'drawer',
      id: row.sessionId,
      name: row.drawerName,
      personName: nameOf(parts, row.ownerId),
      totalCents: heldCents(session) - centsToKeep(session) + paperCents,
      ...due(row.closedAt),
    };
  });
}

export function listWaiting(parts: StationParts) {
  const { clock, policies, store, identity } = parts;
  const { policy } = policies.on(clock.today());
  const now = clock.now();
  const toHandOver = (since: string): Aged => aged(since, handOverDue(since, policy, identity.timeZone), now);
  const toConfirm = (since: string): Aged => aged(since, bankReceiptDue(since, policy, identity.timeZone), now);
  const bag = (deposit: ListedDeposit, personName: string, age: Aged): WaitingMoney => {
    const { depositId: id, depositNumber: name, totalCents } = deposit;
    return { kind: 'bag', id, name, personName, totalCents, ...age };
  };
  const sealed = store.deposits.inStage('sealed');
  const handedOver = store.deposits.inStage('handed_over');
  const inTransit = Map.groupBy([...sealed, ...handedOver], ({ depositoryId }) => depositoryId);
  return ok({
    notHandedOver: [
      ...closedDrawers(parts, toHandOver),
      ...sealed.map((each) => bag(each, nameOf(parts, each.preparerId), toHandOver(sealedAt(parts, each)))),
    ].toSorted((a, b) => a.since.localeCompare(b.since)),
    notConfirmed: handedOver.map((each) =>
      bag(each, store.deposits.handedOver(each.depositId)?.payload.carrier ?? '', toConfirm(each.changedAt)),
    ),
    inTransit: [...inTransit].map(([depositoryId, bags]) => ({
      depositoryId,
      bankName: bags[0] === undefined ? '' : sealedEvent(parts, bags[0].depositId).payload.depository.bankName,
      bags: bags.length,
      totalCents: sumCents(bags.map(({ totalCents }) => totalCents)),
    })),
  });
}
