import { describe, expect, it } from 'vitest';
import type { SealDeposit, SealDepositState } from '../../../src-core/deposit/seal-deposit.ts';
import { decideSealDeposit } from '../../../src-core/deposit/seal-deposit.ts';
import type { Person } from '../../../src-core/ledger/decision.ts';
import type { DepositException } from '../../../src-core/ledger/events/deposit-events.ts';
import { ana, ben, by, codeOf, pieces } from '../drawer/a-session.ts';
import { aBag, aClosedSession, aSeal, anItem, sealing } from './a-deposit.ts';

interface Case {
  readonly rule: string;
  readonly code: string;
  readonly state?: Partial<SealDepositState>;
  readonly command?: Partial<SealDeposit>;
  readonly approver?: Person | null;
}

const kept = aBag().sessions;
const absent: DepositException = {
  kind: 'receipted_not_in_bag',
  tenderId: 'check-1',
  itemNumber: '1042',
  amountCents: 5_138,
  reason: 'not found when the bag was made up',
};
const stray: DepositException = {
  kind: 'in_bag_not_receipted',
  tenderId: null,
  itemNumber: '77',
  amountCents: 1_200,
  reason: 'came loose in the mail',
};
const withException = (change: Partial<DepositException>): Partial<SealDeposit> => ({
  tenderIds: ['order-1'],
  exceptions: [{ ...absent, ...change }],
});
const keeping = (...counts: (typeof kept)[number]['kept']) => [{ sessionId: 'session-1', kept: counts }];

const REFUSED: readonly Case[] = [
  { rule: 'DP1', code: 'deposit_has_sessions', command: { sessions: [] } },
  { rule: 'DP1', code: 'deposited_session_is_closed', state: { sessions: [] } },
  ...(['open', 'counting', 'in_review'] as const).map((state) => ({
    rule: 'DP1',
    code: 'deposited_session_is_closed',
    state: { sessions: [aClosedSession({ state })] },
  })),
  { rule: 'DP1', code: 'session_is_deposited_once', state: { sessions: [aClosedSession({ depositId: 'earlier' })] } },
  { rule: 'DP1', code: 'session_is_deposited_once', command: { sessions: [...kept, ...kept] } },
  { rule: 'DS6', code: 'denomination_quantity_is_whole', command: { cash: [pieces(2_000, -1)] } },
  { rule: 'DS6', code: 'denomination_is_known', command: { sessions: keeping(pieces(7, 1)) } },
  { rule: 'DP12', code: 'exception_names_its_item', command: withException({ tenderId: 'unheard-of' }) },
  { rule: 'DP12', code: 'exception_names_its_item', command: withException({ tenderId: null }) },
  { rule: 'DP12', code: 'exception_names_its_item', command: withException({ itemNumber: '1043' }) },
  { rule: 'DP12', code: 'exception_names_its_item', command: withException({ amountCents: 5_139 }) },
  { rule: 'DP12', code: 'exception_names_its_item', command: withException({ amountCents: 0 }) },
  { rule: 'DP12', code: 'exception_names_its_item', command: { exceptions: [absent] } },
  { rule: 'DP12', code: 'exception_names_its_item', command: { exceptions: [{ ...stray, tenderId: 'check-1' }] } },
  { rule: 'DP12', code: 'exception_names_its_item', command: { tenderIds: ['order-1'], exceptions: [absent, absent] } },
  { rule: 'DP12', code: 'exception_has_a_reason', command: withException({ reason: ' ' }) },
  { rule: 'DP11', code: 'depository_is_the_citys', command: { depositoryId: 'elsewhere' } },
  { rule: 'DP5', code: 'bag_number_is_given', command: { bagNumber: ' ' } },
  { rule: 'DP5', code: 'bag_number_is_used_once', state: { isBagNumberUsed: true } },
  { rule: 'DP9', code: 'starting_cash_kept_is_the_fund', command: { sessions: keeping() } },
  { rule: 'DP9', code: 'starting_cash_kept_is_the_fund', command: { sessions: keeping(pieces(2_000, 9)) } },
  { rule: 'DP9', code: 'starting_cash_kept_is_the_fund', command: { sessions: keeping(pieces(2_000, 11)) } },
  { rule: 'DP3', code: 'bank_and_kept_cash_are_what_was_counted', command: { cash: [pieces(2_000, 12)] } },
  { rule: 'DP3', code: 'bank_and_kept_cash_are_what_was_counted', command: { cash: [] } },
  { rule: 'DP2', code: 'bag_matches_receipts', command: { cash: [pieces(2_000, 11), pieces(500, 5)] } },
  { rule: 'DP2', code: 'bag_matches_receipts', command: { tenderIds: ['check-1'] } },
  { rule: 'DP2', code: 'bag_matches_receipts', command: { tenderIds: ['check-1', 'check-1', 'order-1'] } },
  { rule: 'DP8', code: 'bag_matches_receipts', command: { tenderIds: ['check-1', 'order-1', 'unheard-of'] } },
  { rule: 'DP2', code: 'bag_matches_receipts', state: { sessions: [aClosedSession({ cashOverShortCents: 0 })] } },
  { rule: 'DP4', code: 'deposit_has_a_verifier', approver: null },
  { rule: 'DP4', code: 'verifier_is_not_preparer', approver: ana },
  { rule: 'DP12', code: 'deposit_has_a_verifier', command: withException({}), approver: null },
];

