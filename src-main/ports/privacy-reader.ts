// What the ledger knows of who asked about an account, and whether its address may be printed (PY10).
import type { AddressProtectionRow, CallerCheckRow } from '../../src-core/ledger/rows-privacy.ts';

export interface PrivacyReader {
  /** Newest first. */
  readonly callerChecks: (accountNo: string) => readonly CallerCheckRow[];
  readonly protections: (accountNo: string) => readonly AddressProtectionRow[];
  readonly isAddressProtected: (accountNo: string) => boolean;
}
