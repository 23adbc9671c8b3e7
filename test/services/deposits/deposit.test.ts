// Closed drawers on their way to the bank, through the services: candidates, gate, seal, hand-over, the bank's receipt.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deposits as contract } from '../../../src-contract/station/deposit.ts';
import type { Result } from '../../../src-core/result/result.ts';
import { fitsContract } from '../../support/fits-contract.ts';
import { accepted, pieces, refusalCode } from '../../support/station-for-tests.ts';
import { FUND, inReview } from '../drawer/a-counter.ts';
import { type DepositCounter, TAKEN, aDepositCounter, closedDay, matchingDraft, seal } from './a-deposit-counter.ts';

let counter: DepositCounter;
beforeEach(async () => {
  counter = await aDepositCounter();
});
afterEach(() => counter.close());

const NOWHERE = '0190b5a0-0000-7000-8000-0000000000ff';
const HAND_OVER = { carrier: 'Armored Transit, J. Boyd', note: '' };
const BANK = { bankCents: 17_000, bankDate: '2026-11-24', bankReference: 'FNB 4471' };

function sealedDeposit(): string {
  return accepted(seal(counter, matchingDraft(counter))).depositId;
}

function handedOver(): string {
  const depositId = sealedDeposit();
  accepted(counter.deposits.handOver(counter.people.ana, { key: counter.newKey(), depositId, ...HAND_OVER }));
  return depositId;
}

interface Case {
  readonly code: string;
  readonly when: string;
  /** `inReviewId`: a drawer whose count is not accepted. */
  readonly act: (key: string, inReviewId: string) => Result<unknown> | Promise<Result<unknown>>;
}

const REFUSED: readonly Case[] = [
  {
    code: 'deposit_has_sessions',
    when: 'DP1 a deposit of nothing',
    act: () =>
      seal(counter, {
        ...matchingDraft(counter),
        sessions: [],
      }),
  },
  {
    code: 'deposited_session_is_closed',
    when: 'DP1 a drawer in review',
    act: (_key, inReviewId) =>
      seal(counter, {
        ...matchingDraft(counter),
        sessions: [
          {
            sessionId: inReviewId,
            kept: FUND,
          },
        ],
      }),
  },
  {
    code: 'depository_is_the_citys',
    when: 'DP11 another bank',
    act: () =>
      seal(counter, {
        ...matchingDraft(counter),
        depositoryId: 'mine',
      }),
  },
  {
    code: 'bag_number_is_given',
    when: 'DP5 a bag without a number',
    act: () =>
      seal(counter, {
        ...matchingDraft(counter),
        bagNumber: '',
      }),
  },
  {
    code: 'starting_cash_kept_is_the_fund',
    when: 'DP9 less kept than the change fund',
    act: () => {
      const draft = matchingDraft(counter);
      return seal(counter, {
        ...draft,
        sessions: draft.sessions.map((each) => ({
          ...each,
          kept: FUND.slice(1),
        })),
      });
    },
  },
  {
    code: 'bank_and_kept_cash_are_what_was_counted',
    when: 'DP3 a bill missing from the bag',
    act: () =>
      seal(counter, {
        ...matchingDraft(counter),
        cash: [pieces(2e3, 2)],
      }),
  },
  {
    code: 'bag_matches_receipts',
    when: 'DP2 a check missing from the bag',
    act: () =>
      seal(counter, {
        ...matchingDraft(counter),
        tenderIds: [],
      }),
  },
  {
    code: 'deposit_has_a_verifier',
    when: 'DP4 a deposit that nobody verified',
    act: (key) =>
      counter.deposits.seal(counter.people.ana, {
        key,
        draft: matchingDraft(counter),
      }),
  },
  {
    code: 'approval_is_for_this_act',
    when: 'DP4 a yes to another bag',
    act: (key) => {
      const { ana, grace } = counter.people;
      const draft = matchingDraft(counter);
      const seen = {
        key,
        draft: {
          ...draft,
          bagNumber: 'B-7',
        },
      };
      const approval = counter.approve('deposit.verify', 'deposits.seal', seen, ana, grace);
      return counter.deposits.seal(ana, {
        key,
        draft,
        approval,
      });
    },
  },
  {
    code: 'deposit_is_sealed',
    when: 'DP6 a hand-over of nothing',
    act: (key) =>
      counter.deposits.handOver(counter.people.ana, {
        key,
        depositId: NOWHERE,
        ...HAND_OVER,
      }),
  },
  {
    code: 'deposit_is_handed_over',
    when: 'DP10 a receipt for nothing',
    act: (key) =>
      counter.deposits.confirm(counter.people.grace, {
        key,
        depositId: NOWHERE,
        ...BANK,
      }),
  },
  {
    code: 'deposit_is_on_file',
    when: 'DP8 a look at nothing',
    act: () => counter.deposits.get(counter.people.ana, { depositId: NOWHERE }),
  },
  {
    code: 'deposit_is_on_file',
    when: 'DP7 a slip of nothing',
    act: () => counter.deposits.slip(counter.people.ana, { depositId: NOWHERE }),
  },
];

