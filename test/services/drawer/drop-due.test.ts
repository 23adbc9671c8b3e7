import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_PRINTERS } from '../../../src-core/printing/printing-setup.ts';
import { stationHandlers } from '../../../src-main/services/station/handlers.ts';
import { accepted, pieces } from '../../support/station-for-tests.ts';
import { takeTestPayment } from '../../support/take-test-payment.ts';
import { type Counter, aCounter, openDrawer } from './a-counter.ts';

let counter: Counter;
beforeEach(async () => {
  counter = await aCounter();
});
afterEach(() => counter.close());

const isTold = () => {
  const handlers = stationHandlers(counter.parts, {
    desk: { setup: () => NO_PRINTERS, problem: () => null, installProblem: () => null, drawerOpenSince: () => null },
    verify: () => Promise.resolve({ isSound: true, events: 0, firstProblem: null }),
  });
  return accepted(handlers.overview(counter.people.ana)).dropIsDue;
};

describe('the notice to make a drop', () => {
  it('DS18 comes at the city’s limit and goes with the drop, and says no amount (DS5)', () => {
    const { ana } = counter.people;
    const limit = counter.parts.policies.on('2026-11-23').policy.cashInDrawerLimitCents;
    expect(isTold()).toBe(false);
    const sessionId = openDrawer(counter);
    expect(isTold()).toBe(false);
    takeTestPayment(counter, ana, limit, [{ kind: 'cash', amountCents: limit }]);
    expect(isTold()).toBe(true);
    const input = { key: counter.newKey(), sessionId, kind: 'safe_drop', counts: [pieces(100, limit / 100)] };
    accepted(counter.drawer.moveCash(ana, input));
    expect(isTold()).toBe(false);
  });
});
