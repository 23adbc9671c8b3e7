// An extract that was taken in is an event: every balance shown afterwards can be traced to it (SY4, SY11).
import type { ImportReport } from '../../ports/extract-importer.ts';
import { recordStationEvents } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';

type Imported = Pick<ImportReport, 'extract' | 'rejectedRows'>;

export function recordImport(parts: StationParts, actorId: string, { extract, rejectedRows }: Imported): void {
  const { extractId, asOf, version, accounts, openCharges, openCents, includesPaymentsThrough } = extract;
  const payload = {
    extractId,
    asOf,
    contentHash: version,
    accounts,
    openCharges,
    openCents,
    rejectedRows,
    includesPaymentsThrough,
  };
  const event = { type: 'extract_imported', version: 1, businessDate: null, sessionId: null, payload } as const;
  recordStationEvents(parts, actorId, [event]);
}

/** The swap and its event are two files: a power cut between them left an extract in use that no event names. */
export function recordMissedImport(parts: StationParts): void {
  const extract = parts.reference.extract();
  const recorded = parts.store.eventsOfType('extract_imported').at(-1)?.payload.contentHash;
  if (extract === null || extract.version === recorded) return;
  recordImport(parts, 'nobody', { extract, rejectedRows: extract.rejectedRows });
}
