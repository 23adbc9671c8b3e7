import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskAccount } from '../../../src-core/documents/mask-account.ts';
import { cents } from '../../../src-core/money/cents.ts';
import { limitToTendered } from '../../../src-core/payment/limit-to-tendered.ts';
import { type DraftItem, type PaymentDraft, heldDraft } from '../../../src-core/payment/payment-draft.ts';
import { previewFacts } from '../../../src-core/payment/payment-preview.ts';
import { previewPayment } from '../../../src-core/payment/preview-payment.ts';
import { priceItem } from '../../../src-core/payment/price-item.ts';
import { receiptNumber } from '../../../src-core/payment/receipt-number.ts';
import { viewForPayer } from '../../../src-core/payment/view-for-payer.ts';
import { tender } from '../tender/tender-builders.ts';
import {
  ACCOUNTS,
  ACCOUNT_NO,
  BALANCE,
  BUSINESS_DATE,
  NOW,
  NO_CHECKS_NO,
  PAST_DUE,
  RIVERTON,
  accepted,
  codeOf,
  draft,
  hashOf,
  onFile,
  paying,
  preview,
} from './payment-builders.ts';

const NSF = RIVERTON.feeCatalogue[0];
const words = { en: 'Copies', es: 'Copias' };
const CATALOGUE = {
  feeCatalogue: [
    ...(NSF === undefined ? [] : [NSF]),
    { code: 'COPY', name: words, priceCents: cents(15), glAccount: '4500', isTaxable: true, service: 'MISC' },
    { code: 'OPEN', name: words, priceCents: 'open', glAccount: '4600', isTaxable: true, service: 'MISC' },
  ],
  salesTax: { rateBasisPoints: 550, glAccount: '2150' },
} as const;
const CITY = { ...RIVERTON, ...CATALOGUE };
const item = (code: string, fields: Partial<DraftItem> = {}): DraftItem => ({
  code,
  quantity: 1,
  amountCents: null,
  exemption: null,
  ...fields,
});

describe('priceItem', () => {
  it.each([
    { why: 'a fee that does not exist', given: item('NONE'), code: 'item_is_in_catalogue' },
    { why: 'no piece', given: item('COPY', { quantity: 0 }), code: 'item_quantity_is_whole' },
    { why: 'half a piece', given: item('COPY', { quantity: 0.5 }), code: 'item_quantity_is_whole' },
    { why: 'a thousand pieces', given: item('COPY', { quantity: 1_000 }), code: 'item_quantity_is_whole' },
    { why: 'an open fee without amount', given: item('OPEN'), code: 'item_amount_is_given' },
    { why: 'an open fee of nothing', given: item('OPEN', { amountCents: cents(0) }), code: 'item_amount_is_given' },
    {
      why: 'an open fee out of all measure',
      given: item('OPEN', { amountCents: cents(10_000_001) }),
      code: 'item_amount_is_given',
    },
    {
      why: 'another price than the catalogue has',
      given: item('COPY', { amountCents: cents(10) }),
      code: 'item_price_is_fixed',
    },
    {
      why: 'an exemption from a tax that is not due',
      given: item('NSF', { exemption: 'school' }),
      code: 'exemption_is_for_taxed_items',
    },
  ])('PY6 refuses $why: $code', ({ given, code }) => {
    expect(codeOf(priceItem(given, CATALOGUE))).toBe(code);
  });

  it.each([
    { why: 'a fixed price without tax', given: item('NSF'), amount: 3_500, tax: 0 },
    {
      why: 'tax on the whole row, rounded once (3 × 0.825 ¢ is 2.475, not 3 × 1)',
      given: item('COPY', { quantity: 3 }),
      amount: 45,
      tax: 2,
    },
    {
      why: 'half a cent away from zero',
      given: item('OPEN', { amountCents: cents(1_000), quantity: 10 }),
      amount: 10_000,
      tax: 550,
    },
    {
      why: 'exactly half a cent up',
      given: item('OPEN', { amountCents: cents(100), quantity: 1 }),
      amount: 100,
      tax: 6,
    },
    {
      why: 'no tax for the exempt',
      given: item('OPEN', { amountCents: cents(1_000), exemption: 'school' }),
      amount: 1_000,
      tax: 0,
    },
  ])('PY6 MN3 prices $why', ({ given, amount, tax }) => {
    expect(accepted(priceItem(given, CATALOGUE))).toMatchObject({ amountCents: amount, taxCents: tax });
  });
});

