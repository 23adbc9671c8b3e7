// The forms of an account's fields by which it is found. Made once at import, so that a search compares like with like.
import type { Account } from '../../../src-core/account/account.ts';
import { phoneDigits } from '../../../src-core/account/phone-digits.ts';
import { normalizeSearchText } from '../../../src-core/account/search-text.ts';

export interface AccountKeys {
  readonly isClosed: 0 | 1;
  readonly nameKey: string;
  readonly addressKey: string;
  readonly accountNoReversed: string;
  readonly phoneKey: string;
  readonly phoneLast7: string;
  readonly emailKey: string;
  readonly meterKey: string;
  readonly meterDigits: string;
}

export const reversed = (text: string): string => [...text].reverse().join('');

export function accountKeys(account: Account): AccountKeys {
  const phone = phoneDigits(account.phone);
  return {
    isClosed: account.status === 'CLOSED' ? 1 : 0,
    nameKey: normalizeSearchText(account.customerName),
    addressKey: normalizeSearchText(`${account.serviceAddress} ${account.unit}`),
    accountNoReversed: reversed(account.accountNo),
    phoneKey: phone,
    phoneLast7: phone.length >= 7 ? phone.slice(-7) : '',
    emailKey: account.email.trim().toLowerCase(),
    meterKey: account.meterNo.trim().toUpperCase(),
    meterDigits: account.meterNo.replace(/\D/g, ''),
  };
}
