// DP1: a closed session that another station deposits: gone from every list of this one, and from its gate.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deposits as contract } from '../../../src-contract/station/deposit.ts';
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

function release(sessionId: string, toStation = '02B', key = counter.newKey()) {
  const { grace, sam } = counter.people;
  const input = { key, sessionId, toStation, reason: 'their van goes to the bank' };
  const approval = counter.approve('deposit.accept_release', 'deposits.release', input, grace, sam);
  return counter.deposits.release(grace, { ...input, approval });
}

describe('a session released to another station', () => {
  it('DP1 is listed as released, waits here no longer, and is in no bag of this station', () => {
    const sessionId = closedDay(counter);
    const draft = matchingDraft(counter);
    const answer = fitsContract(contract.release, accepted(release(sessionId)));
    expect(answer).toMatchObject({
      sessionId,
      toStation: '02B',
      cashCents: 25_000,
      itemsCents: 12_000,
      releaserName: 'Grace Kim',
      approverName: 'Sam Cole',
    });
    const { ida } = counter.people;
    expect(fitsContract(contract.releases, accepted(counter.deposits.releases(ida, { limit: 10 })))).toEqual([answer]);
    expect(accepted(counter.deposits.candidates())).toEqual([]);
    expect(accepted(counter.deposits.waiting()).notHandedOver).toEqual([]);
    expect(refusalCode(counter.deposits.check(counter.people.ana, { draft }))).toBe('session_is_held_here');
    expect(refusalCode(seal(counter, draft))).toBe('session_is_held_here');
    expect(refusalCode(release(sessionId, '03C'))).toBe('session_is_held_here');
  });

  it('DP1 is released once by one key, whoever presses again', () => {
    const sessionId = closedDay(counter);
    const key = counter.newKey();
    expect(accepted(release(sessionId, '02B', key))).toEqual(accepted(release(sessionId, '02B', key)));
  });

  it('DP1 is not released when its money is in a bag, nor without a second person', () => {
    const sessionId = closedDay(counter);
    const { grace } = counter.people;
    const alone = { key: counter.newKey(), sessionId, toStation: '02B', reason: 'their van goes to the bank' };
    expect(refusalCode(counter.deposits.release(grace, alone))).toBe('release_has_a_second_person');
    accepted(seal(counter, matchingDraft(counter)));
    expect(refusalCode(release(sessionId))).toBe('session_is_deposited_once');
  });

  it('DP1 its checks are in no other bag either', () => {
    const sessionId = closedDay(counter);
    const [item] = accepted(counter.deposits.candidates()).flatMap(({ items }) => items);
    accepted(release(sessionId));
    closedDay(counter);
    const next = matchingDraft(counter);
    const tenderIds = [...next.tenderIds, item?.tenderId ?? ''];
    expect(refusalCode(seal(counter, { ...next, tenderIds }))).toBe('bag_matches_receipts');
  });
});
