// The worker thread in which the whole ledger is checked: it takes minutes where there are a million receipts.
import { parentPort, workerData } from 'node:worker_threads';
import { invariant } from '../src-core/result/result.ts';
import type { LedgerCheckRequest } from './ports/ledger-check.ts';
import { STATION_MIGRATIONS } from './program-files.ts';
import { migrationsIn } from './store/ledger/migrate.ts';
import { verifyLedgerFile } from './store/ledger/verify-ledger-file.ts';

invariant(parentPort !== null, 'the check of the ledger runs in a worker');
// Written by services/verify-ledger.ts and by nothing else.
parentPort.postMessage(verifyLedgerFile(workerData as LedgerCheckRequest, migrationsIn(STATION_MIGRATIONS)));