describe('a deposit refuses', () => {
  it.each(REFUSED)('$when: $code', async ({ code, act }) => {
    closedDay(counter);
    const inReviewId = inReview(counter);
    const before = counter.dump();
    expect(refusalCode(await act(counter.newKey(), inReviewId))).toBe(code);
    expect(counter.dump()).toBe(before);
  });

  it('DP1 the same sessions twice, DP5 the same bag twice, and the same deposit twice', () => {
    closedDay(counter);
    const draft = matchingDraft(counter);
    accepted(seal(counter, draft));
    closedDay(counter);
    const next = matchingDraft(counter);
    const before = counter.dump();
    expect(refusalCode(seal(counter, draft))).toBe('deposit_is_sealed_once');
    expect(refusalCode(seal(counter, { ...draft, depositId: next.depositId, bagNumber: 'A-2' }))).toBe(
      'session_is_deposited_once',
    );
    expect(refusalCode(seal(counter, next))).toBe('bag_number_is_used_once');
    expect(counter.dump()).toBe(before);
    expect(accepted(seal(counter, { ...next, bagNumber: 'A-100201' })).depositNumber).toBe('D01A-2026-0000002');
  });

  it('DP6 a second hand-over, and DP10 a receipt before the first', () => {
    closedDay(counter);
    const { ana, grace } = counter.people;
    const depositId = sealedDeposit();
    const early = counter.deposits.confirm(grace, { key: counter.newKey(), depositId, ...BANK });
    expect(refusalCode(early)).toBe('deposit_is_handed_over');
    accepted(counter.deposits.handOver(ana, { key: counter.newKey(), depositId, ...HAND_OVER }));
    const before = counter.dump();
    const again = counter.deposits.handOver(ana, { key: counter.newKey(), depositId, ...HAND_OVER });
    expect(refusalCode(again)).toBe('deposit_is_sealed');
    expect(counter.dump()).toBe(before);
  });
});

describe('what waits for the bank', () => {
  it('DP6 is listed with its age, and is overdue after the city’s hours', () => {
    const sessionId = closedDay(counter);
    counter.clock.advanceHours(23);
    const [early] = fitsContract(contract.candidates, accepted(counter.deposits.candidates()));
    expect(early).toMatchObject({ sessionId, ageHours: 23, isOverdue: false, ownerName: 'Ana Ruiz' });
    counter.clock.advanceHours(2);
    expect(accepted(counter.deposits.candidates())[0]).toMatchObject({ ageHours: 25, isOverdue: true });
  });

  it('DP9 is proposed with the change fund kept in pieces that were counted', () => {
    closedDay(counter);
    const [candidate] = accepted(counter.deposits.candidates());
    expect(candidate).toMatchObject({ countedCents: 25_000, fundCents: 20_000, safeDropsCents: 0 });
    expect(candidate?.proposedKept).toEqual(FUND);
    expect(candidate?.items).toMatchObject([{ kind: 'check', itemNumber: '1041', amountCents: 12_000 }]);
  });

  it('DP1 has no drawer whose count is not accepted', () => {
    inReview(counter);
    expect(accepted(counter.deposits.candidates())).toEqual([]);
  });
});

describe('the composition gate', () => {
  it('DP2 shows receipts and bag in two columns that meet, and keeps the draft for its owner', () => {
    closedDay(counter);
    const draft = matchingDraft(counter);
    const { ana, luis } = counter.people;
    const checked = fitsContract(contract.check, accepted(counter.deposits.check(ana, { draft })));
    expect(checked).toMatchObject({ agrees: true, cashCents: 5_000, itemsCents: 12_000, totalCents: 17_000 });
    for (const line of checked.lines) expect(line.receipts).toBe(line.bag);
    expect(accepted(counter.deposits.draft(ana))).toEqual(draft);
    expect(accepted(counter.deposits.draft(luis))).toBeNull();
  });

  it('DP2 names what does not meet', () => {
    closedDay(counter);
    const draft = { ...matchingDraft(counter), tenderIds: [] };
    const { agrees, lines } = accepted(counter.deposits.check(counter.people.ana, { draft }));
    expect(agrees).toBe(false);
    const mismatches = lines.filter((line) => !line.agrees);
    expect(mismatches.map(({ what, mismatch }) => `${what}: ${mismatch}`).join('\n')).toContain('1041');
    for (const { receipts, bag } of mismatches) expect(receipts).not.toBe(bag);
  });

  it('DP1 keeps a draft that has no drawer yet, and lets go of one that is sealed', () => {
    const { ana } = counter.people;
    closedDay(counter);
    const draft = matchingDraft(counter);
    const empty = { ...draft, sessions: [], tenderIds: [], cash: [] };
    expect(refusalCode(counter.deposits.check(ana, { draft: empty }))).toBe('deposit_has_sessions');
    expect(accepted(counter.deposits.draft(ana))).toEqual(empty);
    accepted(seal(counter, draft));
    expect(accepted(counter.deposits.draft(ana))).toBeNull();
    expect(refusalCode(counter.deposits.check(ana, { draft }))).toBe('session_is_deposited_once');
    expect(accepted(counter.deposits.draft(ana))).toBeNull();
  });
});

