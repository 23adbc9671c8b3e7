// Puts the ledger's parts together over one open, migrated database.
import type { Database } from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { LedgerStore } from '../../ports/ledger-store.ts';
import { prepareCorrectionReader } from './correction-rows.ts';
import { prepareDepositReader } from './deposit-rows.ts';
import { prepareDraftStore } from './draft-rows.ts';
import { prepareEventLog } from './event-log.ts';
import { prepareMailReader } from './mail-rows.ts';
import { assertDurable } from './open-database.ts';
import { preparePeopleStore } from './people-rows.ts';
import { preparePeriodReader } from './period-rows.ts';
import { preparePrintJobStore } from './print-job-rows.ts';
import { preparePrivacyReader } from './privacy-rows.ts';
import { prepareProofReader } from './proof-rows.ts';
import { prepareReceiptReader } from './receipt-rows.ts';
import { prepareReportReader } from './report-rows.ts';
import { prepareSettingStore } from './setting-rows.ts';
import { checkTail } from './verify-tail.ts';
import { prepareSessionReader } from './session-rows.ts';
import { prepareWatchReader } from './watch-rows.ts';

export function openLedgerStore(client: Database): LedgerStore {
  const database = drizzle(client);
  let isProved = false;
  const transaction = client.transaction((work: () => unknown) => work());
  return {
    transact: <Value>(work: () => Value): Value => {
      const value = transaction.immediate(work) as Value;
      // Once per connection, after its first write: before it SQLite would still answer FULL.
      if (!isProved) assertDurable(client);
      isProved = true;
      return value;
    },
    ...prepareEventLog(database),
    sessions: prepareSessionReader(database, client),
    receipts: prepareReceiptReader(database, client),
    deposits: prepareDepositReader(database, client),
    corrections: prepareCorrectionReader(database, client),
    mail: prepareMailReader(client),
    people: preparePeopleStore(database),
    periods: preparePeriodReader(client),
    watch: prepareWatchReader(client),
    drafts: prepareDraftStore(database),
    printJobs: preparePrintJobStore(database),
    privacy: preparePrivacyReader(client),
    proofs: prepareProofReader(client),
    reports: prepareReportReader(client),
    settings: prepareSettingStore(database),
    checkTail: (publicKey) => checkTail(client, publicKey),
    close: () => client.close(),
  };
}
