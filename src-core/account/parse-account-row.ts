// One row of accounts.csv becomes an Account, or names what is wrong with it. Position on the map is not kept: nothing
// at the counter uses it.
import type { Account, AccountStatus } from './account.ts';
import { EXTRACT_COLUMNS } from './extract-columns.ts';
import { RowReader } from './row-reader.ts';
import type { RowResult } from './row-reject.ts';

const STATUSES: ReadonlySet<string> = new Set<AccountStatus>(['ACTIVE', 'PENDING', 'CLOSED']);
const isStatus = (text: string): text is AccountStatus => STATUSES.has(text);

function readStatus(read: RowReader, text: string): AccountStatus {
  if (isStatus(text)) return text;
  read.reject(10, 'status_is_known');
  return 'PENDING';
}

export function parseAccountRow(fields: readonly string[]): RowResult<Account> {
  const read = new RowReader(EXTRACT_COLUMNS['accounts.csv'], fields);
  return read.result<Account>({
    accountNo: read.accountNo(0),
    customerName: read.required(1, 200),
    serviceAddress: read.required(2, 200),
    unit: read.text(3, 40),
    city: read.text(4, 80),
    zip: read.text(5, 10),
    mailingAddress: read.text(6, 400),
    phone: read.text(7, 40),
    email: read.text(8, 254),
    class: read.code(9),
    status: readStatus(read, read.text(10, 40)),
    cycle: read.text(11, 20),
    route: read.text(12, 20),
    meterNo: read.text(13, 40),
    cashOnly: read.flag(14),
    cutoffDate: read.dateOrNull(15),
    autopay: read.flag(16),
    notes: read.text(19, 4000),
  });
}