describe('sealing a deposit', () => {
  it.each(REFUSED)('$rule refuses by $code', ({ code, ...given }) => {
    const approver = given.approver === undefined ? ben : given.approver;
    const decided = decideSealDeposit(sealing(given.state), aSeal(given.command), by(ana, approver));
    expect(codeOf(decided)).toBe(code);
  });

  it('DP1 refuses a deposit of nothing', () => {
    const cash = { ...aClosedSession().cash, tenderedCents: 0, changeCents: 0, safeDropsCents: 0 };
    const idle = aClosedSession({
      counted: [pieces(2_000, 10)],
      safeDrops: [],
      items: [],
      cash,
      cashOverShortCents: 0,
    });
    const command = aSeal({ sessions: keeping(pieces(2_000, 10)), cash: [], tenderIds: [] });
    expect(codeOf(decideSealDeposit(sealing({ sessions: [idle] }), command, by(ana, ben)))).toBe('deposit_holds_money');
  });

  it('DP1, DP4, DP5, DP7 seals what agrees, with every fact that the slip prints', () => {
    expect(decideSealDeposit(sealing(), aSeal(), by(ana, ben))).toEqual({
      ok: true,
      value: [
        {
          type: 'deposit_sealed',
          version: 2,
          businessDate: '2026-11-23',
          sessionId: null,
          approver: 'ben',
          payload: {
            depositId: 'deposit-1',
            depositNumber: 'D01A-2026-0000007',
            depositYear: 2026,
            depositSerial: 7,
            depositDate: '2026-11-23',
            depository: {
              depositoryId: 'general',
              bankName: 'First National Bank of Riverton',
              accountName: 'City of Riverton Utility Fund',
              routing: '021000021',
              accountNumberMasked: '******4321',
            },
            sessions: [
              {
                sessionId: 'session-1',
                drawerId: '2',
                drawerName: 'Drawer 2',
                keptCents: 20_000,
                countedCents: 34_500,
                safeDropsCents: 10_000,
                kept: kept[0]?.kept,
              },
            ],
            drops: [],
            cash: aBag().cash,
            cashCents: 24_500,
            items: aClosedSession().items,
            itemsCents: 6_038,
            totalCents: 30_538,
            exceptions: [],
            bagNumber: 'B-100',
            preparerId: 'ana',
            verifierId: 'ben',
            templateVersion: 1,
          },
        },
      ],
    });
  });

  it('DP12 seals with named exceptions: a check that is not there, a paper without a receipt', () => {
    const command = aSeal({ tenderIds: ['order-1'], exceptions: [absent, stray] });
    expect(decideSealDeposit(sealing(), command, by(ana, ben))).toMatchObject({
      value: [{ payload: { itemsCents: 900, totalCents: 24_500 + 900 + 1_200, exceptions: [absent, stray] } }],
    });
  });

  it('DP9 a drawer that holds less than its fund keeps all of it, and its checks still go to the bank', () => {
    const cash = { ...aClosedSession().cash, tenderedCents: 0, changeCents: 0, safeDropsCents: 0 };
    const counted = [pieces(2_000, 9)];
    const short = aClosedSession({ counted, safeDrops: [], cash, cashOverShortCents: -2_000 });
    const command = aSeal({ sessions: keeping(...counted), cash: [] });
    expect(decideSealDeposit(sealing({ sessions: [short] }), command, by(ana, ben))).toMatchObject({
      value: [{ payload: { cashCents: 0, totalCents: 6_038, sessions: [{ keptCents: 18_000 }] } }],
    });
  });

  it('DP3 loose bills may be strapped and coins rolled on their way into the bag', () => {
    const counted = [pieces(2_000, 7), pieces(100, 300), pieces(25, 20)];
    const command = aSeal({
      sessions: keeping(pieces(2_000, 7), pieces(100, 55), pieces(25, 20)),
      cash: [pieces(2_000, 5), pieces(100, 2, 'strapped'), pieces(100, 45)],
    });
    const cash = { ...aClosedSession().cash, tenderedCents: 36_000 };
    const state = sealing({ sessions: [aClosedSession({ counted, cash })] });
    expect(codeOf(decideSealDeposit(state, command, by(ana, ben)))).toBeNull();
  });

  it('DP3 where no counted pieces make the fund, change is made and the sums decide', () => {
    const cash = { ...aClosedSession().cash, startingCents: 15_000, tenderedCents: 5_000, changeCents: 0 };
    const session = aClosedSession({
      fundCents: 15_000,
      counted: [pieces(10_000, 2)],
      safeDrops: [],
      cash: { ...cash, safeDropsCents: 0 },
      cashOverShortCents: 0,
    });
    const command = aSeal({ sessions: keeping(pieces(5_000, 3)), cash: [pieces(5_000, 1)] });
    expect(codeOf(decideSealDeposit(sealing({ sessions: [session] }), command, by(ana, ben)))).toBeNull();
  });

  it('DP2 an item of another kind counts under the kind it was corrected to (VD7)', () => {
    const items = [anItem({ kind: 'cashiers_check' })];
    const state = sealing({ sessions: [aClosedSession({ items })] });
    expect(codeOf(decideSealDeposit(state, aSeal({ tenderIds: ['check-1'] }), by(ana, ben)))).toBeNull();
  });
});
