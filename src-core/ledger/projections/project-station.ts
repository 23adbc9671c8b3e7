// Rows of the station's own events (see project.ts).
import { canonicalJson } from '../canonical-json.ts';
import type { Envelope } from '../envelope.ts';
import type { StationEvent } from '../events/station-events.ts';
import type { RowChange } from '../rows.ts';

export function projectStation(event: Envelope<StationEvent>): readonly RowChange[] {
  const { sequence } = event;
  switch (event.type) {
    case 'station_initialised':
    case 'sign_in_failed':
    case 'station_locked_after_robbery':
    case 'station_unlocked_after_robbery':
    case 'setting_changed':
      return [];
    case 'policy_adopted': {
      const { policyHash, effectiveFrom, document } = event.payload;
      const row = { sequence, policyHash, effectiveFrom, document: canonicalJson(document) };
      return [{ op: 'insert', table: 'policies', row }];
    }
    case 'user_added':
    case 'user_changed':
      return [{ op: 'put', table: 'users', row: { ...event.payload, active: event.payload.active ? 1 : 0 } }];
    case 'extract_imported': {
      const { extractId, contentHash, asOf } = event.payload;
      return [{ op: 'insert', table: 'extractImports', row: { sequence, extractId, contentHash, asOf } }];
    }
  }
}
