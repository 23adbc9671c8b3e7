// One counter: the cashier, the drawer session, the cash in the drawer, and what was written down there.
import { randomUUID } from 'node:crypto';
import { sumCounts } from '../../../src-core/denomination/count.ts';
import type { DenominationCount } from '../../../src-core/denomination/denomination-count.ts';
import type { WrittenReceipt } from './book.ts';
import { type CashInHand, STARTING_CASH, cashInHand } from './cash-in-hand.ts';
import type { Dice } from './dice.ts';
import { type Person, approved } from './person.ts';

export interface Counter {
  readonly drawerId: string;
  readonly cashier: Person;
  readonly sessionId: string;
  /** The starting cash as it was counted, which may differ from the change fund (DS2). */
  readonly startingCents: number;
  readonly cash: CashInHand;
  readonly receipts: WrittenReceipt[];
  /** Cash that went to the safe, and to (above zero) or from the vault. */
  droppedCents: number;
  toVaultCents: number;
  openedWithoutSale: number;
}

/** Who is at work besides the two cashiers. */
export interface Staff {
  readonly senior: Person;
  readonly supervisor: Person;
}

export interface Day extends Staff {
  readonly dice: Dice;
  readonly counters: readonly [Counter, Counter];
}

export const newKey = (): string => randomUUID();

export interface OpeningDifference {
  /** Missing from the change fund in the morning. */
  readonly missing: readonly DenominationCount[];
  readonly witness: Person;
}

/** DS2: a fund that is not whole is opened as it was counted, before a witness. */
export async function openCounter(cashier: Person, drawerId: string, found?: OpeningDifference): Promise<Counter> {
  const cash = cashInHand(STARTING_CASH);
  if (found !== undefined) cash.take(found.missing);
  const counts = [...cash.counts()];
  const input = { key: newKey(), drawerId, counts };
  const { sessionId } = await cashier.client.drawer.open(
    found === undefined ? input : await approved(cashier, 'drawer.open', input, found.witness),
  );
  const startingCents = sumCounts(counts);
  return {
    drawerId,
    cashier,
    sessionId,
    startingCents,
    cash,
    receipts: [],
    droppedCents: 0,
    toVaultCents: 0,
    openedWithoutSale: 0,
  };
}

/** What should be in the drawer, were nothing lost or found during the day. */
export const cashExpected = ({ startingCents, droppedCents, toVaultCents }: Counter, cashTakenCents: number): number =>
  startingCents + cashTakenCents - droppedCents - toVaultCents;

/** Below zero when the drawer opened short of its change fund. */
export const openedOver = ({ startingCents }: Counter): number => startingCents - sumCounts(STARTING_CASH);
