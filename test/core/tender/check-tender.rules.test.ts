import { describe, expect, it } from 'vitest';
import { checkTender } from '../../../src-core/tender/check-tender.ts';
import { refuseChecks } from '../../../src-core/tender/no-checks.ts';
import type { TenderRefusal } from '../../../src-core/tender/refusals.ts';
import { type Tender, TENDER_KINDS } from '../../../src-core/tender/tender.ts';
import { cityPolicy } from '../policy/city-policy-file.ts';
import { slip, tender } from './tender-builders.ts';

const TODAY = '2026-11-23';
const riverton = cityPolicy('riverton');
const routingRequired = { ...riverton, bankRequiresRouting: true };
const noCards = {
  ...riverton,
  tenders: riverton.tenders.map((each) => (each.kind === 'card' ? { ...each, isEnabled: false } : each)),
};

const check = (fields: Partial<Tender> = {}, amountCents = 5_000): Tender => tender('check', amountCents, fields);
const card = (fields: Parameters<typeof slip>[0]): Tender => tender('card', 5_000, { card: slip(fields) });

interface Case {
  readonly why: string;
  readonly rule: string;
  readonly given: Tender;
  readonly policy?: typeof riverton;
  readonly code: TenderRefusal;
}

const REFUSED: readonly Case[] = [
  {
    rule: 'TN4',
    why: 'a card number as terminal',
    given: card({ terminal: '4111111111111111' }),
    code: 'card_number_is_never_kept',
  },
  {
    rule: 'TN4',
    why: 'a card number as last four',
    given: card({ lastFour: '4111 1111 1111 1111' }),
    code: 'card_number_is_never_kept',
  },
  {
    rule: 'TN4',
    why: 'a card number even where no card is taken',
    given: card({ brand: '4111111111111111' }),
    policy: noCards,
    code: 'card_number_is_never_kept',
  },
  {
    rule: 'TN1',
    why: 'a kind that the city switched off',
    given: card({}),
    policy: noCards,
    code: 'tender_kind_is_accepted',
  },
  { rule: 'MN1', why: 'nothing', given: check({}, 0), code: 'tender_amount_is_above_zero' },
  { rule: 'MN1', why: 'less than nothing', given: tender('cash', -1), code: 'tender_amount_is_above_zero' },
  { rule: 'MN1', why: 'half a cent', given: tender('cash', 0.5), code: 'tender_amount_is_above_zero' },
  { rule: 'MN1', why: 'what is no number', given: tender('cash', Number.NaN), code: 'tender_amount_is_above_zero' },
  {
    rule: 'MN1',
    why: 'more than there is',
    given: tender('cash', 1_000_000_000_001),
    code: 'tender_amount_is_above_zero',
  },
  {
    rule: 'TN3',
    why: 'cash with a number',
    given: tender('cash', 1, { itemNumber: '7' }),
    code: 'tender_fields_fit_its_kind',
  },
  {
    rule: 'TN3',
    why: 'cash with a card',
    given: tender('cash', 1, { card: slip() }),
    code: 'tender_fields_fit_its_kind',
  },
  {
    rule: 'TN3',
    why: 'a card with routing',
    given: tender('card', 1, { routing: '021000021' }),
    code: 'tender_fields_fit_its_kind',
  },
  { rule: 'TN3', why: 'a check with a card', given: check({ card: slip() }), code: 'tender_fields_fit_its_kind' },
  { rule: 'TN3', why: 'a check without number', given: check({ itemNumber: null }), code: 'tender_has_its_number' },
  { rule: 'TN3', why: 'a check with a blank number', given: check({ itemNumber: ' ' }), code: 'tender_has_its_number' },
  {
    rule: 'TN3',
    why: 'a number of 21 digits',
    given: check({ itemNumber: '1'.repeat(21) }),
    code: 'tender_has_its_number',
  },
  {
    rule: 'TN3',
    why: 'a money order without serial',
    given: tender('money_order', 1, { itemNumber: null }),
    code: 'tender_has_its_number',
  },
  {
    rule: 'TN3',
    why: "a cashier's check without serial",
    given: tender('cashiers_check', 1, { itemNumber: null }),
    code: 'tender_has_its_number',
  },
  {
    rule: 'TN3',
    why: 'no routing where the bank requires it',
    given: check(),
    policy: routingRequired,
    code: 'check_has_its_routing',
  },
  { rule: 'TN3', why: 'a routing number misread', given: check({ routing: '123456789' }), code: 'routing_digit_holds' },
  {
    rule: 'TN3',
    why: 'a date that does not exist',
    given: check({ writtenDate: '2026-02-30' }),
    code: 'written_date_exists',
  },
  {
    rule: 'TN3',
    why: 'a check of tomorrow',
    given: check({ writtenDate: '2026-11-24' }),
    code: 'check_is_not_post_dated',
  },
  {
    rule: 'TN3',
    why: 'a money order of tomorrow',
    given: tender('money_order', 1, { writtenDate: '2026-11-24' }),
    code: 'check_is_not_post_dated',
  },
  { rule: 'TN3', why: 'a check 181 days old', given: check({ writtenDate: '2026-05-26' }), code: 'check_is_not_stale' },
  { rule: 'TN4', why: 'five digits of a card', given: card({ lastFour: '12345' }), code: 'card_keeps_last_four_only' },
  { rule: 'TN4', why: 'three digits of a card', given: card({ lastFour: '123' }), code: 'card_keeps_last_four_only' },
  { rule: 'TN4', why: 'letters as last four', given: card({ lastFour: '12a4' }), code: 'card_keeps_last_four_only' },
];

