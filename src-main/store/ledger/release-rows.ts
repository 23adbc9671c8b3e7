// Sessions given to another station: rows out (DP1).
import type { Database } from 'better-sqlite3';
import type { SessionReleaseRow } from '../../../src-core/ledger/rows-deposits.ts';
import type { ReleaseReader } from '../../ports/release-reader.ts';

const RELEASED = `
  SELECT sequence, session_id AS sessionId, drawer_name AS drawerName, to_station AS toStation,
    cash_cents AS cashCents, items_cents AS itemsCents, reason, releaser_id AS releaserId, approver_id AS approverId,
    released_at AS releasedAt
  FROM session_releases`;

export function prepareReleaseReader(client: Database): ReleaseReader {
  const one = client.prepare<[string], SessionReleaseRow>(`${RELEASED} WHERE session_id = ?`);
  const list = client.prepare<[number], SessionReleaseRow>(`${RELEASED} ORDER BY sequence DESC LIMIT ?`);
  return {
    ofSession: (sessionId) => one.get(sessionId) ?? null,
    list: (limit) => list.all(limit),
  };
}
