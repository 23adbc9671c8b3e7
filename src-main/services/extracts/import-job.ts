// One import at a time, and how far it is. Payments go on meanwhile: reading and building run in a worker, and what is
// left for the station's own thread is one event and the swap.
import type { ImportProgress } from '../../../src-contract/station/station.ts';
import type { ImportRefusalCode } from '../../../src-core/account/refusals.ts';
import { refusalText } from '../../../src-core/result/refusal-catalogue.ts';
import type { Refusal, Result } from '../../../src-core/result/result.ts';
import type {
  ExtractImporter,
  ImportProgress as StepProgress,
  ImportReport,
  ImportRequest,
  RunningImport,
} from '../../ports/extract-importer.ts';
import type { RejectedField } from '../../ports/rejects-reader.ts';

const IDLE: ImportProgress = {
  state: 'idle',
  folder: '',
  step: '',
  done: 0,
  total: 0,
  rejectedRows: 0,
  rejects: [],
  rejectsFile: null,
  outcome: null,
  refusal: null,
};

const STEPS: Readonly<Record<StepProgress['phase'], string>> = {
  checking: 'checking the files',
  reading: 'reading',
  arranging: 'building the search index',
  verifying: 'checking the new file',
};

export interface ImportJobParts {
  readonly importer: ExtractImporter;
  readonly readRejects: (file: string) => readonly RejectedField[];
  /** Records an import that was taken in; called before anybody is told. */
  readonly record: (report: ImportReport) => void;
}

export interface ImportJob {
  readonly progress: () => ImportProgress;
  readonly start: (request: Required<ImportRequest>) => ImportProgress;
  readonly cancel: () => ImportProgress;
  /** Settles when nothing is under way. */
  readonly settled: () => Promise<void>;
}

export function createImportJob({ importer, readRejects, record }: ImportJobParts): ImportJob {
  let progress = IDLE;
  let running: RunningImport | null = null;
  let ended: Promise<void> = Promise.resolve();

  const rejectsIn = (rejectsFile: string | null) =>
    rejectsFile === null ? [] : readRejects(rejectsFile).map((each) => ({ ...each }));

  const refused = (refusal: Refusal<ImportRefusalCode>): ImportProgress => {
    if (refusal.code === 'import_was_not_cancelled') return { ...progress, state: 'cancelled' };
    const words = refusalText(refusal);
    const said = { code: refusal.code, says: words?.says ?? '', next: words?.next ?? '' };
    if (refusal.code !== 'rejected_rows_need_consent') return { ...progress, state: 'refused', refusal: said };
    const file = refusal.details?.['rejectsFile'];
    const rejectsFile = typeof file === 'string' ? file : null;
    const rejectedRows = Number(refusal.details?.['rows'] ?? 0);
    const rejects = rejectsIn(rejectsFile);
    return { ...progress, state: 'asks_about_rejects', rejectedRows, rejects, rejectsFile, refusal: said };
  };

  const ending = (result: Result<ImportReport, ImportRefusalCode>): ImportProgress => {
    if (!result.ok) return refused(result.refusal);
    const { outcome, rejectedRows, rejectsFile } = result.value;
    if (outcome === 'imported') record(result.value);
    return { ...progress, state: 'done', outcome, rejectedRows, rejectsFile, rejects: rejectsIn(rejectsFile) };
  };

  /** A bug in the worker: the extract in use stays, and the log has the rest. */
  const failed = (): ImportProgress => {
    const refusal: Refusal<ImportRefusalCode> = {
      code: 'reference_file_is_sound',
      details: { check: 'the import ended early' },
    };
    return refused(refusal);
  };

  return {
    progress: () => progress,
    start: (request) => {
      if (running !== null) return progress;
      progress = { ...IDLE, state: 'running', folder: request.folder, step: STEPS.checking };
      running = importer.start(request, ({ phase, file, done, total }) => {
        progress = { ...progress, step: file === '' ? STEPS[phase] : `${STEPS[phase]}: ${file}`, done, total };
      });
      ended = running.done
        .then(ending)
        .catch(failed)
        .then((end) => {
          progress = end;
          running = null;
        });
      return progress;
    },
    cancel: () => {
      running?.cancel();
      return progress;
    },
    settled: () => ended,
  };
}
