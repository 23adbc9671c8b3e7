// The import's worker thread: the one place that joins reading an extract with building a reference file.
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { invariant } from '../src-core/result/result.ts';
import { runImport } from './import/run-import.ts';
import { rejectsFolderIn } from './import/extract-importer.ts';
import type { ImportWorkerData, ImportWorkerMessage } from './import/worker-messages.ts';
import { REFERENCE_SCHEMA_FOLDER } from './store/reference/apply-schema.ts';
import { createReferenceBuilder } from './store/reference/build-reference-file.ts';
import { buildingFileName } from './store/reference/pointer.ts';

invariant(parentPort !== null, 'the import runs in a worker');
/** Below the thread that takes payments, and still a fair share of a machine that does much else. */
const NICENESS = 5;
// On Linux a thread has a priority of its own; elsewhere this would be the whole station's.
if (process.platform === 'linux') setPriority(NICENESS);
const station = parentPort;
// Written by extract-importer.ts and by nothing else.
const { request, present, importedAt, folder, schemaFolder, buildId, cancelled } = workerData as ImportWorkerData;
const flag = new Int32Array(cancelled);
const send = (message: ImportWorkerMessage): void => station.postMessage(message);

const result = await runImport({
  request,
  present,
  importedAt,
  rejectsFolder: rejectsFolderIn(folder),
  openBuilder: () => {
    const builder = createReferenceBuilder(folder, schemaFolder ?? REFERENCE_SCHEMA_FOLDER, buildId);
    send({ kind: 'building', path: join(folder, buildingFileName(buildId)) });
    return builder;
  },
  report: (progress) => send({ kind: 'progress', progress }),
  isCancelled: () => Atomics.load(flag, 0) === 1,
});
send({ kind: 'done', result });
