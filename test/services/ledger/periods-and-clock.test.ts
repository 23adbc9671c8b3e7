// Days closed and a clock that stepped, on a real ledger.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ledgerHandlers } from '../../../src-main/services/ledger/handlers.ts';
import { verifyLedgerFile } from '../../../src-main/store/ledger/verify-ledger-file.ts';
import { migrationsIn } from '../../../src-main/store/ledger/migrate.ts';
import { STATION_MIGRATIONS } from '../../../src-main/program-files.ts';
import { stationFiles } from '../../../src-main/station-files.ts';
import { auditLedger } from '../../support/ledger-auditor.ts';
import { accepted, refusalCode } from '../../support/station-for-tests.ts';
import { FUND, cashOnly, openDrawer, submitted } from '../drawer/a-counter.ts';
import { type Desk, aDesk, draftOf, takeCash, take, tender } from '../payment/a-desk.ts';

let desk: Desk;
let ledger: ReturnType<typeof ledgerHandlers>;
const DAY = '2026-11-23';

beforeEach(async () => {
  desk = await aDesk();
  ledger = ledgerHandlers(desk.parts);
});
afterEach(() => desk.close());

const close = (kind: 'day' | 'month' | 'year', period: string) =>
  ledger.closePeriod(desk.people.sam, { key: desk.newKey(), kind, period });

function handIn(): void {
  takeCash(desk, 2_500);
  accepted(take(desk, draftOf(desk, 1_000, [tender(desk, 'check', 1_000, '1041')])));
  submitted(desk, desk.sessionId, desk.ana, {
    ...cashOnly(FUND),
    paper: [{ kind: 'check', itemNumber: '1041', amountCents: 1_000 }],
  });
}

const accept = () =>
  accepted(
    desk.drawer.accept(desk.people.sam, { key: desk.newKey(), sessionId: desk.sessionId, reason: 'miscounted' }),
  );

function expectSound(): void {
  const files = stationFiles(desk.folder);
  const request = { databaseFile: files.ledger, publicKey: null, scratchFolder: desk.folder };
  expect(verifyLedgerFile(request, migrationsIn(STATION_MIGRATIONS)).problems).toEqual([]);
  expect(auditLedger(files.ledger)).toEqual([]);
}

describe('closing a day', () => {
  it('LD7 waits for the drawer that is open on it, and changes nothing before', () => {
    const before = desk.dump();
    expect(refusalCode(close('day', DAY))).toBe('drawers_of_the_day_are_handed_in');
    expect(desk.dump()).toBe(before);
  });

  it('LD7 holds what was posted, lists the drawer in review, and its difference follows on the next day', () => {
    handIn();
    expect(accepted(ledger.openPeriods())).toEqual({
      days: [{ day: DAY, isIdle: false, openDrawers: 0, inReview: 1 }],
      months: [],
      years: [],
    });
    expect(accepted(close('day', DAY))).toEqual({ closed: 1 });
    expect(accepted(ledger.period(desk.people.ida, { kind: 'day', period: DAY }))).toMatchObject({
      receiptCount: 2,
      appliedCents: 3_500,
      isIdle: false,
      sessions: [{ state: 'in_review', ownerName: 'Ana Ruiz' }],
      blind: [desk.ana.userId],
    });
    accept();
    desk.clock.advanceHours(24);
    accepted(close('day', '2026-11-24'));
    const late = accepted(ledger.period(desk.people.ida, { kind: 'day', period: '2026-11-24' }));
    expect(late).toMatchObject({ receiptCount: 0, isIdle: false, blind: [] });
    expect(late?.accounts).toContainEqual({ account: 'over_short:cash', amountCents: 2_500 });
    expectSound();
  });

  it('LD7 no drawer opens on a day that is closed', () => {
    handIn();
    accepted(close('day', DAY));
    const open = () => desk.drawer.open(desk.people.luis, { key: desk.newKey(), drawerId: '2', counts: FUND });
    expect(refusalCode(open())).toBe('business_day_is_open');
    desk.clock.advanceHours(24);
    expect(refusalCode(open())).toBeNull();
  });

  it('LD7 a month and a year nest, idle days and months included', () => {
    handIn();
    accept();
    expect(refusalCode(close('month', '2026-11'))).toBe('parts_of_the_period_are_closed');
    desk.clock.advanceHours(24 * 40);
    expect(accepted(close('day', '2026-12-31'))).toEqual({ closed: 39 });
    expect(accepted(ledger.openPeriods())).toMatchObject({ months: ['2026-11', '2026-12'], years: [] });
    expect(refusalCode(close('year', '2026'))).toBe('parts_of_the_period_are_closed');
    accepted(close('month', '2026-11'));
    accepted(close('month', '2026-12'));
    accepted(close('year', '2026'));
    expect(accepted(ledger.period(desk.people.ida, { kind: 'year', period: '2026' }))).toMatchObject({
      receiptCount: 2,
      appliedCents: 3_500,
      perpetualCents: 3_500,
    });
    expect(accepted(ledger.periods(desk.people.ida, { kind: 'month', limit: 10 }))).toMatchObject([
      { period: '2026-12', isIdle: true },
      { period: '2026-11', isIdle: false },
    ]);
    expect(refusalCode(close('year', '2026'))).toBe('period_is_closed_once');
    expectSound();
  });
});

describe('a clock that stepped back', () => {
  it('LD11 is posted with the next act, does not stop the open drawer, and holds the next one up', () => {
    desk.clock.advanceHours(-3);
    takeCash(desk, 500);
    const [stepped] = desk.parts.store.eventsOfType('clock_stepped');
    expect(stepped?.payload).toMatchObject({ direction: 'back' });
    const open = () => desk.drawer.open(desk.people.luis, { key: desk.newKey(), drawerId: '2', counts: FUND });
    expect(refusalCode(open())).toBe('clock_step_is_looked_at');
    accepted(ledger.acceptClock(desk.people.sam, { key: desk.newKey(), note: 'battery changed' }));
    expect(accepted(ledger.clockStep())).toBeNull();
    expect(refusalCode(open())).toBeNull();
    expectSound();
  });

  it('LD11 holds a drawer up that opens first after it', () => {
    desk.clock.advanceHours(-3);
    const before = desk.dump();
    expect(refusalCode(desk.drawer.open(desk.people.luis, { key: desk.newKey(), drawerId: '2', counts: FUND }))).toBe(
      'clock_step_is_looked_at',
    );
    expect(desk.dump()).toBe(before);
    expect(accepted(ledger.clockStep())).toMatchObject({ from: '2026-11-23T14:30:00.000Z' });
    accepted(ledger.acceptClock(desk.people.sam, { key: desk.newKey(), note: 'time zone' }));
    expect(openDrawer(desk, desk.people.luis, '2')).toMatch(/^[0-9a-f-]{36}$/);
    expect(refusalCode(ledger.acceptClock(desk.people.sam, { key: desk.newKey(), note: 'again' }))).toBe(
      'clock_has_stepped',
    );
  });
});
