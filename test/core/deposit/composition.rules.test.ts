import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compositionOf } from '../../../src-core/deposit/composition.ts';
import type { DepositBag, DepositableSession } from '../../../src-core/deposit/deposit.ts';
import { readBag } from '../../../src-core/deposit/read-bag.ts';
import { addCounts, subtractCounts, sumCounts } from '../../../src-core/denomination/count.ts';
import { keepForFloat } from '../../../src-core/denomination/keep-for-float.ts';
import { cents } from '../../../src-core/money/cents.ts';
import { pieces } from '../drawer/a-session.ts';
import { aBag, aClosedSession, anItem, holding } from './a-deposit.ts';

const mismatches = (sessions: readonly DepositableSession[], bag: DepositBag): readonly string[] =>
  compositionOf(holding(sessions), bag)
    .lines.filter(({ agrees }) => !agrees)
    .map(({ what, mismatch }) => `${what}: ${mismatch}`);

describe('the composition gate', () => {
  it('DP2 shows both sides line by line', () => {
    const { lines, agrees } = compositionOf(holding([aClosedSession()]), aBag());
    expect(agrees).toBe(true);
    expect(lines.map(({ what, receipts, adjustments, bag }) => [what, receipts, adjustments, bag])).toEqual([
      ['Starting cash kept, Drawer 2', 20_000, 0, 20_000],
      ['Cash counted', 44_500, 0, 44_500],
      ['Cash by receipts', 45_000, -20_500, 24_500],
      ['$20.00 bills', 34_000, -10_000, 24_000],
      ['$5.00 bills', 10_000, -9_500, 500],
      ['$0.25 coins', 500, -500, 0],
      ['Checks, amount', 5_138, 0, 5_138],
      ['Checks, number', 1, 0, 1],
      ['Money orders, amount', 900, 0, 900],
      ['Money orders, number', 1, 0, 1],
    ]);
  });

  it('DP2 names every mismatch: two checks of one amount changed for each other are found by their number', () => {
    const twin = anItem({ tenderId: 'check-2', itemNumber: '1043', receiptNumber: '01A-2026-0000002' });
    const sessions = [aClosedSession({ items: [anItem(), twin] })];
    expect(mismatches(sessions, aBag({ tenderIds: ['check-1', 'of-another-day'] }))).toEqual([
      'Checks, amount: the receipts and the bag are not the same.',
      'Checks, number: the receipts and the bag are not the same.',
      'Check 1043: receipted on 01A-2026-0000002, not in the bag.',
      'An item: in the bag, on no receipt of these drawers.',
    ]);
    expect(mismatches(sessions, aBag({ tenderIds: ['check-1', 'check-1', 'check-2'] }))).toEqual([
      'Check 1042: in the bag more than once.',
    ]);
  });

  it('DP2 names every line and every mismatch in Spanish as well', () => {
    const holdings = holding([aClosedSession()]);
    const right = compositionOf(holdings, aBag()).lines.map(({ whatEs }) => whatEs);
    expect(right).toEqual([
      'Efectivo inicial que se queda, Drawer 2',
      'Efectivo contado',
      'Efectivo según recibos',
      'Billetes de $20.00',
      'Billetes de $5.00',
      'Monedas de $0.25',
      'Cheques, monto',
      'Cheques, número',
      'Giros postales, monto',
      'Giros postales, número',
    ]);
    const wrong = compositionOf(
      holdings,
      aBag({ cash: [], tenderIds: ['check-1', 'check-1', 'of-another-day'] }),
    ).lines;
    for (const { agrees, mismatch, mismatchEs } of wrong) {
      expect(mismatchEs === null).toBe(agrees);
      if (!agrees) expect(mismatchEs).not.toBe(mismatch);
    }
  });

  it('DP3 finds a bill changed for coins of the same sum', () => {
    expect(mismatches([aClosedSession()], aBag({ cash: [pieces(2_000, 12), pieces(25, 20)] }))).toEqual([
      '$5.00 bills: counted less kept is not what is in the bag.',
      '$0.25 coins: counted less kept is not what is in the bag.',
    ]);
  });

  const money = fc.nat({ max: 300 });
  const session = fc.record({
    twenties: money,
    fives: money,
    quarters: money,
    dropped: money,
    overShort: fc.integer({ min: -5_000, max: 5_000 }),
    checks: fc.array(fc.integer({ min: 1, max: 500_000 }), { maxLength: 6 }),
  });

  const made = fc.array(session, { minLength: 1, maxLength: 4 }).map((days) => {
    const sessions = days.map((day, index): DepositableSession => {
      const counted = [pieces(2_000, day.twenties), pieces(500, day.fives), pieces(25, day.quarters)];
      const safeDrops = [pieces(2_000, day.dropped)];
      const safeDropsCents = sumCounts(safeDrops);
      const tenderedCents = sumCounts(counted) + safeDropsCents - day.overShort;
      const sessionId = `session-${index}`;
      return aClosedSession({
        sessionId,
        counted,
        safeDrops,
        cashOverShortCents: day.overShort,
        cash: { ...aClosedSession().cash, startingCents: 0, changeCents: 0, tenderedCents, safeDropsCents },
        items: day.checks.map((amountCents, place) =>
          anItem({ sessionId, tenderId: `${index}-${place}`, amountCents }),
        ),
      });
    });
    const kept = sessions.map(({ sessionId, counted, safeDrops, fundCents }) => {
      const held = addCounts(counted, safeDrops);
      return { sessionId, kept: keepForFloat(held, cents(Math.min(fundCents, sumCounts(held)))).kept };
    });
    const held = addCounts(...sessions.flatMap(({ counted, safeDrops }) => [counted, safeDrops]));
    const cash = subtractCounts(held, addCounts(...kept.map((each) => each.kept)));
    if (!cash.ok) throw new Error('more kept than counted');
    const items = sessions.flatMap(({ items }) => items);
    const tenderIds = items.map(({ tenderId }) => tenderId);
    return { sessions, items, bag: { sessions: kept, drops: [], cash: cash.value, tenderIds, exceptions: [] } };
  });

  const isExact = ({ sessions, bag }: { sessions: readonly DepositableSession[]; bag: DepositBag }): boolean =>
    sessions.every(({ fundCents, counted, safeDrops }, index) => {
      const held = sumCounts(counted) + sumCounts(safeDrops);
      return sumCounts(bag.sessions[index]?.kept ?? []) === Math.min(fundCents, held);
    });

  it('DP2, DP3 a bag made of what was counted, less the funds, always agrees, and its total is what it holds', () => {
    fc.assert(
      fc.property(made.filter(isExact), ({ sessions, items, bag }) => {
        const read = readBag(holding(sessions), bag);
        expect(read.ok).toBe(true);
        const composition = compositionOf(holding(sessions), bag);
        expect(composition.lines.filter(({ agrees }) => !agrees)).toEqual([]);
        const paper = items.reduce((sum, { amountCents }) => sum + amountCents, 0);
        expect(composition.totalCents).toBe(sumCounts(bag.cash) + paper);
      }),
    );
  });

  it('DP2 a piece or a check taken out of the bag, or put in, never agrees', () => {
    const tampered = fc.tuple(made.filter(isExact), fc.constantFrom('piece out', 'piece in', 'check out', 'check in'));
    fc.assert(
      fc.property(tampered, ([{ sessions, bag }, how]) => {
        const cash =
          how === 'piece in'
            ? addCounts(bag.cash, [pieces(25, 1)])
            : bag.cash.filter((_, index) => how !== 'piece out' || index > 0);
        const out = how === 'check out' ? bag.tenderIds.slice(1) : bag.tenderIds;
        const tenderIds = how === 'check in' ? [...out, 'stray'] : out;
        fc.pre(cash.length !== bag.cash.length || how !== 'piece out');
        fc.pre(tenderIds.length !== bag.tenderIds.length || !how.startsWith('check'));
        expect(compositionOf(holding(sessions), { ...bag, cash, tenderIds }).agrees).toBe(false);
      }),
    );
  });
});
