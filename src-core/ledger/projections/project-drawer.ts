// Rows of a drawer session's events (see project.ts).
import type { DenominationCount } from '../../denomination/denomination-count.ts';
import { invariant } from '../../result/result.ts';
import type { Envelope } from '../envelope.ts';
import type { ClosureFigures } from '../events/closure-events.ts';
import type { CountSubmitted, DrawerEvent, DrawerOpened } from '../events/drawer-events.ts';
import type { CountPurpose, RowChange, SessionState } from '../rows.ts';

export function projectDrawer(event: Envelope<DrawerEvent>): readonly RowChange[] {
  const { sessionId, sequence } = event;
  invariant(sessionId !== null, `${event.type} without its session`);
  const moved = (state: SessionState, attempt: number | null): RowChange => ({
    op: 'session_moved',
    sessionId,
    state,
    attempt,
    at: event.occurredAt,
  });
  switch (event.type) {
    case 'drawer_opened':
      return opened(event, sessionId);
    case 'drawer_opened_without_sale': {
      const entry = { sequence, sessionId, movementId: null, amountCents: 0, note: event.payload.reason };
      return [{ op: 'insert', table: 'drawerEntries', row: { ...entry, kind: 'opened_without_sale' } }];
    }
    case 'cash_moved': {
      const { kind, movementId, amountCents, counts } = event.payload;
      const row = { sequence, sessionId, kind, movementId, amountCents, note: null };
      return [
        { op: 'insert', table: 'drawerEntries', row },
        ...denominationRows(sequence, 'movement', movementId, 1, counts),
      ];
    }
    case 'counting_started':
      return [moved('counting', event.payload.attempt)];
    case 'count_put_aside':
      return [moved('open', null)];
    case 'count_submitted':
      return [...countRows(event.payload, sequence, sessionId), moved('in_review', null)];
    case 'recount_ordered':
      return [moved('counting', event.payload.attempt + 1)];
    case 'drawer_closed':
      return [...closureRows(event.payload, sequence, sessionId), moved('closed', null)];
  }
}

function opened(event: Envelope<DrawerOpened>, sessionId: string): readonly RowChange[] {
  const { drawerId, drawerName, ownerId, fundCents, countedCents, counts } = event.payload;
  invariant(event.businessDate !== null, 'a drawer opened without a business date');
  return [
    {
      op: 'put',
      table: 'drawerSessions',
      row: {
        sessionId,
        drawerId,
        drawerName,
        ownerId,
        state: 'open',
        businessDate: event.businessDate,
        openedAt: event.occurredAt,
        fundCents,
        startingCashCents: countedCents,
        attempt: 0,
        closedAt: null,
      },
    },
    ...denominationRows(event.sequence, 'opening', sessionId, 1, counts),
  ];
}

export function countRows(
  payload: Pick<CountSubmitted['payload'], 'attempt' | 'kinds' | 'paper' | 'cash'>,
  sequence: number,
  sessionId: string,
): readonly RowChange[] {
  const { attempt } = payload;
  return [
    ...payload.kinds.map(({ kind, countedCents, items }): RowChange => {
      const row = { sequence, sessionId, attempt, kind, countedCents, items };
      return { op: 'insert', table: 'countedKinds', row };
    }),
    ...payload.paper.map(({ kind, itemNumber, amountCents }, index): RowChange => {
      const row = { sequence, sessionId, attempt, lineNo: index + 1, kind, itemNumber, amountCents };
      return { op: 'insert', table: 'countedPaper', row };
    }),
    ...denominationRows(sequence, 'closing', sessionId, attempt, payload.cash),
  ];
}

export function closureRows(payload: ClosureFigures, sequence: number, sessionId: string): readonly RowChange[] {
  const { closureVersion, attempt, reviewerId, reason, receiptCount, periodCents, perpetualCents } = payload;
  const closure = { closureVersion, attempt, reviewerId, reason, receiptCount, periodCents, perpetualCents };
  return [
    { op: 'insert', table: 'closures', row: { sequence, sessionId, ...closure } },
    ...payload.kinds.map(({ kind, expectedCents, countedCents, overShortCents }): RowChange => {
      const row = { sequence, sessionId, closureVersion, kind, expectedCents, countedCents, overShortCents };
      return { op: 'insert', table: 'closureKinds', row };
    }),
  ];
}

export const denominationRows = (
  sequence: number,
  purpose: CountPurpose,
  ownerId: string,
  attempt: number,
  counts: readonly DenominationCount[],
): readonly RowChange[] =>
  counts.map(({ denominationCents, form, quantity }) => ({
    op: 'insert',
    table: 'denominationCounts',
    row: { sequence, purpose, ownerId, attempt, denominationCents, form, quantity },
  }));
