// Builds the next reference file beside the one in use. Nothing is visible to anyone until `publish`.
import type { Account, OpenCharge, UsageRead } from '../../src-core/account/account.ts';
import type { ImportRefusalCode } from '../../src-core/account/refusals.ts';
import type { Result } from '../../src-core/result/result.ts';
import type { ExtractInfo } from './reference-store.ts';

/** Called every few thousand rows; throws to stop. */
export type Step = (done: number, total: number) => void;

export interface ReferenceBuilder {
  /** false: an account of this number is already there. */
  addAccount(account: Account): boolean;
  hasAccount(accountNo: string): boolean;
  /** false: a charge of this id is already there. */
  addCharge(charge: OpenCharge): boolean;
  /** false: a read of this account, meter and day is already there. */
  addUsage(read: UsageRead): boolean;
  /** Puts the accounts in the order of their names, with their balances and the search index. */
  arrange(step: Step): void;
  /** Checks the finished file from outside, makes it durable and swaps it in. */
  publish(info: ExtractInfo): Result<void, ImportRefusalCode>;
  /** Removes everything that was not published. */
  discard(): void;
}
