// What the station knows of the city's accounts: one night's extract, read-only, with its age (SY11). Every figure here
// is the extract's own; a payment taken here since is added by the ledger side, guided by `includesPaymentsThrough` (SY4).
import type { Account, AccountStatus, OpenCharge, UsageRead } from '../../src-core/account/account.ts';
import type { PaymentsThrough } from '../../src-core/account/extract-manifest.ts';
import type { Cents, SignedCents } from '../../src-core/money/cents.ts';

export interface ExtractInfo {
  readonly extractId: string;
  /** Hash over everything that decides the content: a payment preview carries it and is stale when it changes. */
  readonly version: string;
  readonly city: string;
  /** The instant with offset at which the billing system wrote it. */
  readonly asOf: string;
  readonly includesPaymentsThrough: PaymentsThrough;
  readonly importedAt: string;
  readonly accounts: number;
  readonly openCharges: number;
  readonly usageReads: number;
  readonly openCents: SignedCents;
  /** Rows that could not be taken and were left out on a person's word. */
  readonly rejectedRows: number;
}

/** What of the account the query met; `inner` is the inside of a word, `slip` a word with a typing slip. */
export type MatchedField = 'account_no' | 'phone' | 'meter' | 'email' | 'name' | 'address' | 'inner' | 'slip';

export interface SearchHit {
  readonly accountNo: string;
  readonly customerName: string;
  readonly serviceAddress: string;
  readonly unit: string;
  readonly status: AccountStatus;
  readonly cutoffDate: string | null;
  readonly cashOnly: boolean;
  readonly balanceCents: SignedCents;
  readonly pastDueCents: Cents;
  readonly matched: MatchedField;
}

export interface SearchRequest {
  readonly query: string;
  /** Past due is counted as of this day. */
  readonly businessDate: string;
  /** 1 to 50; 20 when not given. */
  readonly limit?: number;
}

export interface ReferenceStore {
  /** null: no extract has been imported yet; then nothing is found and nothing is known. */
  extract(): ExtractInfo | null;
  /** The extract's version, or `none`. */
  version(): string;
  /** Best first: exact, start of the name, words, address, inside of words, slips; open accounts before closed. */
  search(request: SearchRequest): readonly SearchHit[];
  getAccount(accountNo: string): Account | null;
  /** By bill date, then charge id. */
  openCharges(accountNo: string): readonly OpenCharge[];
  /** The last twelve reads of each month, oldest first. */
  usage(accountNo: string): readonly UsageRead[];
  /** Those that exist, in no particular order. */
  chargesByIds(chargeIds: readonly string[]): readonly OpenCharge[];
  /** Takes up the file that an import has swapped in. */
  reload(): void;
  close(): void;
}
