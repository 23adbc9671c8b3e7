// One row of open_charges.csv becomes an OpenCharge. A credit is negative in both amounts; a partly paid item is open
// for less than it was billed, never for more.
import type { OpenCharge } from './account.ts';
import { EXTRACT_COLUMNS } from './extract-columns.ts';
import { RowReader } from './row-reader.ts';
import type { RowResult } from './row-reject.ts';

const isWithin = (open: number, amount: number): boolean =>
  open === 0 || (Math.sign(open) === Math.sign(amount) && Math.abs(open) <= Math.abs(amount));

export function parseChargeRow(fields: readonly string[]): RowResult<OpenCharge> {
  const read = new RowReader(EXTRACT_COLUMNS['open_charges.csv'], fields);
  const charge: OpenCharge = {
    accountNo: read.accountNo(0),
    chargeId: read.required(1, 64),
    service: read.code(2),
    kind: read.code(3),
    billDate: read.date(4),
    dueDate: read.date(5),
    amountCents: read.money(6),
    openCents: read.money(7),
    description: read.text(8, 200),
  };
  if (read.isSound && !isWithin(charge.openCents, charge.amountCents)) read.reject(7, 'open_amount_within_amount');
  return read.result(charge);
}