const TAKEN: readonly Pick<Case, 'why' | 'rule' | 'given' | 'policy'>[] = [
  { rule: 'TN3', why: 'cash', given: tender('cash', 1) },
  { rule: 'TN3', why: 'a check with its number', given: check() },
  { rule: 'TN3', why: 'a check of today', given: check({ writtenDate: TODAY }) },
  { rule: 'TN3', why: 'a check 180 days old', given: check({ writtenDate: '2026-05-27' }) },
  {
    rule: 'TN3',
    why: 'routing where the bank requires it',
    given: check({ routing: '021000021' }),
    policy: routingRequired,
  },
  { rule: 'TN3', why: 'a money order without routing', given: tender('money_order', 1), policy: routingRequired },
  { rule: 'TN3', why: 'a serial with letters', given: tender('money_order', 1, { itemNumber: 'MO-7781A' }) },
  { rule: 'TN4', why: 'a card without any detail', given: tender('card', 1) },
  {
    rule: 'TN4',
    why: 'a card slip in full',
    given: card({ brand: 'VISA', lastFour: '1111', approvalCode: '08712A', terminal: 'T-3' }),
  },
  {
    rule: 'TN4',
    why: 'a check number that looks like a card (its field has a grammar)',
    given: check({ itemNumber: '4111111111111111' }),
  },
];

describe('checkTender', () => {
  it.each(REFUSED)('$rule refuses $why: $code', ({ given, policy, code }) => {
    const answer = checkTender(given, policy ?? riverton, TODAY);
    expect(answer.ok ? 'taken' : answer.refusal.code).toBe(code);
  });

  it.each(TAKEN)('$rule takes $why', ({ given, policy }) => {
    expect(checkTender(given, policy ?? riverton, TODAY)).toEqual({ ok: true, value: given });
  });

  it('TN4 says which field holds the card number and never the number', () => {
    const answer = checkTender(card({ approvalCode: '4111111111111111' }), riverton, TODAY);
    expect(answer).toEqual({
      ok: false,
      refusal: { code: 'card_number_is_never_kept', details: { field: 'approvalCode' } },
    });
  });
});

describe('refuseChecks', () => {
  const open = { accountNo: '1', cashOnly: false };
  const barred = { accountNo: '2', cashOnly: true };

  it('TN5 refuses a check on an account without checks, also beside another account', () => {
    const refusal = refuseChecks([tender('cash', 1), tender('check', 1)], [open, barred]);
    expect(refusal).toEqual({ code: 'no_checks_is_kept', details: { accountNo: '2' } });
  });

  it.each(TENDER_KINDS.filter((kind) => kind !== 'check'))('TN5 takes %s on an account without checks', (kind) => {
    expect(refuseChecks([tender(kind, 1)], [barred])).toBeNull();
  });

  it('TN5 takes a check where no account bars it', () => {
    expect(refuseChecks([tender('check', 1)], [open])).toBeNull();
    expect(refuseChecks([tender('check', 1)], [])).toBeNull();
  });
});
