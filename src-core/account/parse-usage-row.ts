// One row of usage.csv becomes a UsageRead: a month's read of one meter, for the chart on the account screen.
import type { UsageRead } from './account.ts';
import { EXTRACT_COLUMNS } from './extract-columns.ts';
import { RowReader } from './row-reader.ts';
import type { RowResult } from './row-reject.ts';

export function parseUsageRow(fields: readonly string[]): RowResult<UsageRead> {
  const read = new RowReader(EXTRACT_COLUMNS['usage.csv'], fields);
  return read.result<UsageRead>({
    accountNo: read.accountNo(0),
    meterNo: read.required(1, 40),
    readDate: read.date(2),
    reading: read.whole(3),
    usageGallons: read.whole(4),
    readType: read.code(5),
  });
}
