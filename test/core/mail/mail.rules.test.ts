// Mail and drop box: what is asked before a batch is begun, of an envelope that is posted, and of a batch handed in.
import { describe, expect, it } from 'vitest';
import type { DrawerSessionState } from '../../../src-core/drawer/drawer-session.ts';
import { decideMoveCash } from '../../../src-core/drawer/move-cash.ts';
import { decideOpenWithoutSale } from '../../../src-core/drawer/open-without-sale.ts';
import { decideSubmitCount } from '../../../src-core/drawer/submit-count.ts';
import type { MailControl } from '../../../src-core/ledger/events/mail-events.ts';
import { decideCloseMailBatch } from '../../../src-core/mail/close-batch.ts';
import { compareControl, firstDifference } from '../../../src-core/mail/control.ts';
import { type OpenMailBatch, decideOpenMailBatch } from '../../../src-core/mail/open-batch.ts';
import { decideTakeMail } from '../../../src-core/mail/take-mail.ts';
import { aSession, ana, ben, by, codeOf, pieces } from '../drawer/a-session.ts';
import { context, draft, paying, ready } from '../payment/payment-builders.ts';
import { tender } from '../tender/tender-builders.ts';

const CONTROL: readonly MailControl[] = [
  { kind: 'check', items: 2, amountCents: 12_350 },
  { kind: 'cash', items: 1, amountCents: 2_000 },
];
const BATCH: OpenMailBatch = {
  sessionId: 'session-mail',
  source: 'mail',
  receivedOn: '2026-11-20',
  control: CONTROL,
  isEndorsed: true,
};
const mail = (changes: Partial<DrawerSessionState> = {}): DrawerSessionState =>
  aSession({
    sessionId: 'session-mail',
    drawerId: 'mail',
    drawerName: 'Mail',
    fundCents: 0,
    startingCashCents: 0,
    ...changes,
  });

describe('a batch is begun', () => {
  const refused: readonly (readonly [string, string, Partial<OpenMailBatch>])[] = [
    ['ML1 without a list', 'mail_is_listed_first', { control: [], isEndorsed: false }],
    ['ML1 with a kind listed twice', 'mail_is_listed_first', { control: [...CONTROL, ...CONTROL] }],
    ['ML1 with items of no amount', 'mail_is_listed_first', { control: [{ kind: 'check', items: 2, amountCents: 0 }] }],
    [
      'ML1 with an amount of no items',
      'mail_is_listed_first',
      { control: [{ kind: 'check', items: 0, amountCents: 5 }] },
    ],
    [
      'ML1 with more items than cents',
      'mail_is_listed_first',
      { control: [{ kind: 'check', items: 6, amountCents: 5 }] },
    ],
    ['ML1 before its checks are endorsed', 'mail_is_endorsed_first', { isEndorsed: false, receivedOn: '2026-11-24' }],
    ['ML3 received tomorrow', 'mail_was_received_by_today', { receivedOn: '2026-11-24' }],
  ];
  it.each(refused)('not %s', (_why, code, change) => {
    expect(codeOf(decideOpenMailBatch([], { ...BATCH, ...change }, by(ana)))).toBe(code);
  });

  it('DS1 ML2 not while another batch is on the desk', () => {
    const other = mail({ sessionId: 'another', ownerId: 'cal' });
    expect(codeOf(decideOpenMailBatch([other], BATCH, by(ana, ben)))).toBe('drawer_has_one_session');
  });

  it.each([
    ['nobody', null],
    ['oneself', ana],
  ])('ML1 not with %s as the second person', (_who, second) => {
    expect(codeOf(decideOpenMailBatch([], BATCH, by(ana, second)))).toBe('mail_is_opened_by_two');
  });

  it('ML1 ML2 beside the counter’s own session, with both people and the list in the order of kinds', () => {
    const decided = decideOpenMailBatch([aSession({ ownerId: 'ana' })], BATCH, by(ana, ben));
    expect(decided).toMatchObject({
      value: [
        {
          type: 'mail_batch_opened',
          approver: 'ben',
          businessDate: '2026-11-23',
          payload: { drawerId: 'mail', ownerId: 'ana', secondId: 'ben', control: CONTROL.toReversed() },
        },
      ],
    });
  });

  it.each([
    ['received', '2026-11-20'],
    ['posted', '2026-11-23'],
  ] as const)('ML3 its payments count from the day it was %s, as policy says', (mailCountsFrom, effectiveDate) => {
    const decided = decideOpenMailBatch([], BATCH, {
      ...by(ana, ben),
      policy: { ...by(ana).policy, mailCountsFrom },
    });
    expect(decided).toMatchObject({ value: [{ payload: { effectiveDate } }] });
  });
});

