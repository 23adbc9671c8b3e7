// One import at a time, and how far it is. Payments go on meanwhile: reading and building run in a worker, and what is
// left for the station's own thread is one event and the swap.
import type { ImportProgress } from '../../../src-contract/station/station.ts';
import type { ImportRefusalCode } from '../../../src-core/account/refusals.ts';
import { refusalText } from '../../../src-core/result/refusal-catalogue.ts';
import { ROW_REASONS, isRowReason } from '../../../src-core/account/row-reject.ts';
import type { Language } from '../../../src-core/result/language.ts';
import type { Refusal, Result } from '../../../src-core/result/result.ts';
import type {
  ExtractImporter,
  ImportProgress as StepProgress,
  ImportReport,
  ImportRequest,
  RunningImport,
} from '../../ports/extract-importer.ts';
import type { RejectedField } from '../../ports/rejects-reader.ts';

/** How far it is, not yet in anybody's language. */
interface Standing extends Omit<ImportProgress, 'step' | 'refusal'> {
  readonly step: Pick<StepProgress, 'phase' | 'file'> | null;
  readonly refusal: Refusal<ImportRefusalCode> | null;
}

const IDLE: Standing = {
  state: 'idle',
  folder: '',
  step: null,
  done: 0,
  total: 0,
  rejectedRows: 0,
  rejects: [],
  rejectsFile: null,
  outcome: null,
  refusal: null,
};

const STEPS: Readonly<Record<StepProgress['phase'], Readonly<Record<Language, string>>>> = {
  checking: { en: 'checking the files', es: 'revisando los archivos' },
  reading: { en: 'reading', es: 'leyendo' },
  arranging: { en: 'building the search index', es: 'construyendo el índice de búsqueda' },
  verifying: { en: 'checking the new file', es: 'verificando el archivo nuevo' },
};

const stepIn = (language: Language, step: Standing['step']): string => {
  if (step === null) return '';
  const words = STEPS[step.phase][language];
  return step.file === '' ? words : `${words}: ${step.file}`;
};

const refusalIn = (language: Language, refusal: Refusal<ImportRefusalCode>): ImportProgress['refusal'] => {
  const words = refusalText(refusal, language);
  return { code: refusal.code, says: words?.says ?? '', next: words?.next ?? '' };
};

const viewIn = (language: Language, standing: Standing): ImportProgress => ({
  ...standing,
  step: stepIn(language, standing.step),
  refusal: standing.refusal === null ? null : refusalIn(language, standing.refusal),
  rejects: standing.rejects.map((each) => ({
    ...each,
    reason: isRowReason(each.reason) ? ROW_REASONS[each.reason][language] : each.reason,
  })),
});

export interface ImportJobParts {
  readonly importer: ExtractImporter;
  readonly readRejects: (file: string) => readonly RejectedField[];
  /** Records an import that was taken in; called before anybody is told. */
  readonly record: (report: ImportReport) => void;
}

export interface ImportJob {
  readonly isRunning: () => boolean;
  readonly progress: (language: Language) => ImportProgress;
  readonly start: (request: Required<ImportRequest>) => void;
  readonly cancel: () => void;
  /** Settles when nothing is under way. */
  readonly settled: () => Promise<void>;
}

export function createImportJob({ importer, readRejects, record }: ImportJobParts): ImportJob {
  let standing = IDLE;
  let running: RunningImport | null = null;
  let ended: Promise<void> = Promise.resolve();

  const rejectsIn = (rejectsFile: string | null) =>
    rejectsFile === null ? [] : readRejects(rejectsFile).map((each) => ({ ...each }));

  const refused = (refusal: Refusal<ImportRefusalCode>): Standing => {
    if (refusal.code === 'import_was_not_cancelled') return { ...standing, state: 'cancelled' };
    if (refusal.code !== 'rejected_rows_need_consent') return { ...standing, state: 'refused', refusal };
    const file = refusal.details?.['rejectsFile'];
    const rejectsFile = typeof file === 'string' ? file : null;
    const rejectedRows = Number(refusal.details?.['rows'] ?? 0);
    const rejects = rejectsIn(rejectsFile);
    return { ...standing, state: 'asks_about_rejects', rejectedRows, rejects, rejectsFile, refusal };
  };

  const ending = (result: Result<ImportReport, ImportRefusalCode>): Standing => {
    if (!result.ok) return refused(result.refusal);
    const { outcome, rejectedRows, rejectsFile } = result.value;
    if (outcome === 'imported') record(result.value);
    return { ...standing, state: 'done', outcome, rejectedRows, rejectsFile, rejects: rejectsIn(rejectsFile) };
  };

  /** A bug in the worker: the extract in use stays, and the log has the rest. */
  const failed = (): Standing => {
    const refusal: Refusal<ImportRefusalCode> = {
      code: 'reference_file_is_sound',
      details: { check: 'import_ended_early' },
    };
    return refused(refusal);
  };

  return {
    isRunning: () => running !== null,
    progress: (language) => viewIn(language, standing),
    start: (request) => {
      if (running !== null) return;
      standing = { ...IDLE, state: 'running', folder: request.folder, step: { phase: 'checking', file: '' } };
      running = importer.start(request, ({ phase, file, done, total }) => {
        standing = { ...standing, step: { phase, file }, done, total };
      });
      ended = running.done
        .then(ending)
        .catch(failed)
        .then((end) => {
          standing = end;
          running = null;
        });
    },
    cancel: () => running?.cancel(),
    settled: () => ended,
  };
}
