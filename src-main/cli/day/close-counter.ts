// The evening at one drawer: counted blind, handed in, reviewed by the supervisor, counted again where it was miscounted.
import { setTimeout as pause } from 'node:timers/promises';
import type { CountFigures, ReviewView } from '../../../src-contract/station/drawer.ts';
import { isPaper } from '../../../src-core/tender/tender.ts';
import { type Counter, type Day, newKey } from './counter.ts';
import type { Person } from './person.ts';

export interface Planted {
  /** Lost (below zero) or found in the drawer during the day: it stays so. */
  readonly cashCents: number;
  /** A bill overlooked in the first count: the second finds it. */
  readonly isMiscounted: boolean;
}

export interface ClosedCounter {
  readonly counter: Counter;
  readonly planted: Planted;
  readonly review: ReviewView;
}

function figuresOf({ cash, receipts }: Counter): CountFigures {
  const tenders = receipts.filter(({ isVoid }) => !isVoid).flatMap((receipt) => receipt.tenders);
  return {
    cash: [...cash.counts()],
    paper: tenders.flatMap(({ kind, itemNumber, amountCents }) =>
      isPaper(kind) ? [{ kind, itemNumber: itemNumber ?? '', amountCents }] : [],
    ),
    cardSlipsCents: tenders.filter(({ kind }) => kind === 'card').map(({ amountCents }) => amountCents),
  };
}

/** One piece of the first line less. */
const miscounted = (figures: CountFigures): CountFigures => ({
  ...figures,
  cash: (figures.cash ?? []).map((line, index) => (index === 0 ? { ...line, quantity: line.quantity - 1 } : line)),
});

async function count({ cashier, sessionId }: Counter, figures: CountFigures): Promise<void> {
  const { drawer } = cashier.client;
  await drawer.saveCount({ sessionId, figures });
  await drawer.submitCount({ key: newKey(), sessionId, figures });
}

/** Pennies or nickels that nobody saw go. */
function plant({ cash }: Counter, cents: number): void {
  const pieces = [{ denominationCents: 1, form: 'loose' as const, quantity: Math.abs(cents) }];
  if (cents > 0) cash.put(pieces);
  else if (cents < 0) cash.take(pieces);
}

/** LD4: a drawer closes when the check of the ledger that began with the station is done. */
export async function ledgerChecked({ client }: Person): Promise<void> {
  while ((await client.station.overview()).ledgerCheck === 'running') await pause(100);
}

export async function closeCounter(
  { supervisor }: Pick<Day, 'supervisor'>,
  counter: Counter,
  planted: Planted,
): Promise<ClosedCounter> {
  const { sessionId } = counter;
  const { drawer } = supervisor.client;
  plant(counter, planted.cashCents);
  const figures = figuresOf(counter);
  await counter.cashier.client.drawer.startCount({ key: newKey(), sessionId });
  await count(counter, planted.isMiscounted ? miscounted(figures) : figures);
  if (planted.isMiscounted) {
    await drawer.recount({ key: newKey(), sessionId, reason: 'the first count is off by one bill' });
    await count(counter, figures);
  }
  await ledgerChecked(supervisor);
  const { reasonRequired } = await drawer.review({ sessionId });
  const reason = reasonRequired === true || planted.cashCents !== 0 ? 'coins miscounted while giving change' : null;
  await drawer.accept({ key: newKey(), sessionId, reason });
  return { counter, planted, review: await drawer.review({ sessionId }) };
}
