// LD4: checks the whole ledger in a worker of its own, so that no payment waits for it. The worker reads the file by
// itself, read-only, as it stands when it begins.
import { Worker } from 'node:worker_threads';
import { InvariantViolation } from '../../src-core/result/result.ts';
import type { LedgerCheckRequest, LedgerVerdict } from '../ports/ledger-check.ts';

export interface LedgerCheck {
  /** Rejects only when the check itself fails or was stopped; a ledger that is not sound is an answer. */
  readonly done: Promise<LedgerVerdict>;
  /** Ends the check, whatever it has come to. */
  readonly stop: () => Promise<void>;
}

/** The ledger stays on the disk; what the worker holds is a page of events and the open accounts. */
const WORKER_MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 24 };
const SOURCE_WORKER = new URL('../verify-worker.ts', import.meta.url);

export function startLedgerCheck(request: LedgerCheckRequest, workerUrl: URL = SOURCE_WORKER): LedgerCheck {
  const worker = new Worker(workerUrl, { workerData: request, resourceLimits: WORKER_MEMORY });
  const done = new Promise<LedgerVerdict>((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new InvariantViolation(`the check of the ledger ended early (${code})`)));
  });
  return { done, stop: async () => void (await worker.terminate()) };
}

export const verifyLedger = (request: LedgerCheckRequest): Promise<LedgerVerdict> => startLedgerCheck(request).done;
