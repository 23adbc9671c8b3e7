// The counter's hours: visits at both drawers, and in between what else a cashier does with the cash (DS12, CF2, DS4).
import { sumCounts } from '../../../src-core/denomination/count.ts';
import { asPieces } from './cash-in-hand.ts';
import { type Counter, type Day, newKey } from './counter.ts';
import { approved } from './person.ts';
import { type Desk, planVisits } from './visits.ts';

type Errand = (day: Day, counter: Counter) => Promise<unknown>;

/** Large bills; where there are none, the largest that there is. */
const safeDrop: Errand = async (_day, counter) => {
  const { cashier, sessionId, cash } = counter;
  const loose = cash.counts();
  const large = loose.filter(({ denominationCents }) => denominationCents >= 2_000);
  const pieces = large.length > 0 ? large : loose.slice(0, 1);
  const { amountCents } = await cashier.client.drawer.moveCash({
    key: newKey(),
    sessionId,
    kind: 'safe_drop',
    counts: [...pieces],
  });
  cash.take(pieces);
  counter.droppedCents += amountCents;
};

/** Bills go to the vault and come back as small change: an equal swap before a second person. */
const vaultSwap: Errand = async (day, counter) => {
  const { cashier, sessionId, cash } = counter;
  const bills = cash.find(1_000) ?? cash.counts().slice(0, 1);
  const worth = sumCounts(bills);
  const change = [{ denominationCents: 25, form: 'loose' as const, quantity: Math.floor(worth / 25) }];
  const rest = worth - sumCounts(change);
  const back = rest === 0 ? change : [...change, ...asPieces(rest)];
  const move = async (kind: 'to_vault' | 'from_vault', counts: typeof bills): Promise<void> => {
    const input = { key: newKey(), sessionId, kind, counts: [...counts] };
    const { amountCents } = await cashier.client.drawer.moveCash(
      await approved(cashier, 'drawer.moveCash', input, day.senior),
    );
    counter.toVaultCents += kind === 'to_vault' ? amountCents : -amountCents;
  };
  await move('to_vault', bills);
  cash.take(bills);
  await move('from_vault', back);
  cash.put(back);
};

const openWithoutSale: Errand = async (_day, counter) => {
  const { cashier, sessionId } = counter;
  await cashier.client.drawer.openWithoutSale({ key: newKey(), sessionId, reason: 'change for a ten' });
  counter.openedWithoutSale += 1;
};

/** The count has begun, and then a line of customers forms. */
const countPutAside: Errand = async (_day, { cashier, sessionId, cash }) => {
  const { drawer } = cashier.client;
  await drawer.startCount({ key: newKey(), sessionId });
  const figures = { cash: cash.counts().slice(0, 2), paper: null, cardSlipsCents: null };
  await drawer.saveCount({ sessionId, figures });
  await drawer.putCountAside({ key: newKey(), sessionId });
};

/** When in the day, by part of its payments, and at which drawer. */
const ERRANDS: readonly (readonly [number, 0 | 1, Errand])[] = [
  [0.3, 0, safeDrop],
  [0.4, 0, vaultSwap],
  [0.5, 1, openWithoutSale],
  [0.6, 1, safeDrop],
  [0.8, 0, countPutAside],
];

export async function workTheDay(desk: Desk, payments: number): Promise<void> {
  const visits = planVisits(payments, desk.dice);
  for (const [index, visit] of visits.entries()) {
    for (const [part, at, errand] of ERRANDS)
      if (index === Math.floor(part * payments)) await errand(desk, desk.counters[at]);
    await visit(desk, desk.counters[desk.dice.chance(0.6) ? 0 : 1]);
  }
}
