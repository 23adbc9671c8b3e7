// DP8: a check as one object: found by whatever is known of it, and every step of it in the order of the ledger.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deposits as contract } from '../../../src-contract/station/deposit.ts';
import { correctionsHandlers } from '../../../src-main/services/corrections/handlers.ts';
import { fitsContract } from '../../support/fits-contract.ts';
import { accepted } from '../../support/station-for-tests.ts';
import { takeTestPayment } from '../../support/take-test-payment.ts';
import { openDrawer } from '../drawer/a-counter.ts';
import { type DepositCounter, aDepositCounter, closedDay, matchingDraft, seal } from './a-deposit-counter.ts';

let counter: DepositCounter;
beforeEach(async () => {
  counter = await aDepositCounter();
});
afterEach(() => counter.close());

const find = (query: string, limit = 50) =>
  fitsContract(contract.items, accepted(counter.deposits.items(counter.people.ida, { query, limit })));

const stepsOf = (query: string): readonly string[] => find(query)[0]?.steps.map(({ step }) => step) ?? [];

function banked(): string {
  const { depositId } = accepted(seal(counter, matchingDraft(counter)));
  const { ana, grace } = counter.people;
  const handOver = { key: counter.newKey(), depositId, carrier: 'Loomis', note: '' };
  accepted(counter.deposits.handOver(ana, handOver));
  const bankReference = 'FNB 1';
  const receipt = {
    key: counter.newKey(),
    depositId,
    bankCents: 17_000,
    bankDate: counter.clock.today(),
    bankReference,
  };
  accepted(counter.deposits.confirm(grace, receipt));
  return depositId;
}

describe('an item', () => {
  it('DP8 is one object from its receipt to the bank, and back', () => {
    closedDay(counter);
    banked();
    const steps = ['receipted', 'counted', 'deposited', 'handed_over', 'confirmed'];
    expect(stepsOf('1041')).toEqual(steps);
    const [item] = find('1041');
    expect(item).toMatchObject({ itemNumber: '1041', amountCents: 12_000, kind: 'check' });
    expect(item?.steps.map(({ reference }) => reference).slice(3)).toEqual(['Loomis', 'FNB 1']);
    const { grace } = counter.people;
    const corrections = correctionsHandlers(counter.parts);
    const notice = () => ({
      key: counter.newKey(),
      tenderId: item?.tenderId ?? '',
      bankDate: counter.clock.today(),
      bankReference: 'FNB 4471',
    });
    const because = { returnReason: 'insufficient_funds', note: 'NSF notice' } as const;
    accepted(corrections.returnItem(grace, { ...notice(), ...because }));
    accepted(corrections.redepositItem(grace, notice()));
    accepted(corrections.clearItem(grace, notice()));
    expect(stepsOf('1041')).toEqual([...steps, 'returned', 'redeposited', 'cleared']);
    expect(find('1041')[0]?.steps[5]).toMatchObject({
      reference: 'FNB 4471',
      note: 'insufficient_funds',
      personName: 'Grace Kim',
    });
  });

  it('DP8, DP12 says in which bag it was missed and what was found out', () => {
    closedDay(counter);
    const draft = matchingDraft(counter);
    const [tenderId = ''] = draft.tenderIds;
    const missing = { kind: 'receipted_not_in_bag', tenderId, itemNumber: '1041', amountCents: 12_000 } as const;
    const bag = { ...draft, tenderIds: [], exceptions: [{ ...missing, reason: 'not in the tray' }] };
    accepted(seal(counter, bag));
    expect(stepsOf('1041')).toEqual(['receipted', 'counted', 'missing']);
    expect(find('1041')[0]?.steps[2]?.note).toBe('not in the tray');
  });

  it.each(['120', '120.00', '$120.00'])('DP8 is found by its amount, written as %s', (query) => {
    closedDay(counter);
    expect(find(query)).toHaveLength(1);
    expect(find('119.99')).toEqual([]);
  });

  it('DP8 is found by its receipt and by its payer, and by nothing when nothing was asked', () => {
    closedDay(counter);
    const receiptNumber = find('1041')[0]?.receiptNumber ?? '';
    expect(find(receiptNumber).map(({ itemNumber }) => itemNumber)).toEqual(['1041']);
    expect(find('rosa d')).toHaveLength(1);
    expect(find(' ')).toEqual([]);
    expect(find('%')).toEqual([]);
  });

  it('DS5 is not found while the count of its drawer is not accepted: its owner could add up what was found', () => {
    openDrawer(counter);
    const { ana } = counter.people;
    takeTestPayment(counter, ana, 12_000, [{ kind: 'check', amountCents: 12_000, itemNumber: '1041' }]);
    expect(find('1041')).toEqual([]);
    expect(accepted(counter.deposits.items(ana, { query: '120.00', limit: 50 }))).toEqual([]);
  });
});
