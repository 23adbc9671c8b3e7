// The watcher's procedures (see src-contract/station/watch.ts).
import { Temporal } from 'temporal-polyfill';
import type { FindingView, watch } from '../../../src-contract/station/watch.ts';
import type { InputOf } from '../../../src-contract/wire/procedure.ts';
import { ok } from '../../../src-core/result/result.ts';
import { findMatters } from '../../../src-core/watch/find-matters.ts';
import { decideLookAtFinding, isLaidAside } from '../../../src-core/watch/look-at-finding.ts';
import type { Finding } from '../../../src-core/watch/watch-facts.ts';
import type { Caller } from '../caller.ts';
import { nameOf } from '../documents/issued-by.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';
import { watchFacts } from './watch-facts.ts';

const EVENTS_LISTED = 100;

export const watchHandlers = (parts: StationParts) => ({
  findings: (_caller: Caller, { days }: InputOf<(typeof watch)['findings']>) =>
    ok(found(parts, days).map((each) => viewOf(parts, each))),
  lookAt: (caller: Caller, input: InputOf<(typeof watch)['lookAt']>) =>
    runCommand(parts, {
      procedure: 'watch.lookAt',
      caller,
      input,
      decide: (context) => decideLookAtFinding(found(parts, input.days), input, context),
      answer: () => ({}),
    }),
});

function found(parts: StationParts, days: number): readonly Finding[] {
  const today = parts.clock.today();
  const since = Temporal.PlainDate.from(today).subtract({ days: days - 1 });
  return findMatters(watchFacts(parts, since.toString()), parts.policies.on(today).policy.watch);
}

function viewOf(parts: StationParts, finding: Finding): FindingView {
  const { store } = parts;
  const { findingId, kind, userIds, sequences } = finding;
  const looks = store.eventsOfType('finding_looked_at').filter(({ payload }) => payload.findingId === findingId);
  const last = looks.at(-1);
  return {
    findingId,
    kind,
    people: userIds.map((userId) => nameOf(parts, userId)),
    count: sequences.length,
    events: sequences.slice(-EVENTS_LISTED).flatMap((sequence) => eventView(parts, sequence)),
    throughSequence: sequences.at(-1) ?? 0,
    isLaidAside: isLaidAside(
      finding,
      looks.map(({ payload }) => payload),
    ),
    look:
      last === undefined ? null : { byName: nameOf(parts, last.actor), at: last.occurredAt, note: last.payload.note },
  };
}

function eventView(parts: StationParts, sequence: number): FindingView['events'] {
  const event = parts.store.event(sequence);
  if (event === null) return [];
  const { type, occurredAt, actor, payload } = event;
  const receiptNumber = 'receiptNumber' in payload ? payload.receiptNumber : null;
  return [{ sequence, type, occurredAt, actorName: nameOf(parts, actor), receiptNumber }];
}
