// The station's ledger as services see it. Everything is synchronous: a service never waits inside a transaction.
// `append` is called by run-command only (LD2); a test of the repository holds that.
import type { ClockReading } from '../../src-core/ledger/clock-step.ts';
import type { Envelope } from '../../src-core/ledger/envelope.ts';
import type { LedgerEvent } from '../../src-core/ledger/event-catalogue.ts';
import type { CorrectionReader } from './correction-reader.ts';
import type { DepositReader } from './deposit-reader.ts';
import type { DraftStore } from './draft-store.ts';
import type { MailReader } from './mail-reader.ts';
import type { PeopleStore } from './people-store.ts';
import type { PeriodReader } from './period-reader.ts';
import type { PrintJobStore } from './print-job-store.ts';
import type { PrivacyReader } from './privacy-reader.ts';
import type { ProofReader } from './proof-reader.ts';
import type { ReportReader } from './report-reader.ts';
import type { SettingStore } from './setting-store.ts';
import type { ReceiptReader } from './receipt-reader.ts';
import type { SessionReader } from './session-reader.ts';
import type { WatchReader } from './watch-reader.ts';

export interface StoredEvent {
  readonly sequence: number;
  readonly type: string;
  /** Canonical JSON of the envelope. */
  readonly body: string;
  readonly hash: string;
  readonly signature: Uint8Array;
}

export interface ChainHead {
  /** 0 before the first event. */
  readonly sequence: number;
  readonly hash: string;
}

/** Where the ledger does not hold together. */
export interface TailProblem {
  readonly sequence: number;
  readonly problem: string;
}

export interface AnsweredCommand {
  readonly key: string;
  readonly act: string;
  readonly actor: string;
  readonly inputHash: string;
  /** JSON of the answer. */
  readonly answer: string;
  readonly answeredAt: string;
}

export interface LedgerStore {
  /** BEGIN IMMEDIATE … COMMIT, one fsync; a throw rolls everything back. */
  readonly transact: <Value>(work: () => Value) => Value;
  /** Null before the first event. */
  readonly head: () => ChainHead | null;
  /** The event, and all rows that `project` makes of it. */
  readonly append: (event: Envelope, stored: StoredEvent) => void;
  readonly answeredCommand: (key: string) => AnsweredCommand | null;
  readonly recordCommand: (command: AnsweredCommand) => void;
  /** LD11: as the last command that was posted read the clock; null before the first. */
  readonly clockReading: () => ClockReading | null;
  readonly saveClockReading: (reading: ClockReading) => void;
  readonly runningNumber: (name: string) => number;
  /** Events in order, from a sequence on. */
  readonly events: (from: number) => IterableIterator<StoredEvent>;
  /** The newest event of a type that satisfies the given session, if any. */
  readonly eventsOfType: <Type extends LedgerEvent['type']>(
    type: Type,
    sessionId?: string,
  ) => readonly Envelope<Extract<LedgerEvent, { readonly type: Type }>>[];
  readonly event: (sequence: number) => Envelope | null;
  /** Null when there is no such event. */
  readonly eventHash: (sequence: number) => string | null;

  readonly sessions: SessionReader;
  readonly receipts: ReceiptReader;
  readonly deposits: DepositReader;
  readonly corrections: CorrectionReader;
  readonly mail: MailReader;
  readonly people: PeopleStore;
  readonly periods: PeriodReader;
  readonly watch: WatchReader;
  readonly drafts: DraftStore;
  readonly printJobs: PrintJobStore;
  readonly privacy: PrivacyReader;
  readonly proofs: ProofReader;
  readonly reports: ReportReader;
  readonly settings: SettingStore;
  /** LD4 in milliseconds: the chain's end and the sessions not closed. `publicKey` is base64 of the raw 32 bytes. */
  readonly checkTail: (publicKey: string) => TailProblem | null;
  readonly close: () => void;
}
