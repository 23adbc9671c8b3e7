// An extract that was taken in is an event: every balance shown afterwards can be traced to it (SY4, SY11).
import type { ImportReport } from '../../ports/extract-importer.ts';
import { recordStationEvents } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';

export function recordImport(parts: StationParts, actorId: string, { extract, rejectedRows }: ImportReport): void {
  const { extractId, asOf, version, accounts, openCharges, openCents, includesPaymentsThrough } = extract;
  const payload = {
    ...{ extractId, asOf, contentHash: version, accounts, openCharges, openCents },
    ...{ rejectedRows, includesPaymentsThrough },
  };
  const event = { type: 'extract_imported', version: 1, businessDate: null, sessionId: null, payload } as const;
  recordStationEvents(parts, actorId, [event]);
}
