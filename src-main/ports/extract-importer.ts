// Imports one night's extract while the counter goes on working. A refusal changes nothing.
import type { ImportRefusalCode } from '../../src-core/account/refusals.ts';
import type { Result } from '../../src-core/result/result.ts';
import type { ExtractInfo } from './reference-store.ts';

export interface ImportRequest {
  /** The folder that holds manifest.json. */
  readonly folder: string;
  /** A person has seen the rejected rows and wants the rest. */
  readonly acceptRejects?: boolean;
  /** A person wants an extract that is older than the one in use. */
  readonly acceptOlder?: boolean;
}

export interface ImportProgress {
  readonly phase: 'checking' | 'reading' | 'arranging' | 'verifying';
  /** The file being checked or read; '' in the other phases. */
  readonly file: string;
  readonly done: number;
  readonly total: number;
}

export interface ImportReport {
  readonly outcome: 'imported' | 'unchanged';
  readonly extract: ExtractInfo;
  readonly rejectedRows: number;
  /** The list of rejected rows, when there are any. */
  readonly rejectsFile: string | null;
  readonly milliseconds: number;
}

export interface RunningImport {
  readonly done: Promise<Result<ImportReport, ImportRefusalCode>>;
  cancel(): void;
}

export interface ExtractImporter {
  start(request: ImportRequest, onProgress?: (progress: ImportProgress) => void): RunningImport;
}
