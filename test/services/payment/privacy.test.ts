// What an account tells, through the services: callers asked first, and an address that no paper shows (PY10).
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accepted, refusalCode } from '../../support/station-for-tests.ts';
import { auditLedger } from '../../support/ledger-auditor.ts';
import { stationFiles } from '../../../src-main/station-files.ts';
import { type Desk, aDesk, takeCash } from './a-desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await aDesk();
});
afterEach(() => {
  expect(auditLedger(stationFiles(desk.folder).ledger)).toEqual([]);
  desk.close();
});

const account = () => accepted(desk.accounts.get(desk.ana, { accountNo: desk.accountNo }));
const paper = (receiptNumber: string): string =>
  accepted(desk.receipts.get(desk.ana, { receiptNumber })).document.lines.join('\n');
const protect = (isProtected: boolean, reason = 'court order') =>
  desk.accounts.protectAddress(desk.people.sam, { key: desk.newKey(), accountNo: desk.accountNo, isProtected, reason });

describe('accounts.protectAddress', () => {
  it('PY10 a protected address is on no receipt, nor on a copy of one that was printed before', () => {
    const { serviceAddress } = account();
    const before = takeCash(desk, 500).receiptNumber;
    expect(paper(before)).toContain(serviceAddress);
    accepted(protect(true));
    expect(account().isAddressProtected).toBe(true);
    expect(paper(before)).not.toContain(serviceAddress);
    const after = takeCash(desk, 700).receiptNumber;
    expect(paper(after)).not.toContain(serviceAddress);
    expect(refusalCode(protect(true))).toBe('address_protection_changes');
    accepted(protect(false, 'order ended'));
    expect(paper(before)).toContain(serviceAddress);
    // What was not written into the payment cannot come back.
    expect(paper(after)).not.toContain(serviceAddress);
    expect(account().history.map(({ kind }) => kind)).toContain('address_protection_ended');
  });
});

describe('accounts.verifyCaller', () => {
  it('PY10 keeps what was asked, who asked and whether the caller knew', () => {
    const ask = (asked: ('name' | 'phone' | 'meter_number')[], isVerified: boolean) =>
      desk.accounts.verifyCaller(desk.ana, { key: desk.newKey(), accountNo: desk.accountNo, asked, isVerified });
    expect(account().lastCallerCheck).toBeNull();
    expect(refusalCode(ask(['name'], true))).toBe('caller_is_asked_enough');
    accepted(ask(['phone', 'name'], true));
    expect(account().lastCallerCheck).toMatchObject({
      isVerified: true,
      asked: ['name', 'phone'],
      who: expect.any(String),
    });
    accepted(ask(['meter_number'], false));
    expect(account().lastCallerCheck).toMatchObject({ isVerified: false, asked: ['meter_number'] });
    const kept = desk.parts.store.eventsOfType('caller_verified').map(({ payload }) => payload);
    expect(JSON.stringify(kept)).not.toContain(account().phone);
  });
});
