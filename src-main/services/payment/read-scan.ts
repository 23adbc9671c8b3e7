// payment.readScan: what a scanner typed, from anywhere on the desk: a bill's stub, or an account number by itself.
import type { AccountOnFile } from '../../../src-core/payment/payment-preview.ts';
import { balanceOf } from '../../../src-core/account/charge-totals.ts';
import {
  type ScanLineRefusal,
  type ScannedStub,
  layoutOfLength,
  readScanLine,
} from '../../../src-core/payment/scan-line.ts';
import { type Result, ok, refuse } from '../../../src-core/result/result.ts';
import { accountOnFile } from '../accounts/account-on-file.ts';
import { businessDayOf } from '../business-day.ts';
import type { Caller } from '../caller.ts';
import type { StationParts } from '../station-parts.ts';

export interface ScannedAccount {
  readonly accountNo: string;
  readonly netCents: number | null;
  readonly grossCents: number | null;
  readonly dueDate: string | null;
  readonly amountCents: number;
  readonly balanceCents: number;
}

type ReadScanRefusal = ScanLineRefusal | 'account_is_on_file';

/** A stub's field is filled with zeros on the left; the city's own number has none. */
const withoutPadding = (accountNo: string): string => accountNo.replace(/^0+(?=\d)/, '');

export function readScan(
  parts: StationParts,
  caller: Caller,
  { text }: { readonly text: string },
): Result<ScannedAccount, ReadScanRefusal> {
  const digits = text.trim();
  const { policy } = businessDayOf(parts, caller);
  const layout = layoutOfLength(policy.scanLines, digits);
  if (layout === undefined) return found(parts, digits, null, policy.stubAmount);
  const stub = readScanLine(layout, digits);
  return stub.ok ? found(parts, stub.value.accountNo, stub.value, policy.stubAmount) : stub;
}

function found(
  parts: StationParts,
  accountNo: string,
  stub: ScannedStub | null,
  stubAmount: 'net' | 'balance',
): Result<ScannedAccount, ReadScanRefusal> {
  const file: AccountOnFile | null = accountOnFile(parts, accountNo) ?? accountOnFile(parts, withoutPadding(accountNo));
  if (file === null) return refuse('account_is_on_file', { accountNo });
  const balanceCents = balanceOf(file.charges);
  const isNet = stub !== null && stubAmount === 'net';
  return ok({
    accountNo: file.account.accountNo,
    netCents: stub?.netCents ?? null,
    grossCents: stub?.grossCents ?? null,
    dueDate: stub?.dueDate ?? null,
    amountCents: isNet ? stub.netCents : Math.max(0, balanceCents),
    balanceCents,
  });
}
