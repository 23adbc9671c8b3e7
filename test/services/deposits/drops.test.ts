// A mid-day deposit through the services: the safe drops of an open drawer go ahead, its remainder follows, and every cent
// is in exactly one bag.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { deposits as contract } from '../../../src-contract/station/deposit.ts';
import { fitsContract } from '../../support/fits-contract.ts';
import { accepted, pieces, refusalCode } from '../../support/station-for-tests.ts';
import { takeTestPayment } from '../../support/take-test-payment.ts';
import { FUND, openDrawer, submitted } from '../drawer/a-counter.ts';
import { type DepositCounter, aDepositCounter, matchingDraft, problemsOf, seal } from './a-deposit-counter.ts';

let counter: DepositCounter;
beforeEach(async () => {
  counter = await aDepositCounter();
});
afterEach(() => {
  const problems = problemsOf(counter);
  counter.close();
  expect(problems).toEqual([]);
});

const HUNDRED = [pieces(10_000, 1)];

function openWithDrops(): string {
  const { ana } = counter.people;
  const sessionId = openDrawer(counter);
  for (const amountCents of [10_000, 10_000, 5_000]) {
    takeTestPayment(counter, ana, amountCents, [{ kind: 'cash', amountCents }]);
  }
  for (let drop = 0; drop < 2; drop += 1) {
    accepted(counter.drawer.moveCash(ana, { key: counter.newKey(), sessionId, kind: 'safe_drop', counts: HUNDRED }));
  }
  return sessionId;
}

const drops = () => fitsContract(contract.drops, accepted(counter.deposits.drops()));

const ofDrops = (movementIds: readonly string[], bagNumber: string) => ({
  ...matchingDraft(counter),
  bagNumber,
  sessions: [],
  tenderIds: [],
  drops: [...movementIds],
  cash: HUNDRED,
});

it('DP1, DP3 a drop goes ahead of its drawer, the rest follows with the count, and each once', () => {
  const { ana, sam } = counter.people;
  const sessionId = openWithDrops();
  const [first = '', second = ''] = drops().map(({ movementId }) => movementId);
  const midday = accepted(seal(counter, ofDrops([first], 'A-1')));
  expect(midday).toMatchObject({ cashCents: 10_000, totalCents: 10_000 });
  expect(drops().map(({ movementId }) => movementId)).toEqual([second]);
  const before = counter.dump();
  expect(refusalCode(seal(counter, ofDrops([first], 'A-2')))).toBe('drop_is_deposited_once');
  expect(refusalCode(seal(counter, ofDrops([second, second], 'A-2')))).toBe('drop_is_deposited_once');
  expect(counter.dump()).toBe(before);
  submitted(counter, sessionId, ana, { cash: [...FUND, pieces(5_000, 1)], paper: [], cardSlipsCents: null });
  accepted(counter.drawer.accept(sam, { key: counter.newKey(), sessionId, reason: null }));
  expect(drops()).toEqual([]);
  expect(refusalCode(seal(counter, ofDrops([second], 'A-2')))).toBe('drop_is_deposited_once');
  const rest = { ...matchingDraft(counter), bagNumber: 'A-2', cash: [pieces(10_000, 1), pieces(5_000, 1)] };
  expect(accepted(seal(counter, rest)).totalCents).toBe(15_000);
  const page = fitsContract(contract.get, accepted(counter.deposits.get(ana, { depositId: midday.depositId })));
  expect(page).toMatchObject({ sessions: [], drops: [{ movementId: first, amountCents: 10_000 }] });
});

it('DP3 a bag that holds more or less than its drops is refused', () => {
  openWithDrops();
  const [first = ''] = drops().map(({ movementId }) => movementId);
  const before = counter.dump();
  const less = { ...ofDrops([first], 'A-1'), cash: [pieces(5_000, 1)] };
  expect(refusalCode(seal(counter, less))).toBe('bank_and_kept_cash_are_what_was_counted');
  expect(counter.dump()).toBe(before);
});

it('DS5 the owner who prepares it is told of the drops they counted, and of nothing else', () => {
  openWithDrops();
  const { ana } = counter.people;
  const movementIds = drops().map(({ movementId }) => movementId);
  const draft = { ...ofDrops(movementIds, 'A-1'), cash: [pieces(10_000, 2)] };
  const { lines } = fitsContract(contract.check, accepted(counter.deposits.check(ana, { draft })));
  expect(lines.filter(({ isMoney }) => isMoney).flatMap(({ receipts, bag }) => [receipts, bag])).toEqual(
    Array.from({ length: 2 * lines.length }, () => 20_000),
  );
  expect(drops().map(({ amountCents }) => amountCents)).toEqual([10_000, 10_000]);
});
