import { describe, expect, it } from 'vitest';
import type { CallerQuestion } from '../../../src-core/ledger/events/privacy-events.ts';
import { decideProtectAddress } from '../../../src-core/privacy/protect-address.ts';
import { decideVerifyCaller } from '../../../src-core/privacy/verify-caller.ts';

const accountNo = '1000210631';

describe('decideVerifyCaller', () => {
  const verify = (asked: readonly CallerQuestion[], isVerified: boolean, isOnFile = true) =>
    decideVerifyCaller({ isOnFile }, { accountNo, asked, isVerified });

  it.each([
    ['nothing asked', [], true, true, 'caller_is_asked_enough'],
    ['nothing asked, not verified', [], false, true, 'caller_is_asked_enough'],
    ['one answer', ['name'], true, true, 'caller_is_asked_enough'],
    ['one question twice', ['name', 'name'], true, true, 'caller_is_asked_enough'],
    ['an account that is not on file', ['name', 'phone'], true, false, 'account_is_on_file'],
  ] as const)('PY10 %s is refused', (_why, asked, isVerified, isOnFile, code) => {
    expect(verify(asked, isVerified, isOnFile)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('PY10 two answers verify; what was asked is kept once each, in order, and no answer', () => {
    expect(verify(['phone', 'name', 'phone'], true)).toMatchObject({
      ok: true,
      value: [{ type: 'caller_verified', payload: { accountNo, asked: ['name', 'phone'], isVerified: true } }],
    });
  });

  it('PY10 a caller who failed at the first question is kept as not verified', () => {
    expect(verify(['meter_number'], false)).toMatchObject({ ok: true, value: [{ payload: { isVerified: false } }] });
  });
});

describe('decideProtectAddress', () => {
  const protect = (reason: string, isProtected: boolean, state = { isOnFile: true, isProtected: false }) =>
    decideProtectAddress(state, { accountNo, isProtected, reason });

  it.each([
    ['no reason', '  ', true, { isOnFile: true, isProtected: false }, 'reason_is_given'],
    [
      'a card number',
      'card 4111111111111111',
      true,
      { isOnFile: true, isProtected: false },
      'card_number_is_never_kept',
    ],
    [
      'an account that is not on file',
      'court order',
      true,
      { isOnFile: false, isProtected: false },
      'account_is_on_file',
    ],
    ['one that is protected', 'order', true, { isOnFile: true, isProtected: true }, 'address_protection_changes'],
    ['one that is not', 'order', false, { isOnFile: true, isProtected: false }, 'address_protection_changes'],
  ])('PY10 %s is refused', (_why, reason, isProtected, state, code) => {
    expect(protect(reason, isProtected, state)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('PY10 the flag is set and taken off with its reason', () => {
    expect(protect(' court order ', true)).toMatchObject({
      ok: true,
      value: [{ type: 'address_protection_set', payload: { accountNo, isProtected: true, reason: 'court order' } }],
    });
    expect(protect('order ended', false, { isOnFile: true, isProtected: true })).toMatchObject({
      ok: true,
      value: [{ payload: { isProtected: false } }],
    });
  });
});
