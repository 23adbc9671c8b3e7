// Named exceptions through the services: listed until two people resolve them, and the ledger sound whatever became of
// each item.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deposits as contract } from '../../../src-contract/station/deposit.ts';
import type { DepositDraftInput } from '../../../src-contract/station/deposit.ts';
import { fitsContract } from '../../support/fits-contract.ts';
import { accepted, refusalCode } from '../../support/station-for-tests.ts';
import {
  type DepositCounter,
  aDepositCounter,
  closedDay,
  matchingDraft,
  problemsOf,
  seal,
} from './a-deposit-counter.ts';

let counter: DepositCounter;
beforeEach(async () => {
  counter = await aDepositCounter();
});
afterEach(() => {
  const problems = problemsOf(counter);
  counter.close();
  expect(problems).toEqual([]);
});

const REASON = 'not in the tray';

/** The day's check is not in the bag. */
function withoutItsCheck(bagNumber: string): DepositDraftInput {
  const draft = matchingDraft(counter);
  const [tenderId = ''] = draft.tenderIds;
  const missing = { kind: 'receipted_not_in_bag', tenderId, itemNumber: '1041', amountCents: 12_000 } as const;
  return { ...draft, bagNumber, tenderIds: [], exceptions: [{ ...missing, reason: REASON }] };
}

/** A check without a receipt is in the bag besides. */
function withAnother(bagNumber: string): DepositDraftInput {
  const extra = { kind: 'in_bag_not_receipted', tenderId: null, itemNumber: '1041', amountCents: 12_000 } as const;
  return { ...matchingDraft(counter), bagNumber, exceptions: [{ ...extra, reason: 'came by mail' }] };
}

type Resolution = 'found' | 'lost' | 'receipted' | 'owed_back' | 'unclaimed';

function resolve(depositId: string, resolution: Resolution, receiptNumber: string | null = null) {
  const { grace, sam } = counter.people;
  const key = counter.newKey();
  const input = { key, depositId, lineNo: 1, resolution, receiptNumber, reason: 'the bank found it' };
  const approval = counter.approve('deposit.accept_resolution', 'deposits.resolveException', input, grace, sam);
  return counter.deposits.resolveException(grace, { ...input, approval });
}

const exceptions = () =>
  fitsContract(contract.exceptions, accepted(counter.deposits.exceptions(counter.people.ida, { limit: 50 })));

describe('a named exception', () => {
  it('DP12 is listed with its age until it is resolved, and then with what became of it and by whom', () => {
    closedDay(counter);
    const { depositId } = accepted(seal(counter, withoutItsCheck('A-1')));
    counter.clock.advanceHours(30);
    expect(exceptions()).toMatchObject([
      { depositId, lineNo: 1, itemNumber: '1041', amountCents: 12_000, reason: REASON, ageHours: 30, resolved: null },
    ]);
    const answer = fitsContract(contract.resolveException, accepted(resolve(depositId, 'lost')));
    counter.clock.advanceHours(30);
    expect(exceptions()).toEqual([answer]);
    expect(answer.resolved).toMatchObject({ as: 'lost', resolverName: 'Grace Kim', approverName: 'Sam Cole' });
    expect(refusalCode(resolve(depositId, 'found'))).toBe('exception_is_open');
    expect(accepted(counter.deposits.found())).toEqual([]);
  });

  it('DP12, DP1 a check that turned up goes into the next bag, and into no other', () => {
    closedDay(counter);
    const { depositId } = accepted(seal(counter, withoutItsCheck('A-1')));
    accepted(resolve(depositId, 'found'));
    const [found] = fitsContract(contract.found, accepted(counter.deposits.found()));
    expect(found).toMatchObject({ itemNumber: '1041', amountCents: 12_000 });
    closedDay(counter);
    const next = matchingDraft(counter);
    const tenderIds = [...next.tenderIds, found?.tenderId ?? ''];
    expect(accepted(seal(counter, { ...next, bagNumber: 'A-2', tenderIds })).itemsCents).toBe(24_000);
    expect(accepted(counter.deposits.found())).toEqual([]);
    closedDay(counter);
    const third = matchingDraft(counter);
    const again = { ...third, bagNumber: 'A-3', tenderIds: [...third.tenderIds, found?.tenderId ?? ''] };
    const before = counter.dump();
    expect(refusalCode(seal(counter, again))).toBe('bag_matches_receipts');
    expect(counter.dump()).toBe(before);
  });

  it('DP12 paper that lay in one bag and was missing from another resolves both, and is deposited once', () => {
    closedDay(counter);
    const first = accepted(seal(counter, withAnother('A-1')));
    closedDay(counter);
    const candidates = accepted(counter.deposits.candidates());
    const receiptNumber = candidates[0]?.items[0]?.receiptNumber ?? '';
    const second = accepted(seal(counter, withoutItsCheck('A-2')));
    accepted(resolve(first.depositId, 'receipted', receiptNumber));
    expect(exceptions().map(({ depositId, resolved }) => [depositId, resolved?.as])).toEqual(
      expect.arrayContaining([
        [first.depositId, 'receipted'],
        [second.depositId, 'in_another_bag'],
      ]),
    );
    expect(refusalCode(resolve(second.depositId, 'found'))).toBe('exception_is_open');
  });

  it.each(['owed_back', 'unclaimed'] as const)('DP12 paper without a receipt is %s', (resolution) => {
    closedDay(counter);
    const { depositId } = accepted(seal(counter, withAnother('A-1')));
    expect(accepted(resolve(depositId, resolution)).resolved?.as).toBe(resolution);
  });

  it('DP12 a receipt that does not have the paper, AC3 nobody, and the wrong role change nothing', () => {
    closedDay(counter);
    const { depositId } = accepted(seal(counter, withAnother('A-1')));
    const before = counter.dump();
    expect(refusalCode(resolve(depositId, 'receipted', '01A-2026-0000001'))).toBe('receipt_has_the_item');
    const alone = { depositId, lineNo: 1, resolution: 'owed_back' as const, receiptNumber: null, reason: 'x' };
    const { grace } = counter.people;
    const byNobody = counter.deposits.resolveException(grace, { key: counter.newKey(), ...alone });
    expect(refusalCode(byNobody)).toBe('resolution_has_a_second_person');
    expect(counter.dump()).toBe(before);
  });
});
