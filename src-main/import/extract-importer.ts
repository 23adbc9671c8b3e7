// Starts an import in a worker of its own, so that a payment never waits for it, and tells the store when the new
// reference file has been swapped in.
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Result, InvariantViolation, ok, refuse } from '../../src-core/result/result.ts';
import type { ImportRefusalCode } from '../../src-core/account/refusals.ts';
import type { ExtractImporter, ImportProgress, ImportReport, ImportRequest } from '../ports/extract-importer.ts';
import type { ReferenceStore } from '../ports/reference-store.ts';
import { keepSynced } from './keep-synced.ts';
import type { ImportOutcome } from './run-import.ts';
import type { ImportWorkerData, ImportWorkerMessage } from './worker-messages.ts';

type ImportResult = Result<ImportReport, ImportRefusalCode>;

export interface ExtractImporterParts {
  /** Where reference files live; the same as the store's. */
  readonly folder: string;
  readonly store: Pick<ReferenceStore, 'extract' | 'reload'>;
  /** Now, as an ISO instant. */
  readonly now: () => string;
  /** The worker's entry; a bundled station names its own. */
  readonly workerUrl?: URL;
  /** Where the reference file's SQL lies; a bundled station names its own. */
  readonly schemaFolder?: string;
}

/** The disk does the sorting; what the worker itself holds is a vocabulary and some rows under way. */
const WORKER_MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 24 };
const SOURCE_WORKER = new URL('../import-worker.ts', import.meta.url);

function runWorker(url: URL, workerData: ImportWorkerData, onProgress: (progress: ImportProgress) => void) {
  return new Promise<Result<ImportOutcome, ImportRefusalCode>>((resolve, reject) => {
    const worker = new Worker(url, { workerData, resourceLimits: WORKER_MEMORY });
    let stopSyncing = (): void => undefined;
    worker.on('message', (message: ImportWorkerMessage) => {
      switch (message.kind) {
        case 'progress':
          return onProgress(message.progress);
        case 'building':
          stopSyncing = keepSynced(message.path);
          return;
        case 'done':
          return resolve(message.result);
      }
    });
    worker.on('exit', () => stopSyncing());
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new InvariantViolation(`the import's worker ended early (${code})`)));
  });
}

export function createExtractImporter(parts: ExtractImporterParts): ExtractImporter {
  const { folder, store, now } = parts;
  let builds = 0;
  let isRunning = false;
  const run = async (
    request: ImportRequest,
    cancelled: SharedArrayBuffer,
    onProgress: (progress: ImportProgress) => void,
  ): Promise<ImportResult> => {
    const started = performance.now();
    builds += 1;
    const present = store.extract();
    const buildId = `${process.pid}-${builds}`;
    const schemaFolder = parts.schemaFolder ?? null;
    const data = { request, present, importedAt: now(), folder, schemaFolder, buildId, cancelled };
    const result = await runWorker(parts.workerUrl ?? SOURCE_WORKER, data, onProgress);
    if (!result.ok) return result;
    if (result.value.outcome === 'imported') store.reload();
    return ok({ ...result.value, milliseconds: Math.round(performance.now() - started) });
  };
  return {
    start: (request, onProgress = () => undefined) => {
      if (isRunning) return { done: Promise.resolve(refuse('import_runs_alone')), cancel: () => undefined };
      isRunning = true;
      const cancelled = new SharedArrayBuffer(4);
      const done = run(request, cancelled, onProgress).finally(() => {
        isRunning = false;
      });
      return { done, cancel: () => void Atomics.store(new Int32Array(cancelled), 0, 1) };
    },
  };
}

export const rejectsFolderIn = (folder: string): string => join(folder, 'rejects');
