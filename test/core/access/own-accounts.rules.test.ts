import { describe, expect, it } from 'vitest';
import { decideDeclareAccounts, refuseOwnAccounts } from '../../../src-core/access/own-accounts.ts';
import { ana, ben, sue } from '../drawer/a-session.ts';

const own: Readonly<Record<string, readonly string[]>> = { ana: ['204417', '204418'], sue: ['310002'] };
const ownOf = (userId: string): readonly string[] => own[userId] ?? [];

describe('serving an account', () => {
  it.each([
    { code: 'account_is_anothers', touched: ['204417'], actor: ana, approver: null, accountNo: '204417' },
    { code: 'account_is_anothers', touched: ['100001', '204418'], actor: ana, approver: ben, accountNo: '204418' },
    { code: 'account_is_anothers', touched: ['310002', '204417'], actor: ana, approver: sue, accountNo: '204417' },
    { code: 'account_is_not_the_approvers', touched: ['310002'], actor: ana, approver: sue, accountNo: '310002' },
    { code: 'account_is_not_the_approvers', touched: ['204417'], actor: ben, approver: ana, accountNo: '204417' },
  ])('AC8 is refused by $code: $touched', ({ code, touched, actor, approver, accountNo }) => {
    expect(refuseOwnAccounts(touched, ownOf, { actor, approver })).toEqual({
      ok: false,
      refusal: { code, details: { accountNo } },
    });
  });

  it.each([
    { touched: [], actor: ana, approver: sue },
    { touched: ['310002'], actor: ana, approver: null },
    { touched: ['204417'], actor: ben, approver: sue },
    // Whole numbers, not their beginnings.
    { touched: ['20441', '2044170'], actor: ana, approver: null },
  ])('AC8 lets anybody serve an account that is nobody’s of them: $touched', ({ touched, actor, approver }) => {
    expect(refuseOwnAccounts(touched, ownOf, { actor, approver })).toEqual({ ok: true, value: null });
  });
});

describe('declaring the accounts of a person', () => {
  const state = {
    isPerson: (userId: string) => userId === 'ana',
    isAccount: (accountNo: string) => accountNo === '100001' || accountNo === '100002',
    ownOf,
  };

  it.each([
    { code: 'user_is_on_file', userId: 'nobody', accountNos: [] },
    { code: 'account_is_on_file', userId: 'ana', accountNos: ['100001', '999999'] },
    // Declared for somebody else.
    { code: 'account_is_on_file', userId: 'ana', accountNos: ['310002'] },
  ])('AC8 is refused by $code', ({ code, ...command }) => {
    const decided = decideDeclareAccounts(state, command);
    expect(decided.ok ? null : decided.refusal.code).toBe(code);
  });

  it.each([
    { accountNos: ['100002', '100001', '100002'], stored: ['100001', '100002'] },
    // The extract has it no longer.
    { accountNos: ['204418', '100001'], stored: ['100001', '204418'] },
    { accountNos: [], stored: [] },
  ])('AC8 keeps the whole list, each number once: $accountNos', ({ accountNos, stored }) => {
    expect(decideDeclareAccounts(state, { userId: 'ana', accountNos })).toMatchObject({
      ok: true,
      value: [{ type: 'own_accounts_declared', payload: { userId: 'ana', accountNos: stored } }],
    });
  });
});
