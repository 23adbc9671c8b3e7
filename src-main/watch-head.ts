// LD6: keeps the mark of how far the ledger has come, and looks at it before the first act. Only a station that takes real
// money has one. The mark is written a moment after the commit, off the payment's way: it may lag behind, never run ahead.
import { join } from 'node:path';
import { type HeadMark, type HeadProblem, headProblem } from '../src-core/ledger/head-mark.ts';
import { diskTrouble } from './ports/disk-trouble.ts';
import type { StationParts } from './services/station-parts.ts';
import { machineId, readHeadMark, writeHeadMark } from './store/head-mark-file.ts';

const EVERY_MS = 1_000;

export interface HeadWatch {
  readonly problem: HeadProblem | 'ledger_mark_is_not_ours' | null;
  readonly stop: () => void;
}

type Parts = Pick<StationParts, 'store' | 'signer' | 'identity' | 'money'>;

const markOf = ({ store, identity }: Parts, machine: string | null): HeadMark | null => {
  const head = store.head();
  if (head === null) return null;
  return { chain: identity.chain, ...head, perpetualCents: store.runningNumber('perpetual_cents'), machine };
};

export function watchHead(parts: Parts, root: string): HeadWatch {
  const { store, signer, identity, money } = parts;
  if (identity.training) return { problem: null, stop: () => undefined };
  const file = join(root, 'marks', `${identity.chain}.json`);
  const machine = machineId();
  const kept = readHeadMark(file, signer.publicKey);
  const now = markOf(parts, machine);
  const found =
    kept === 'forged' || now === null
      ? 'ledger_mark_is_not_ours'
      : headProblem(kept, { ...now, hashAt: store.eventHash });
  if (found !== null) {
    money.stop(found);
    return { problem: found, stop: () => undefined };
  }
  let written = -1;
  const write = (): void => {
    const mark = markOf(parts, machine);
    if (mark === null || mark.sequence === written) return;
    try {
      writeHeadMark(file, mark, signer);
      written = mark.sequence;
    } catch (error) {
      // Where there is no room for the mark there is none for the next payment, which will say so.
      if (diskTrouble(error) === null) throw error;
    }
  };
  write();
  const timer = setInterval(write, EVERY_MS);
  timer.unref();
  return {
    problem: null,
    stop: () => {
      clearInterval(timer);
      write();
    },
  };
}
