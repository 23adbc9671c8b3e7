// Importing the city's extract from the screen or from a terminal.
import { ok } from '../../../src-core/result/result.ts';
import type { ImportReport } from '../../ports/extract-importer.ts';
import type { Caller } from '../caller.ts';
import type { StationParts } from '../station-parts.ts';
import { type ImportJobParts, createImportJob } from './import-job.ts';
import { recordImport } from './record-import.ts';

interface StartInput {
  readonly folder: string;
  readonly acceptRejects: boolean;
  readonly acceptOlder: boolean;
}

export function extractHandlers(parts: StationParts, importing: Omit<ImportJobParts, 'record'>) {
  let startedBy = '';
  const record = (report: ImportReport): void => recordImport(parts, startedBy, report);
  const job = createImportJob({ ...importing, record });
  return {
    startImport: (caller: Caller, input: StartInput) => {
      if (!job.isRunning()) startedBy = caller.userId;
      job.start(input);
      return ok(job.progress(caller.language));
    },
    progress: ({ language }: Caller) => ok(job.progress(language)),
    cancelImport: ({ language }: Caller) => {
      job.cancel();
      return ok(job.progress(language));
    },
  };
}
