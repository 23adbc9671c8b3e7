// Sequences of acts on a drawer, followed beside a plain purse of cash: what DS17 expects is what would lie in the drawer.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KindTotals } from '../../../src-core/drawer/drawer-session.ts';
import { cashParts, expectedCash } from '../../../src-core/drawer/expected-cash.ts';
import { compareCount, isBeyondTolerance } from '../../../src-core/drawer/over-short.ts';
import type { CountedKind } from '../../../src-core/ledger/events/drawer-events.ts';
import { TENDER_KINDS } from '../../../src-core/tender/tender.ts';
import { someTotals } from './a-session.ts';

const amount = fc.nat({ max: 1_000_000 });
const act = fc.record({
  kind: fc.constantFrom(
    'receipt' as const,
    'void' as const,
    'drop' as const,
    'to_vault' as const,
    'from_vault' as const,
  ),
  tendered: amount,
  change: amount,
});

describe('the arithmetic of a drawer', () => {
  it('DS17 expects what lies in the drawer after any sequence of acts, voids giving their cash back', () => {
    fc.assert(
      fc.property(amount, fc.array(act, { maxLength: 60 }), (startingCashCents, acts) => {
        let purse = startingCashCents;
        const receipts: { readonly tendered: number; readonly change: number }[] = [];
        const moved = { drop: 0, to_vault: 0, from_vault: 0 };
        for (const { kind, tendered, change } of acts) {
          if (kind === 'receipt') {
            receipts.push({ tendered, change });
            purse += tendered - change;
          } else if (kind === 'void') {
            const voided = receipts.pop() ?? { tendered: 0, change: 0 };
            purse -= voided.tendered - voided.change;
          } else {
            moved[kind] += tendered;
            purse += kind === 'from_vault' ? tendered : -tendered;
          }
        }
        const receivedCents = receipts.reduce((sum, receipt) => sum + receipt.tendered, 0);
        const totals = someTotals({
          kinds: [{ kind: 'cash', receivedCents, items: receipts.length }],
          changeCents: receipts.reduce((sum, receipt) => sum + receipt.change, 0),
          safeDropsCents: moved.drop,
          toVaultCents: moved.to_vault,
          fromVaultCents: moved.from_vault,
        });
        expect(expectedCash(cashParts({ startingCashCents }, totals))).toBe(purse);
      }),
    );
  });

  const perKind = fc.tuple(...TENDER_KINDS.map(() => fc.record({ received: amount, counted: amount })));

  it('DS8 over/short is counted − expected for each kind, and a kind never makes up for another', () => {
    fc.assert(
      fc.property(perKind, amount, (sums, tolerance) => {
        const received: KindTotals[] = [];
        const counted: CountedKind[] = [];
        TENDER_KINDS.forEach((kind, index) => {
          received.push({ kind, receivedCents: sums[index]?.received ?? 0, items: 1 });
          counted.push({ kind, countedCents: sums[index]?.counted ?? 0, items: 1 });
        });
        const { kinds } = compareCount({ startingCashCents: 0 }, counted, someTotals({ kinds: received }));
        const differences = sums.map(({ counted: found, received: expected }) => found - expected);
        expect(kinds.map(({ overShortCents }) => overShortCents)).toEqual(differences);
        const largest = Math.max(...differences.map(Math.abs));
        expect(isBeyondTolerance(kinds, tolerance)).toBe(largest > tolerance);
      }),
    );
  });
});
