// RC4: a document is queued in the transaction of the act that it stands for, and printed after the commit.
import type { PrintedDocument } from '../../../src-core/documents/document.ts';
import type { StationParts } from '../station-parts.ts';

/**
 * `kick`: open the cash drawer with it (TN9). `printerId`: the printer that a person chose; else the one of its kind.
 * Answers the job's id.
 */
export function queueDocument(
  { store, ids }: Pick<StationParts, 'store' | 'ids'>,
  document: PrintedDocument,
  queuedAt: string,
  kick = false,
  receiptNumber: string | null = null,
  printerId: string | null = null,
): string {
  const jobId = ids.uuid();
  const payload = JSON.stringify(document);
  store.printJobs.add({ jobId, receiptNumber, documentKind: document.kind, payload, kick, printerId }, queuedAt);
  return jobId;
}
