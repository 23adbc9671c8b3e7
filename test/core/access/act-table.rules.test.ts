import { describe, expect, it } from 'vitest';
import { ACTS, actsOf, limitOf, mayAct } from '../../../src-core/access/act-table.ts';
import { authorise, authoriseAmount } from '../../../src-core/access/authorise.ts';
import { ROLES } from '../../../src-core/access/roles.ts';
import { cityPolicy } from '../policy/city-policy-file.ts';

const policy = cityPolicy('riverton');
const MONEY = /^(drawer\.(open|move|count)|payment\.(take|hold)|void|tender|deposit\.(prepare|hand|confirm))/;

describe('who may do what', () => {
  it.each(['', 'payment', 'payment.take ', 'PAYMENT.TAKE', 'toString', '__proto__', 'constructor', 'public'])(
    'AC2 denies `%s`, which is not listed, to everybody',
    (act) => {
      expect(ROLES.filter((role) => authorise(role, act).ok)).toEqual([]);
    },
  );

  it.each([
    ['cashier', 'void.approve'],
    ['cashier', 'drawer.review'],
    ['cashier', 'deposit.verify'],
    ['cashier', 'vault.counterparty'],
    ['cashier', 'report.read'],
    ['cashier', 'receipt.read_all'],
    ['cashier', 'user.manage'],
    ['cashier', 'ledger.verify'],
    ['senior_cashier', 'drawer.review'],
    ['senior_cashier', 'user.manage'],
    ['supervisor', 'user.manage'],
    ['supervisor', 'policy.manage'],
    ['supervisor', 'station.set_up'],
    ['auditor', 'payment.take'],
    ['auditor', 'receipt.reprint'],
    ['auditor', 'printer.manage'],
    ['administrator', 'drawer.open'],
    ['administrator', 'void.approve'],
  ] as const)('AC2 refuses %s by act_is_allowed: %s', (role, act) => {
    expect(authorise(role, act)).toEqual({ ok: false, refusal: { code: 'act_is_allowed', details: { role } } });
  });

  it('AC2 an administrator takes no money', () => {
    expect(actsOf('administrator').filter((act) => MONEY.test(act))).toEqual([]);
  });

  it('AC2 an auditor reads everything and changes nothing', () => {
    const reading = ACTS.filter((act) => /\.read(_all)?$/.test(act));
    expect(actsOf('auditor').toSorted()).toEqual([...reading, 'ledger.verify', 'receipt.check'].toSorted());
  });

  it('AC2 a senior cashier may do what a cashier may, a supervisor what a senior cashier may', () => {
    expect(actsOf('cashier').filter((act) => !mayAct('senior_cashier', act))).toEqual([]);
    expect(actsOf('senior_cashier').filter((act) => !mayAct('supervisor', act))).toEqual([]);
  });

  it('AC2 every act has somebody who may do it', () => {
    expect(ACTS.filter((act) => ROLES.every((role) => !mayAct(role, act)))).toEqual([]);
  });

  it.each([
    ['cashier', 1, 'act_is_allowed'],
    ['auditor', 1, 'act_is_allowed'],
    ['senior_cashier', 100_001, 'act_is_within_limit'],
    ['senior_cashier', 100_000, null],
    ['supervisor', 99_999_999, null],
  ] as const)('AC2 holds %s to the limit for voids, %d: %s', (role, amountCents, code) => {
    const result = authoriseAmount(role, 'void.approve', amountCents, policy);
    expect(result.ok ? null : result.refusal.code).toBe(code);
  });

  it('AC2 a role that the policy does not name has no limit to use up', () => {
    expect(limitOf('administrator', 'void.approve', policy)).toBe(0);
    expect(limitOf('cashier', 'payment.take', policy)).toBeNull();
  });
});
