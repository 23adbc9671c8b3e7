// Named exceptions of sealed deposits as the ledger has them (DP12).
import type { DepositedItem } from '../../src-core/ledger/events/deposit-events.ts';
import type { ExceptionResolution } from '../../src-core/ledger/events/exception-events.ts';
import type { DepositExceptionRow } from '../../src-core/ledger/rows.ts';

export interface ListedException extends Omit<DepositExceptionRow, 'sequence'> {
  readonly depositNumber: string;
  readonly bagNumber: string;
  readonly preparerId: string;
  readonly verifierId: string;
  readonly sealedAt: string;
  readonly resolution: ExceptionResolution | null;
  readonly resolvedBecause: string | null;
  readonly resolverId: string | null;
  readonly approverId: string | null;
  readonly resolvedAt: string | null;
}

export interface ExceptionReader {
  readonly get: (depositId: string, lineNo: number) => ListedException | null;
  /** Of one deposit, in its order. */
  readonly ofDeposit: (depositId: string) => readonly ListedException[];
  /** The open ones first, oldest first; then the resolved, newest first. */
  readonly list: (limit: number) => readonly ListedException[];
  /** The open exception by which an item is missing from a bag. */
  readonly missing: (tenderId: string) => { readonly depositId: string; readonly lineNo: number } | null;
  /** Items that were missing, turned up, and are in no deposit yet; oldest first. */
  readonly found: () => readonly DepositedItem[];
  /** A receipted item, whatever has become of it. */
  readonly item: (tenderId: string) => DepositedItem | null;
  /** Items of a receipt that stand and are in no deposit; what is lost is none. */
  readonly undepositedOf: (receiptNumber: string) => readonly DepositedItem[];
}
