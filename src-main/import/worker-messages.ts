// What crosses between the station and the import's worker.
import type { ImportRefusalCode } from '../../src-core/account/refusals.ts';
import type { Result } from '../../src-core/result/result.ts';
import type { ImportProgress, ImportRequest } from '../ports/extract-importer.ts';
import type { ExtractInfo } from '../ports/reference-store.ts';
import type { ImportOutcome } from './run-import.ts';

export interface ImportWorkerData {
  readonly request: ImportRequest;
  readonly present: ExtractInfo | null;
  readonly importedAt: string;
  /** Where reference files live. */
  readonly folder: string;
  readonly schemaFolder: string | null;
  readonly buildId: string;
  /** One cell: 1 once the import is to stop. Shared, because a worker deep in its work reads no messages. */
  readonly cancelled: SharedArrayBuffer;
}

export type ImportWorkerMessage =
  /** The file that is now being filled. */
  | { readonly kind: 'building'; readonly path: string }
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'done'; readonly result: Result<ImportOutcome, ImportRefusalCode> };
