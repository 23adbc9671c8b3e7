// A counter to try the drawer's services on: a station, its handlers, and Ana's drawer at any stage of its day.
import type { CountFigures } from '../../../src-contract/station/drawer.ts';
import type { DenominationCount } from '../../../src-core/denomination/denomination-count.ts';
import type { Caller } from '../../../src-main/services/caller.ts';
import { drawerHandlers } from '../../../src-main/services/drawer/handlers.ts';
import type { City } from '../../core/policy/city-policy-file.ts';
import { type TestStation, accepted, pieces, stationForTests } from '../../support/station-for-tests.ts';

export interface Counter extends TestStation {
  readonly drawer: ReturnType<typeof drawerHandlers>;
}

export async function aCounter(city: City = 'riverton'): Promise<Counter> {
  const station = await stationForTests(city);
  return { ...station, drawer: drawerHandlers(station.parts) };
}

/** 200.00: the change fund. */
export const FUND: DenominationCount[] = [pieces(2000, 8), pieces(1000, 3), pieces(500, 1), pieces(100, 5)];

export const cashOnly = (cash: DenominationCount[]): CountFigures => ({ cash, paper: null, cardSlipsCents: null });

export function openDrawer(counter: Counter, owner: Caller = counter.people.ana, drawerId = '1'): string {
  return accepted(counter.drawer.open(owner, { key: counter.newKey(), drawerId, counts: FUND })).sessionId;
}

export function submitted(counter: Counter, sessionId: string, owner: Caller, figures: CountFigures): void {
  accepted(counter.drawer.startCount(owner, { key: counter.newKey(), sessionId }));
  accepted(counter.drawer.submitCount(owner, { key: counter.newKey(), sessionId, figures }));
}

/** Ana's drawer, counted and handed in. */
export function inReview(counter: Counter, figures: CountFigures = cashOnly(FUND), owner: Caller = counter.people.ana) {
  const sessionId = openDrawer(counter, owner);
  submitted(counter, sessionId, owner, figures);
  return sessionId;
}

export function closedDrawer(counter: Counter, figures: CountFigures = cashOnly(FUND)): string {
  const sessionId = inReview(counter, figures);
  accepted(counter.drawer.accept(counter.people.sam, { key: counter.newKey(), sessionId, reason: 'miscounted' }));
  return sessionId;
}
