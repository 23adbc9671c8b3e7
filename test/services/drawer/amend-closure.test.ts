// DS4 through the services: a closing is amended, read in every version, printed, and goes to the bank as it stands now.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawer as contract } from '../../../src-contract/station/drawer.ts';
import type { CountFigures } from '../../../src-contract/station/drawer.ts';
import type { Caller } from '../../../src-main/services/caller.ts';
import { fitsContract } from '../../support/fits-contract.ts';
import { accepted, pieces, refusalCode } from '../../support/station-for-tests.ts';
import { takeTestPayment } from '../../support/take-test-payment.ts';
import {
  type DepositCounter,
  TAKEN,
  aDepositCounter,
  closedDay,
  matchingDraft,
  problemsOf,
  seal,
} from '../deposits/a-deposit-counter.ts';
import { FUND, inReview, openDrawer, submitted } from './a-counter.ts';

let counter: DepositCounter;
beforeEach(async () => {
  counter = await aDepositCounter();
});
afterEach(() => {
  expect(problemsOf(counter)).toEqual([]);
  counter.close();
});

const check = (amountCents: number) => ({ kind: 'check' as const, itemNumber: '1041', amountCents });
const counted = (cash: CountFigures['cash'], checkCents: number): CountFigures => ({
  cash,
  paper: [check(checkCents)],
  cardSlipsCents: null,
});
const RIGHT = counted([...FUND, ...TAKEN], 12_000);

const TEN_FOR_FIFTY = [pieces(2_000, 8), pieces(1_000, 4), pieces(500, 1), pieces(100, 5)];

/** As `closedDay`, but with a fifty taken for a ten and the check keyed as 102.00. */
function miscounted(): string {
  const { ana, sam } = counter.people;
  const sessionId = openDrawer(counter);
  takeTestPayment(counter, ana, 5_000, [{ kind: 'cash', amountCents: 5_000 }]);
  takeTestPayment(counter, ana, 12_000, [{ kind: 'check', amountCents: 12_000, itemNumber: '1041' }]);
  submitted(counter, sessionId, ana, counted(TEN_FOR_FIFTY, 10_200));
  accepted(counter.drawer.accept(sam, { key: counter.newKey(), sessionId, reason: 'no cause found' }));
  return sessionId;
}

function amend(sessionId: string, figures: CountFigures, asks: Caller = counter.people.ana, reviewer?: Caller) {
  const input = { key: counter.newKey(), sessionId, figures, reason: 'a fifty was taken for a ten' };
  const approval = counter.approve('drawer.review', 'drawer.amend', input, asks, reviewer ?? counter.people.sam);
  return counter.drawer.amend(asks, { ...input, approval });
}

describe('amending a closing', () => {
  it('DS4, LD3 is version 2 beside version 1, prints so, and the deposit goes by it (DP2)', () => {
    const { ana, sam } = counter.people;
    const sessionId = miscounted();
    const before = accepted(counter.drawer.closures(ana, { sessionId }));
    expect(before.versions).toMatchObject([{ version: 1, askedByName: null, reviewerName: 'Sam Cole' }]);
    const closedAt = counter.parts.store.sessions.get(sessionId)?.closedAt;
    const answer = fitsContract(contract.amend, accepted(amend(sessionId, RIGHT)));
    expect(answer.versions).toMatchObject([
      { version: 1, kinds: [{ kind: 'cash' }, { kind: 'check', countedCents: 10_200, overShortCents: -1_800 }] },
      {
        version: 2,
        askedByName: 'Ana Ruiz',
        reviewerName: 'Sam Cole',
        kinds: [
          { kind: 'cash', countedCents: 25_000, overShortCents: 0 },
          { kind: 'check', countedCents: 12_000, overShortCents: 0 },
        ],
      },
    ]);
    expect(answer.figures).toMatchObject({ paper: RIGHT.paper, cardSlipsCents: [] });
    expect(answer.figures?.cash).toEqual(expect.arrayContaining(RIGHT.cash ?? []));
    expect(counter.parts.store.sessions.get(sessionId)?.closedAt).toBe(closedAt);
    const report = accepted(counter.drawer.closingReport(ana, { sessionId })).document.lines.join('\n');
    for (const words of ['AMENDED, VERSION 2', 'Version 1, as it was', 'a fifty was taken for a ten', '18.00']) {
      expect(report).toContain(words);
    }
    expect(counter.printed().at(-1)?.text).toContain('AMENDED, VERSION 2');
    expect(accepted(counter.drawer.review(sam, { sessionId })).attempts).toHaveLength(2);
    expect(accepted(seal(counter, matchingDraft(counter))).totalCents).toBe(17_000);
  });

  it('DS4 is refused once the bag is sealed', () => {
    const sessionId = closedDay(counter);
    accepted(seal(counter, matchingDraft(counter)));
    expect(accepted(counter.drawer.closures(counter.people.ana, { sessionId })).isSealed).toBe(true);
    expect(refusalCode(amend(sessionId, counted(FUND, 12_000)))).toBe('deposit_is_not_sealed_yet');
  });

  it('DS4 can be done again, as version 3, and the same key posts once (LD5)', () => {
    const sessionId = closedDay(counter);
    const { ana, sam } = counter.people;
    accepted(amend(sessionId, counted(FUND, 12_000)));
    const input = { key: counter.newKey(), sessionId, figures: RIGHT, reason: 'it was there after all' };
    const approval = counter.approve('drawer.review', 'drawer.amend', input, ana, sam);
    const third = accepted(counter.drawer.amend(ana, { ...input, approval }));
    expect(accepted(counter.drawer.amend(ana, { ...input, approval }))).toEqual(third);
    expect(third.versions?.map(({ version }) => version)).toEqual([1, 2, 3]);
    const amended = counter.parts.store.eventsOfType('closure_amended', sessionId);
    expect(amended.map(({ payload }) => payload.attempt)).toEqual([2, 3]);
  });

  it.each([
    ['amendment_is_by_owner_or_reviewer', 'luis', 'sam'],
    ['approver_may_approve', 'ana', 'grace'],
  ] as const)('DS10 refuses by %s', (code, asks, approves) => {
    const sessionId = closedDay(counter);
    const { [asks]: actor, [approves]: reviewer } = counter.people;
    expect(refusalCode(amend(sessionId, counted(FUND, 12_000), actor, reviewer))).toBe(code);
  });

  it('DS4 without a second person, without a change, and of no closing is refused', () => {
    const { ana } = counter.people;
    const sessionId = closedDay(counter);
    const input = { key: counter.newKey(), sessionId, figures: counted(FUND, 12_000), reason: 'keyed wrong' };
    expect(refusalCode(counter.drawer.amend(ana, input))).toBe('second_person_approves');
    expect(refusalCode(amend(sessionId, RIGHT))).toBe('amendment_changes_a_count');
    const nowhere = '0190b5a0-0000-7000-8000-0000000000ff';
    expect(refusalCode(amend(nowhere, RIGHT))).toBe('session_is_closed');
    expect(refusalCode(counter.drawer.closures(ana, { sessionId: nowhere }))).toBe('session_is_on_file');
  });

  it('DS5 has nothing to show, to nobody, before the count is accepted', () => {
    const { ana, sam } = counter.people;
    const sessionId = inReview(counter);
    for (const person of [ana, sam]) {
      expect(refusalCode(counter.drawer.closures(person, { sessionId }))).toBe('session_is_closed');
    }
  });
});
