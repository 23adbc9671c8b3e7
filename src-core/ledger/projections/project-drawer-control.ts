// Rows of what is done about a drawer besides its own day (see project.ts).
import type { DenominationCount } from '../../denomination/denomination-count.ts';
import { invariant } from '../../result/result.ts';
import type { Envelope } from '../envelope.ts';
import type { DrawerControlEvent, SurpriseCountMade } from '../events/drawer-control-events.ts';
import type { CashPiecesRow } from '../rows-drawer.ts';
import type { RowChange } from '../rows.ts';

export function projectDrawerControl(event: Envelope<DrawerControlEvent>): readonly RowChange[] {
  const { sessionId, sequence, actor } = event;
  invariant(sessionId !== null, `${event.type} without its session`);
  switch (event.type) {
    case 'surprise_count_made':
      return surpriseCount(event, sessionId);
    case 'drawer_owner_changed': {
      const { toSessionId, drawerId, handedOverCents, authorizedFundCents } = event.payload;
      const row = { sequence, fromSessionId: sessionId, toSessionId, drawerId, handedOverCents, authorizedFundCents };
      return [{ op: 'insert', table: 'drawerHandovers', row }];
    }
    case 'owner_absence_recorded': {
      const row = { sequence, sessionId, standInId: actor, reason: event.payload.reason };
      return [{ op: 'insert', table: 'sessionStandIns', row }];
    }
  }
}

function surpriseCount({ payload, sequence, actor }: Envelope<SurpriseCountMade>, sessionId: string) {
  const { countId, witnessId, note, cash } = payload;
  const kinds = payload.kinds.map(({ kind, expectedCents, countedCents, overShortCents }): RowChange => {
    const row = { sequence, countId, kind, expectedCents, countedCents, overShortCents };
    return { op: 'insert', table: 'surpriseCountKinds', row };
  });
  const row = { sequence, countId, sessionId, counterId: actor, witnessId, note };
  const count: RowChange = { op: 'insert', table: 'surpriseCounts', row };
  return [count, ...kinds, ...pieceRows(sequence, 'surprise', countId, cash)];
}

export const pieceRows = (
  sequence: number,
  purpose: CashPiecesRow['purpose'],
  ownerId: string,
  counts: readonly DenominationCount[],
): readonly RowChange[] =>
  counts.map(({ denominationCents, form, quantity }) => ({
    op: 'insert',
    table: 'cashPieces',
    row: { sequence, purpose, ownerId, denominationCents, form, quantity },
  }));
