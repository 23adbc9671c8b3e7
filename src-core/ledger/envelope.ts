// The envelope of a ledger event. The ledger is a list of events, the only truth, one sequence per station without
// gaps (LD11). The hash is taken over the canonical JSON of this whole object, so every business fact is covered by
// it (LD4); the station's key signs the hash. Stored bytes are never rewritten: newer code reads older versions.
import type { LedgerEvent } from './event-catalogue.ts';

export interface EnvelopeFields {
  /** Station code, fixed width, e.g. `01A`: office and station. */
  readonly station: string;
  /** UUID of the chain: a station that lost its key enrols anew and starts another chain. */
  readonly chain: string;
  /** 1, 2, 3 … per chain. */
  readonly sequence: number;
  /** UTC instant as the clock was read, ISO 8601 with milliseconds. Order is the sequence, never this. */
  readonly occurredAt: string;
  /** BD1: fixed when the drawer session opened; null for acts outside any business day. */
  readonly businessDate: string | null;
  readonly sessionId: string | null;
  /** User id of whoever acted. */
  readonly actor: string;
  /** User id of the second person whose approval the act needed (AC3). */
  readonly approver: string | null;
  /** Hash of the policy the act was decided under. */
  readonly policyHash: string | null;
  /** Idempotency key of the command that caused the event (LD5). */
  readonly commandKey: string;
  /** Hash of the event before; for the first event the hash of the chain's id. */
  readonly previousHash: string;
}

export type Envelope<Event extends LedgerEvent = LedgerEvent> = Event extends LedgerEvent
  ? EnvelopeFields & Event
  : never;

/** What a decision says happened; the one door adds the rest of the envelope. */
export type DecidedEvent<Event extends LedgerEvent = LedgerEvent> = Event extends LedgerEvent
  ? Pick<EnvelopeFields, 'businessDate' | 'sessionId'> & { readonly approver?: string | null } & Event
  : never;