describe('an envelope is posted', () => {
  const check = tender('check', 5_000);
  const take = (given: ReturnType<typeof draft>, control = CONTROL) => {
    const { state, command } = ready(given);
    return decideTakeMail({ ...state, unendorsed: '01A-2026-0000001' }, control, command, context());
  };

  it('DS3 not without a batch of one’s own', () => {
    const { state, command } = ready(draft({ tenders: [check] }));
    expect(codeOf(decideTakeMail({ ...state, session: null }, [], command, context()))).toBe('session_is_open');
  });

  it('ML2 not with a kind that was not listed', () => {
    const given = draft({ tenders: [tender('money_order', 5_000)] });
    expect(codeOf(take(given))).toBe('mail_item_is_listed');
  });

  it('ML2 not with change, which nobody is there to take', () => {
    const given = draft({ accounts: [paying(4_000)], tenders: [tender('cash', 5_000)] });
    expect(codeOf(take(given))).toBe('mail_gives_no_change');
  });

  it('ML1 with its paper endorsed before, so that nothing is asked between two envelopes', () => {
    const decided = take(draft({ tenders: [check] }));
    expect(decided).toMatchObject({
      value: [
        { type: 'payment_taken', payload: { appliedCents: 5_000 } },
        { type: 'items_endorsed', payload: { tenderIds: [check.tenderId], how: 'confirmed' } },
      ],
    });
  });

  it('ML1 cash has nothing to endorse', () => {
    expect(take(draft({ tenders: [tender('cash', 5_000)] }))).toMatchObject({ value: [{ type: 'payment_taken' }] });
  });
});

describe('a batch is handed in', () => {
  const posted = (checks: number, cents: number, cash = 2_000) => [
    { kind: 'check', items: checks, receivedCents: cents } as const,
    { kind: 'cash', items: 1, receivedCents: cash } as const,
  ];
  const paper = [
    { kind: 'check', itemNumber: '101', amountCents: 12_000 },
    { kind: 'check', itemNumber: '102', amountCents: 350 },
  ] as const;
  const state = (control = compareControl(CONTROL, posted(2, 12_350))) => ({
    session: mail(),
    usedKinds: ['check', 'cash'] as const,
    paper,
    control,
  });
  const TWENTY = { cash: [pieces(2_000, 1)] };

  it('ML2 not a session of the counter', () => {
    const given = { ...state(), session: aSession() };
    expect(codeOf(decideCloseMailBatch(given, TWENTY, by(ana)))).toBe('mail_batch_is_on_file');
    expect(codeOf(decideCloseMailBatch({ ...state(), session: null }, TWENTY, by(ana)))).toBe('mail_batch_is_on_file');
  });

  it('DS3 not somebody else’s', () => {
    expect(codeOf(decideCloseMailBatch(state(), TWENTY, by(ben)))).toBe('only_the_owner_posts');
  });

  it('DS7 not while its cash is not counted', () => {
    expect(codeOf(decideCloseMailBatch(state(), { cash: [] }, by(ana)))).toBe('count_is_complete');
  });

  it.each([
    ['a check too few', posted(1, 12_000)],
    ['a cent too few', posted(2, 12_349)],
    ['a check too many', posted(3, 12_350)],
    ['the sum right and the kinds wrong', posted(2, 12_450, 1_900)],
    ['nothing', []],
  ])('ML2 not with %s posted, in one go or by the count of any drawer', (_what, kinds) => {
    const given = state(compareControl(CONTROL, kinds));
    expect(codeOf(decideCloseMailBatch(given, TWENTY, by(ana)))).toBe('posted_equals_control');
    const counting = { ...given, session: mail({ state: 'counting', attempt: 1 }) };
    const figures = { cash: TWENTY.cash, paper, cardSlipsCents: null };
    expect(codeOf(decideSubmitCount(counting, figures, by(ana)))).toBe('posted_equals_control');
  });

  it('ML2 what was posted and is not on the list is a difference too', () => {
    const lines = compareControl([], [{ kind: 'money_order', items: 1, receivedCents: 500 }]);
    expect(firstDifference(lines)).toMatchObject({ kind: 'money_order', items: 0, postedItems: 1 });
  });

  it('ML2 with its receipts’ paper and its cash by denomination, for another person to review', () => {
    const decided = decideCloseMailBatch(state(), TWENTY, by(ana));
    expect(decided).toMatchObject({
      value: [
        { type: 'counting_started' },
        {
          type: 'count_submitted',
          payload: { attempt: 1, paper, kinds: [{ kind: 'cash', countedCents: 2_000 }, {}, {}, {}] },
        },
      ],
    });
  });

  it('DS7 mail that held no cash has none counted; DS4 a recount is handed in the same way', () => {
    const given = { ...state([]), usedKinds: ['check'] as const, session: mail({ state: 'counting', attempt: 2 }) };
    const decided = decideCloseMailBatch(given, { cash: [] }, by(ana));
    expect(decided).toMatchObject({ value: [{ type: 'count_submitted', payload: { attempt: 2 } }] });
  });

  it('ML2 DS12 no cash is moved into or out of it, and it has nothing to open', () => {
    const move = { movementId: 'm', kind: 'from_vault', counts: [pieces(2_000, 1)] };
    expect(codeOf(decideMoveCash(mail(), move, by(ana, ben)))).toBe('mail_has_no_drawer');
    expect(codeOf(decideOpenWithoutSale(mail(), { reason: 'why' }, by(ana)))).toBe('mail_has_no_drawer');
  });
});
