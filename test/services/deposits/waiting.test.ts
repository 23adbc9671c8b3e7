// The two age lists through the services, and what is in transit.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { deposits as contract } from '../../../src-contract/station/deposit.ts';
import { fitsContract } from '../../support/fits-contract.ts';
import { accepted } from '../../support/station-for-tests.ts';
import { inReview } from '../drawer/a-counter.ts';
import { type DepositCounter, aDepositCounter, closedDay, matchingDraft, seal } from './a-deposit-counter.ts';

let counter: DepositCounter;
beforeEach(async () => {
  counter = await aDepositCounter();
});
afterEach(() => counter.close());

const waiting = () => fitsContract(contract.waiting, accepted(counter.deposits.waiting()));

it('DP6 follows the money: in a closed drawer, in a sealed bag, on its way, confirmed', () => {
  const { ana, grace } = counter.people;
  expect(waiting()).toEqual({ notHandedOver: [], notConfirmed: [], inTransit: [] });
  closedDay(counter);
  counter.clock.advanceHours(30);
  const drawer = { kind: 'drawer', personName: 'Ana Ruiz', totalCents: 17_000 };
  expect(waiting().notHandedOver).toMatchObject([{ ...drawer, ageHours: 30, isOverdue: true }]);
  const { depositId } = accepted(seal(counter, matchingDraft(counter)));
  expect(waiting()).toMatchObject({
    notHandedOver: [{ kind: 'bag', id: depositId, totalCents: 17_000, ageHours: 0, isOverdue: false }],
    notConfirmed: [],
    inTransit: [{ depositoryId: 'general', bags: 1, totalCents: 17_000 }],
  });
  accepted(counter.deposits.handOver(ana, { key: counter.newKey(), depositId, carrier: 'J. Boyd', note: '' }));
  counter.clock.advanceHours(24 * 8);
  expect(waiting()).toMatchObject({
    notHandedOver: [],
    notConfirmed: [{ id: depositId, personName: 'J. Boyd', ageHours: 192, isOverdue: true }],
    inTransit: [{ totalCents: 17_000 }],
  });
  const bank = { bankCents: 17_000, bankDate: '2026-12-02', bankReference: 'FNB 1' };
  accepted(counter.deposits.confirm(grace, { key: counter.newKey(), depositId, ...bank }));
  expect(waiting()).toEqual({ notHandedOver: [], notConfirmed: [], inTransit: [] });
});

it('DS5 says nothing of a drawer whose count is not accepted', () => {
  inReview(counter);
  expect(waiting().notHandedOver).toEqual([]);
});