describe('previewPayment', () => {
  it.each([
    {
      rule: 'PY1',
      why: 'an account twice',
      given: draft({ accounts: [paying(1), paying(2)] }),
      code: 'account_is_named_once',
    },
    {
      rule: 'PY1',
      why: 'an account that is not on file',
      given: draft({ accounts: [paying(1, { kind: 'own_amount' }, '9')] }),
      code: 'account_is_on_file',
    },
    {
      rule: 'PY3',
      why: 'a charge that is not open',
      given: draft({ accounts: [paying(1, { kind: 'chosen_charges', chargeIds: ['none'] })] }),
      code: 'chosen_charge_is_open',
    },
    {
      rule: 'PY6',
      why: 'a fee that does not exist, before the accounts',
      given: draft({ accounts: [paying(1), paying(2)], items: [item('NONE')] }),
      code: 'item_is_in_catalogue',
    },
  ])('$rule refuses $why: $code', ({ given, code }) => {
    expect(codeOf(preview(given))).toBe(code);
  });

  it('PY4 says what remains and what avoids shutoff', () => {
    const shown = accepted(
      preview(draft({ accounts: [paying(5_000)] }), RIVERTON, [onFile({ cutoffDate: '2026-11-24' })]),
    );
    expect(shown.accounts[0]).toMatchObject({
      balanceBeforeCents: BALANCE,
      balanceAfterCents: BALANCE - 5_000,
      remainingCents: BALANCE - 5_000,
      pastDueBeforeCents: PAST_DUE,
      pastDueAfterCents: PAST_DUE - 5_000,
      toAvoidShutoffCents: PAST_DUE - 5_000,
      avoidsShutoff: false,
      serviceAddress: '418 Oak St Apt 3',
    });
    expect(shown).toMatchObject({ toPayCents: 5_000, appliedCents: 5_000, creditCents: 0, settlement: null });
    expect(shown.notices).toEqual([
      {
        kind: 'shutoff',
        accountNo: ACCOUNT_NO,
        cutoffDate: '2026-11-24',
        isAvoided: false,
        toAvoidShutoffCents: PAST_DUE - 5_000,
      },
    ]);
  });

  it('PY4 the past due amount avoids the shutoff', () => {
    const given = draft({ accounts: [paying(PAST_DUE, { kind: 'past_due' })] });
    const shown = accepted(preview(given, RIVERTON, [onFile({ cutoffDate: '2026-11-24' })]));
    expect(shown.notices).toMatchObject([{ kind: 'shutoff', isAvoided: true, toAvoidShutoffCents: 0 }]);
  });

  it.each([
    { rule: 'TN5', fields: { cashOnly: true }, kinds: ['no_checks'] },
    { rule: 'PY4', fields: { status: 'CLOSED' }, kinds: ['closed_account_owes'] },
    { rule: 'PY4', fields: { autopay: true, cutoffDate: '2026-11-24' }, kinds: ['shutoff', 'autopay'] },
    { rule: 'PY4', fields: {}, kinds: [] },
  ] as const)('$rule notices of $fields are $kinds', ({ fields, kinds }) => {
    const shown = accepted(preview(draft(), RIVERTON, [onFile(fields)]));
    expect(shown.notices.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('PY4 an account with nothing past due, or closed and paid, has nothing to be told', () => {
    const shown = accepted(
      preview(draft({ accounts: [paying(0)] }), RIVERTON, [onFile({ cutoffDate: '2026-11-24', status: 'CLOSED' }, [])]),
    );
    expect(shown.notices).toEqual([]);
  });

  it('TN7 names a tender that was just taken', () => {
    const seen = {
      kind: 'cash',
      amountCents: 5_000,
      itemNumber: null,
      accountNos: [ACCOUNT_NO],
      takenAt: NOW,
    } as const;
    const given = draft({ tenders: [tender('cash', 5_000)] });
    const shown = accepted(previewPayment(given, ACCOUNTS, RIVERTON, BUSINESS_DATE, { tenders: [seen], now: NOW }));
    expect(shown.notices).toEqual([
      { kind: 'duplicate_tender', accountNo: ACCOUNT_NO, tenderKind: 'cash', amountCents: 5_000, takenAt: NOW },
    ]);
  });

  it('PY6 a fee and its tax are two lines, each on its own account, in the language of the customer', () => {
    const given = draft({ accounts: [], items: [item('COPY', { quantity: 100 })], language: 'es' });
    expect(accepted(preview(given, CITY)).items[0]?.lines).toMatchObject([
      { kind: 'item', description: 'Copias × 100', glAccount: '4500', amountCents: 1_500 },
      { kind: 'item', description: 'Impuesto sobre ventas 5.5 %', glAccount: '2150', amountCents: 83 },
    ]);
  });

  it('PY6 an exemption stands on the line', () => {
    const given = draft({ accounts: [], items: [item('COPY', { exemption: 'School 12' })] });
    expect(accepted(preview(given, CITY)).items[0]?.lines).toMatchObject([
      { description: 'Copies (tax exempt: School 12)' },
    ]);
  });
});

describe('previewFacts', () => {
  const base = draft({ accounts: [paying(BALANCE + 100)], items: [item('NSF')] });
  const facts = hashOf(accepted(preview(base, CITY)));

  it.each([
    { why: 'another amount', given: { ...base, accounts: [paying(BALANCE + 99)] }, accounts: ACCOUNTS },
    {
      why: 'another mode that puts money by another rule',
      given: { ...base, accounts: [paying(BALANCE + 100, { kind: 'past_due' })] },
      accounts: ACCOUNTS,
    },
    { why: 'no fee', given: { ...base, items: [] }, accounts: ACCOUNTS },
    { why: 'an account as of another time', given: base, accounts: [{ ...onFile(), asOf: NOW }] },
    { why: 'an account that was paid meanwhile', given: base, accounts: [onFile({}, onFile().charges.slice(1))] },
    { why: 'the excess of a check', given: { ...base, tenders: [tender('check', 90_000)] }, accounts: ACCOUNTS },
  ])('PY2 $why is another preview', ({ given, accounts }) => {
    expect(hashOf(accepted(preview(given, CITY, accounts)))).not.toBe(facts);
  });

  it('PY2 words and enough tender are the same preview', () => {
    const given: PaymentDraft = { ...base, language: 'es', tenders: [tender('cash', 90_000)] };
    expect(hashOf(accepted(preview(given, CITY)))).toBe(facts);
    expect(previewFacts(accepted(preview(base, CITY)))).toMatchObject({ appliedCents: BALANCE + 3_600 });
  });
});

describe('limitToTendered', () => {
  const given = draft({
    accounts: [paying(BALANCE, { kind: 'whole_balance' }), paying(4_000, { kind: 'own_amount' }, NO_CHECKS_NO)],
    items: [item('NSF')],
  });

  it('PY6 refuses to pay a part of a fee: items_are_paid_whole', () => {
    expect(codeOf(limitToTendered(given, cents(3_499), CATALOGUE))).toBe('items_are_paid_whole');
    expect(codeOf(limitToTendered({ ...given, items: [item('NONE')] }, cents(1), CATALOGUE))).toBe(
      'item_is_in_catalogue',
    );
  });

  it.each([
    { tendered: 3_500, paid: [] },
    { tendered: 8_500, paid: [5_000] },
    { tendered: 3_500 + BALANCE, paid: [BALANCE] },
    { tendered: 3_500 + BALANCE + 1, paid: [BALANCE, 1] },
    { tendered: 90_000, paid: [BALANCE, 4_000] },
  ])('PY4 $tendered pays the fee, then $paid in the order entered', ({ tendered, paid }) => {
    const limited = accepted(limitToTendered(given, cents(tendered), CATALOGUE));
    expect(limited.accounts.map(({ amountCents }) => amountCents)).toEqual(paid);
    expect(limited.items).toEqual(given.items);
  });

  it('PY4 a part of the whole balance is an own amount; a direction is cut from its end', () => {
    const [first] = accepted(limitToTendered(given, cents(8_500), CATALOGUE)).accounts;
    expect(first?.mode).toEqual({ kind: 'own_amount' });
    const parts = [
      { service: 'WATER', amountCents: cents(600) },
      { service: 'SEWER', amountCents: cents(300) },
      { service: 'STORM', amountCents: cents(100) },
    ];
    const directed = draft({ accounts: [paying(1_000, { kind: 'customer_direction', parts })] });
    expect(accepted(limitToTendered(directed, cents(700), CATALOGUE)).accounts[0]?.mode).toEqual({
      kind: 'customer_direction',
      parts: [parts[0], { service: 'SEWER', amountCents: 100 }],
    });
  });

  it('PY4 what is limited is exactly covered by what was tendered, and never raised', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3_500, max: 50_000 }), (tendered) => {
        const limited = accepted(limitToTendered(given, cents(tendered), CATALOGUE));
        const shown = accepted(preview(limited, CITY));
        expect(shown.toPayCents).toBe(Math.min(tendered, BALANCE + 4_000 + 3_500));
      }),
    );
  });
});

