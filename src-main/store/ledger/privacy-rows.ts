// Callers and protected addresses: rows out (PY10).
import type { Database } from 'better-sqlite3';
import type { AddressProtectionRow, CallerCheckRow } from '../../../src-core/ledger/rows-privacy.ts';
import type { PrivacyReader } from '../../ports/privacy-reader.ts';

export function preparePrivacyReader(client: Database): PrivacyReader {
  const checks = client.prepare<[string], CallerCheckRow>(
    `SELECT sequence, account_no AS accountNo, asked, is_verified AS isVerified, actor_id AS actorId,
      checked_at AS checkedAt FROM caller_checks WHERE account_no = ? ORDER BY sequence DESC`,
  );
  const protections = client.prepare<[string], AddressProtectionRow>(
    `SELECT sequence, account_no AS accountNo, is_protected AS isProtected, reason, actor_id AS actorId,
      set_at AS setAt FROM address_protections WHERE account_no = ? ORDER BY sequence DESC`,
  );
  const latest = client
    .prepare<[string], number>(
      'SELECT is_protected FROM address_protections WHERE account_no = ? ORDER BY sequence DESC LIMIT 1',
    )
    .pluck();
  return {
    callerChecks: (accountNo) => checks.all(accountNo),
    protections: (accountNo) => protections.all(accountNo),
    isAddressProtected: (accountNo) => latest.get(accountNo) === 1,
  };
}
