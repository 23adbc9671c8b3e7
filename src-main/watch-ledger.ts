// LD4: the whole ledger is checked once after the start, in a worker, while the counter already works; what is found
// stops money-taking, and the log has the rest. Anybody who asks for the check again gets a new one.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LedgerVerdict } from './ports/ledger-check.ts';
import type { CallLog } from './rpc/dispatch.ts';
import type { LedgerCheck, MoneyGate } from './services/station-parts.ts';
import { type LedgerCheck as RunningCheck, startLedgerCheck } from './services/verify-ledger.ts';
import type { StationFiles } from './station-files.ts';
import { readStationKey } from './store/station-key.ts';

/** The first screen comes first. */
const BEFORE_THE_FIRST_MS = 1_500;

export interface LedgerWatch {
  readonly state: () => LedgerCheck;
  readonly verify: () => Promise<LedgerVerdict>;
  readonly stop: () => Promise<void>;
}

function publicKeyIn(file: string): string | null {
  try {
    return readStationKey(file).publicKey;
  } catch {
    return null;
  }
}

/** One check, with a folder of its own to replay in. */
export function checkLedger(files: StationFiles): RunningCheck {
  const scratchFolder = mkdtempSync(join(tmpdir(), 'coffer-verify-'));
  const { done, stop } = startLedgerCheck({
    databaseFile: files.ledger,
    publicKey: publicKeyIn(files.key),
    scratchFolder,
  });
  return { done: done.finally(() => rmSync(scratchFolder, { recursive: true, force: true })), stop };
}

export function watchLedger(files: StationFiles, money: MoneyGate, log: CallLog): LedgerWatch {
  let state: LedgerCheck = 'running';
  let isStopped = false;
  const running = new Set<RunningCheck>();
  const check = async (): Promise<LedgerVerdict> => {
    const one = checkLedger(files);
    running.add(one);
    try {
      const verdict = await one.done;
      state = verdict.isSound ? 'sound' : 'not_sound';
      // The problem itself may tell sums that the owner of a drawer must not see (DS5): it goes to whoever may ask.
      if (!verdict.isSound) money.stop('ledger_is_not_sound');
      log.info({ isSound: verdict.isSound, events: verdict.events }, 'ledger checked');
      return verdict;
    } finally {
      running.delete(one);
    }
  };
  const first = setTimeout(() => {
    check().catch((error: unknown) => {
      if (isStopped) return;
      state = 'not_sound';
      money.stop('ledger_could_not_be_checked');
      log.error({ fault: error instanceof Error ? error.name : typeof error }, 'ledger check');
    });
  }, BEFORE_THE_FIRST_MS);
  first.unref();
  return {
    state: () => state,
    verify: check,
    stop: async () => {
      isStopped = true;
      clearTimeout(first);
      await Promise.all([...running].map((one) => one.stop()));
    },
  };
}