describe('heldDraft', () => {
  it('PY8 keeps what is paid and lets go of every tender', () => {
    const bare = draft({ items: [item('NSF')] });
    expect(heldDraft({ ...bare, tenders: [tender('cash', 5_000), tender('check', 100)] })).toEqual(bare);
  });
});

describe('viewForPayer', () => {
  const shown = accepted(
    preview(draft({ tenders: [tender('cash', 5_000)] }), RIVERTON, [
      onFile({ cutoffDate: '2026-11-24', cashOnly: true, autopay: true }),
    ]),
  );

  it('PY10 the holder sees everything', () => {
    expect(viewForPayer(shown, true)).toEqual(shown);
  });

  it('PY10 someone else sees what is paid, and neither balance nor arrangement nor address', () => {
    const view = viewForPayer(shown, false);
    expect(view).toMatchObject({
      toPayCents: 5_000,
      accounts: [
        {
          accountNo: ACCOUNT_NO,
          paidCents: 5_000,
          serviceAddress: '',
          balanceBeforeCents: null,
          balanceAfterCents: null,
          pastDueBeforeCents: null,
          pastDueAfterCents: null,
          remainingCents: null,
          toAvoidShutoffCents: null,
          avoidsShutoff: null,
          cutoffDate: null,
          creditCents: null,
          lines: [],
        },
      ],
      notices: [{ kind: 'no_checks', accountNo: ACCOUNT_NO }],
    });
    const text = JSON.stringify(view);
    for (const secret of [BALANCE, BALANCE - 5_000, PAST_DUE, PAST_DUE - 5_000, 'Oak']) {
      expect(text).not.toContain(String(secret));
    }
  });

  it('PY10 a duplicate without account stays as it is', () => {
    const notice = {
      kind: 'duplicate_tender',
      accountNo: null,
      tenderKind: 'check',
      amountCents: 1,
      takenAt: null,
    } as const;
    expect(viewForPayer({ ...shown, notices: [notice] }, false).notices).toEqual([notice]);
  });

  it('PY10 the number keyed stays, as the row that the answer belongs to; the writer’s own account is masked', () => {
    const notice = { kind: 'no_checks_writer', accountNo: NO_CHECKS_NO } as const;
    const view = viewForPayer({ ...shown, notices: [...shown.notices, notice] }, false);
    expect(view.accounts.map(({ accountNo }) => accountNo)).toEqual([ACCOUNT_NO]);
    expect(view.notices.map(({ accountNo }) => accountNo)).toEqual([ACCOUNT_NO, maskAccount(NO_CHECKS_NO)]);
  });

  it('PY10 a protected address does not get into the payment', () => {
    const onlyMine = [{ ...onFile(), isAddressProtected: true }];
    const [account] = accepted(preview(draft(), RIVERTON, onlyMine)).accounts;
    expect(account?.customerName).not.toBe('');
    expect(account?.serviceAddress).toBe('');
  });
});

describe('receiptNumber', () => {
  it.each([
    { why: 'no station', args: ['', 2026, 1] },
    { why: 'serial zero', args: ['01A', 2026, 0] },
    { why: 'an eighth digit', args: ['01A', 2026, 10_000_000] },
    { why: 'half a serial', args: ['01A', 2026, 1.5] },
    { why: 'no year', args: ['01A', Number.NaN, 1] },
  ] as const)('RC2 treats $why as a bug', ({ args: [station, year, serial] }) => {
    expect(() => receiptNumber(station, year, serial)).toThrow();
  });

  it('RC2 is of fixed width, so that numbers sort as they were issued', () => {
    expect(receiptNumber('01A', 2026, 41)).toBe('01A-2026-0000041');
    expect(receiptNumber('01A', 2026, 9_999_999)).toBe('01A-2026-9999999');
  });
});
