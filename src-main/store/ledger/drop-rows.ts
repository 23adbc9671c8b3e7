// Safe drops on their way to the bank: rows out (DP1).
import type { Database } from 'better-sqlite3';
import type { DropReader, UndepositedDrop } from '../../ports/drop-reader.ts';

/** A drop that no deposit has: neither by itself, nor with the count of its session. */
const UNDEPOSITED = `
  SELECT e.movement_id AS movementId, e.session_id AS sessionId, s.drawer_id AS drawerId, s.drawer_name AS drawerName,
    s.owner_id AS ownerId, s.state AS state, v.occurred_at AS droppedAt, e.amount_cents AS amountCents
  FROM drawer_entries e
    JOIN drawer_sessions s ON s.session_id = e.session_id
    JOIN ledger_events v ON v.sequence = e.sequence
  WHERE e.kind = 'safe_drop'
    AND NOT EXISTS (SELECT 1 FROM deposit_drops d WHERE d.movement_id = e.movement_id)
    AND NOT EXISTS (SELECT 1 FROM deposit_sessions d WHERE d.session_id = e.session_id)`;

export function prepareDropReader(client: Database): DropReader {
  const ofOpen = client.prepare<[], UndepositedDrop>(`${UNDEPOSITED} AND s.state <> 'closed' ORDER BY e.sequence`);
  const ofSession = client.prepare<[string], UndepositedDrop>(
    `${UNDEPOSITED} AND e.session_id = ? ORDER BY e.sequence`,
  );
  const deposited = client
    .prepare<[string], number>('SELECT coalesce(sum(amount_cents), 0) FROM deposit_drops WHERE session_id = ?')
    .pluck();
  return {
    ofOpenSessions: () => ofOpen.all(),
    ofSession: (sessionId) => ofSession.all(sessionId),
    depositedCents: (sessionId) => deposited.get(sessionId) ?? 0,
  };
}
