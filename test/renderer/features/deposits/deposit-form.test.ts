import { describe, expect, it } from 'vitest';
import { type DepositCandidate, depositDraft } from '../../../../src-contract/station/deposit.ts';
import { en } from '../../../../src-renderer/app/texts/en.ts';
import {
  isBagBegun,
  itemsOf,
  newForm,
  resumeForm,
  toDraft,
} from '../../../../src-renderer/features/deposits/deposit-form.ts';
import { againstFund, ageWords } from '../../../../src-renderer/features/deposits/deposit-words.ts';

const id = (last: number): string => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
const DEPOSIT = id(900);

const candidate = (session: number, checks: readonly number[]): DepositCandidate => ({
  sessionId: id(session),
  drawerId: '1',
  drawerName: `Drawer ${session}`,
  ownerName: 'Ana Ruiz',
  businessDate: '2026-11-20',
  closedAt: '2026-11-20T23:14:00Z',
  ageHours: 17,
  isOverdue: false,
  fundCents: 15_000,
  countedCents: 51_240,
  counted: [],
  safeDropsCents: 0,
  safeDrops: [],
  proposedKept: [{ denominationCents: 1_000, form: 'loose', quantity: 15 }],
  items: checks.map((number) => ({
    tenderId: id(number),
    sessionId: id(session),
    receiptNumber: `01A-2026-${String(number).padStart(7, '0')}`,
    kind: 'check' as const,
    itemNumber: String(number),
    routing: null,
    amountCents: 1_000,
  })),
});
const waiting = [candidate(1, [101, 102]), candidate(2, [201])];
const fresh = newForm(DEPOSIT, 'main', waiting);

describe('a bank deposit while it is prepared', () => {
  it('DP9 keeps what is proposed, and DS6 the bag starts empty', () => {
    const draft = toDraft(fresh, waiting, []);
    expect(draft.sessions.map(({ kept }) => kept)).toEqual([waiting[0]?.proposedKept, waiting[1]?.proposedKept]);
    expect([draft.cash, draft.tenderIds, isBagBegun(draft)]).toEqual([[], [], false]);
    expect(depositDraft.safeParse(draft).success).toBe(true);
  });

  it('DP2 sends the checks in the order of the tapes, however they were ticked', () => {
    const draft = toDraft({ ...fresh, tickedIds: [id(201), id(102), id(101)] }, waiting, []);
    expect(draft.tenderIds).toEqual([id(101), id(102), id(201)]);
  });

  it('DP1 leaves out the checks and exceptions of a drawer that is not chosen', () => {
    const exception = { itemNumber: '201', amountCents: 1_000, reason: 'lost', kind: 'receipted_not_in_bag' as const };
    const form = {
      ...fresh,
      sessionIds: [id(1)],
      tickedIds: [id(101), id(201)],
      exceptions: [{ ...exception, tenderId: id(201) }],
    };
    const draft = toDraft(form, waiting, []);
    expect([draft.sessions.length, draft.tenderIds, draft.exceptions]).toEqual([1, [id(101)], []]);
    expect(itemsOf(form, waiting).map(({ itemNumber }) => itemNumber)).toEqual(['101', '102']);
  });

  it('a draft goes on as it was left, but not when one of its drawers is in another bag by now', () => {
    const draft = toDraft({ ...fresh, bagNumber: 'BAG-7', tickedIds: [id(102)] }, waiting, []);
    const resumed = resumeForm(draft, waiting);
    expect(resumed === null ? null : toDraft(resumed, waiting, [])).toEqual(draft);
    expect(resumeForm(draft, waiting.slice(1))).toBeNull();
  });
});

describe('words of the deposit screen', () => {
  it.each([
    [0, 'less than an hour'],
    [1, '1 hour'],
    [23, '23 hours'],
    [24, '1 day'],
    [25, '1 day 1 hour'],
    [65, '2 days 17 hours'],
  ])('DP6 says %d hours as %s', (hours, words) => {
    expect(ageWords(hours, en)).toBe(words);
  });

  it.each([
    [15_000, 'agrees with the change fund'],
    [14_000, 'short 10.00 against the change fund'],
    [15_500, 'over 5.00 against the change fund'],
  ])('DP9 says what %d kept is against the change fund', (kept, words) => {
    expect(againstFund(kept, 15_000, en)).toBe(words);
  });
});
