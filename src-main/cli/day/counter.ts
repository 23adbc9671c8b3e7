// One counter: the cashier, the drawer session, the cash in the drawer, and what was written down there.
import { randomUUID } from 'node:crypto';
import { sumCounts } from '../../../src-core/denomination/count.ts';
import type { WrittenReceipt } from './book.ts';
import { type CashInHand, STARTING_CASH, cashInHand } from './cash-in-hand.ts';
import type { Dice } from './dice.ts';
import type { Person } from './person.ts';

export interface Counter {
  readonly drawerId: string;
  readonly cashier: Person;
  readonly sessionId: string;
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

export async function openCounter(cashier: Person, drawerId: string): Promise<Counter> {
  const counts = [...STARTING_CASH];
  const { sessionId } = await cashier.client.drawer.open({ key: newKey(), drawerId, counts });
  const cash = cashInHand(counts);
  return { drawerId, cashier, sessionId, cash, receipts: [], droppedCents: 0, toVaultCents: 0, openedWithoutSale: 0 };
}

/** What should be in the drawer, were nothing lost or found. */
export const cashExpected = ({ droppedCents, toVaultCents }: Counter, cashTakenCents: number): number =>
  sumCounts(STARTING_CASH) + cashTakenCents - droppedCents - toVaultCents;
