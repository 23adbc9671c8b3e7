// What every service works with: the ports, and who this station is. Built once by composition.ts.
import type { DrawerSetup } from '../../src-core/ledger/events/station-events.ts';
import type { ApprovalBook } from './approval-book.ts';
import type { PolicyBook } from './policy-book.ts';
import type { Clock } from '../ports/clock.ts';
import type { IdSource } from '../ports/id-source.ts';
import type { LedgerStore } from '../ports/ledger-store.ts';
import type { ReferenceStore } from '../ports/reference-store.ts';
import type { Signer } from '../ports/signer.ts';

export interface StationIdentity {
  /** Office code and station letter: `01A`. */
  readonly stationCode: string;
  readonly chain: string;
  readonly city: string;
  readonly officeName: string;
  readonly timeZone: string;
  readonly training: boolean;
  readonly drawers: readonly DrawerSetup[];
}

/** LD13: once something that must be true was not, no more money is taken until the station was looked at. */
export interface MoneyGate {
  /** What stops money-taking, in words; null while all is well. */
  readonly problem: () => string | null;
  /** `problem` is a code; src-core/result/detail-words.ts has its words. */
  readonly stop: (problem: string) => void;
}

export type LedgerCheck = 'running' | 'sound' | 'not_sound';

export interface StationParts {
  readonly identity: StationIdentity;
  readonly store: LedgerStore;
  readonly reference: ReferenceStore;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly signer: Signer;
  readonly sha256: (text: string) => string;
  readonly approvals: ApprovalBook;
  readonly policies: PolicyBook;
  readonly money: MoneyGate;
  /** Tells the print queue that there is something to print; called after the commit (RC4). */
  readonly wakePrinter: () => void;
  /** LD4: the check of the whole ledger since the start, done before any drawer closes; absent where none is run. */
  readonly ledgerCheck?: () => LedgerCheck;
}