describe('sealed, handed over, confirmed', () => {
  it('LD5 answers the same key with the first answer', () => {
    closedDay(counter);
    const { ana, grace } = counter.people;
    const key = counter.newKey();
    const draft = matchingDraft(counter);
    const { depositId } = draft;
    const first = accepted(seal(counter, draft, key));
    const over = { key: counter.newKey(), depositId, ...HAND_OVER };
    const handed = accepted(counter.deposits.handOver(ana, over));
    const receipt = { key: counter.newKey(), depositId, ...BANK };
    const confirmed = accepted(counter.deposits.confirm(grace, receipt));
    const before = counter.dump();
    expect(accepted(seal(counter, draft, key))).toEqual(first);
    expect(accepted(counter.deposits.handOver(ana, over))).toEqual(handed);
    expect(accepted(counter.deposits.confirm(grace, receipt))).toEqual(confirmed);
    expect(counter.dump()).toBe(before);
  });

  it('DP10 is confirmed when the bank counted the same', () => {
    closedDay(counter);
    const depositId = handedOver();
    const input = { key: counter.newKey(), depositId, ...BANK };
    const summary = fitsContract(contract.confirm, accepted(counter.deposits.confirm(counter.people.grace, input)));
    expect(summary).toMatchObject({ stage: 'confirmed', preparerName: 'Ana Ruiz', verifierName: 'Grace Kim' });
    expect(summary).toMatchObject({ bankName: 'First National Bank of Riverton', totalCents: 17_000 });
  });

  it('DP10 is discrepant when it did not, and the sealed deposit stays as it was', () => {
    closedDay(counter);
    const depositId = handedOver();
    const sealed = counter.parts.store.deposits.sealed(depositId);
    const input = { key: counter.newKey(), depositId, ...BANK, bankCents: 16_900 };
    accepted(counter.deposits.confirm(counter.people.grace, input));
    const page = fitsContract(contract.get, accepted(counter.deposits.get(counter.people.ida, { depositId })));
    expect(page).toMatchObject({ stage: 'discrepant', totalCents: 17_000, bankCents: 16_900, differenceCents: -100 });
    expect(page).toMatchObject({ handedOverTo: HAND_OVER.carrier, bankReference: 'FNB 4471', depositoryId: 'general' });
    expect(page.sessions).toMatchObject([{ countedCents: 25_000, keptCents: 20_000, safeDropsCents: 0 }]);
    expect([page.cash, page.items.length]).toEqual([TAKEN, 1]);
    expect(counter.parts.store.deposits.sealed(depositId)).toEqual(sealed);
    const listed = fitsContract(contract.list, accepted(counter.deposits.list(counter.people.ida, { limit: 5 })));
    expect(listed.map(({ stage }) => stage)).toEqual(['discrepant']);
  });

  it('DP7 has its slip as a file, and DP6 a record for the carrier to sign', async () => {
    closedDay(counter);
    const depositId = handedOver();
    const file = fitsContract(contract.slip, accepted(await counter.deposits.slip(counter.people.ida, { depositId })));
    expect(file.fileName).toBe('deposit-slip-D01A-2026-0000001.pdf');
    expect(Buffer.from(file.base64, 'base64').toString()).toMatch(/deposit/i);
    const record = counter.printed().at(-1);
    expect(record?.document.kind).toBe('hand_over_record');
    expect(record?.text).toContain('Armored Transit');
  });
});

it('DP11 offers the depositories of the city', () => {
  const offered = fitsContract(contract.depositories, accepted(counter.deposits.depositories()));
  expect(offered.map(({ depositoryId }) => depositoryId)).toEqual(['general']);
});
