// What happens at a counter in a day: each kind of visit is at least once in it, if the day is long enough.
import type { AccountView } from '../../../src-contract/station/accounts.ts';
import type { Basket } from './take-payment.ts';
import { rewrite, takePayment } from './take-payment.ts';
import { type Counter, type Day, newKey } from './counter.ts';
import type { Customers } from './customers.ts';
import type { Dice } from './dice.ts';
import { approved } from './person.ts';

type AccountRow = NonNullable<Basket['accounts']>[number];

const owes = ({ balanceCents }: AccountView): boolean => balanceCents > 0;
const takesChecks = (...accounts: readonly AccountView[]): boolean => accounts.every(({ cashOnly }) => !cashOnly);

const wholeBalance = ({ accountNo, balanceCents }: AccountView): AccountRow => ({
  accountNo,
  amountCents: balanceCents,
  mode: { kind: 'whole_balance' },
});
const ownAmount = ({ accountNo }: AccountView, amountCents: number): AccountRow => ({
  accountNo,
  amountCents,
  mode: { kind: 'own_amount' },
});

export interface Desk extends Day {
  readonly customers: Customers;
}

type Visit = (desk: Desk, counter: Counter) => Promise<unknown>;

const usual: Visit = async (desk, counter) => {
  const account = await desk.customers.next(owes);
  const basket: Basket = { accounts: [wholeBalance(account)], language: desk.dice.chance(0.2) ? 'es' : 'en' };
  return takePayment(desk, counter, { basket, choice: 'any', takesChecks: takesChecks(account) });
};

/** Drops, openings and the like are acts of the day itself: day-of-work.ts. */
const VISITS = {
  partial: async (desk, counter) => {
    const account = await desk.customers.next(({ balanceCents }) => balanceCents >= 1_000);
    const part = Math.floor((account.balanceCents * desk.dice.between(20, 80)) / 100);
    const basket = { accounts: [ownAmount(account, part)] };
    return takePayment(desk, counter, { basket, choice: 'any', takesChecks: takesChecks(account) });
  },
  pastDue: async (desk, counter) => {
    const account = await desk.customers.next(
      ({ pastDueCents, balanceCents }) => pastDueCents > 0 && balanceCents >= pastDueCents,
    );
    const { accountNo, pastDueCents } = account;
    const basket: Basket = { accounts: [{ accountNo, amountCents: pastDueCents, mode: { kind: 'past_due' } }] };
    return takePayment(desk, counter, { basket, choice: 'cash', takesChecks: false });
  },
  several: async (desk, counter) => {
    const first = await desk.customers.next(owes);
    const second = await desk.customers.next((each) => owes(each) && each.accountNo !== first.accountNo);
    const basket = { accounts: [wholeBalance(first), wholeBalance(second)] };
    return takePayment(desk, counter, { basket, choice: 'check', takesChecks: takesChecks(first, second) });
  },
  items: async (desk, counter) => {
    const items = [
      { code: 'CART', quantity: 1, amountCents: null, exemption: null },
      { code: 'COPY', quantity: desk.dice.between(1, 9), amountCents: 25, exemption: null },
    ];
    return takePayment(desk, counter, { basket: { items }, choice: 'cash', takesChecks: true });
  },
  accountAndItem: async (desk, counter) => {
    const account = await desk.customers.next(owes);
    const items = [{ code: 'RECON', quantity: 1, amountCents: null, exemption: null }];
    const basket = { accounts: [wholeBalance(account)], items };
    return takePayment(desk, counter, { basket, choice: 'split', takesChecks: takesChecks(account) });
  },
  overPayment: async (desk, counter) => {
    const account = await desk.customers.next(owes);
    const basket = { accounts: [ownAmount(account, account.balanceCents + 2_500)] };
    return takePayment(desk, counter, { basket, choice: 'any', takesChecks: takesChecks(account) });
  },
  creditAboveLimit: async (desk, counter) => {
    const account = await desk.customers.next((each) => owes(each) && !each.cashOnly);
    const basket = { accounts: [ownAmount(account, account.balanceCents + 60_000)] };
    return takePayment(desk, counter, { basket, choice: 'check', takesChecks: true, approver: desk.supervisor });
  },
  payerIsNotTheHolder: async (desk, counter) => {
    const account = await desk.customers.next(owes);
    const basket = { accounts: [wholeBalance(account)], payer: { name: 'Rosa Diaz', isHolder: false } };
    return takePayment(desk, counter, { basket, choice: 'cash', takesChecks: false });
  },
  moneyOrder: async (desk, counter) => {
    const account = await desk.customers.next(owes);
    return takePayment(desk, counter, {
      basket: { accounts: [wholeBalance(account)] },
      choice: 'money_order',
      takesChecks: false,
    });
  },
  cashiersCheck: async (desk, counter) => {
    const account = await desk.customers.next(owes);
    return takePayment(desk, counter, {
      basket: { accounts: [wholeBalance(account)] },
      choice: 'cashiers_check',
      takesChecks: false,
    });
  },
  card: async (desk, counter) => {
    const account = await desk.customers.next(owes);
    return takePayment(desk, counter, {
      basket: { accounts: [wholeBalance(account)] },
      choice: 'card',
      takesChecks: false,
    });
  },
  heldAndResumed: async (desk, counter) => {
    const account = await desk.customers.next(owes);
    const basket = { accounts: [wholeBalance(account)] };
    return takePayment(desk, counter, { basket, choice: 'any', takesChecks: takesChecks(account), isHeld: true });
  },
  voided: async (desk, counter) => {
    const account = await desk.customers.next(owes);
    const basket = { accounts: [wholeBalance(account)] };
    const { receiptNumber } = await takePayment(desk, counter, { basket, choice: 'exact_cash', takesChecks: false });
    const { cashier, cash } = counter;
    const input = { key: newKey(), receiptNumber, reason: 'the wrong account was paid' };
    const { cashBackCents } = await cashier.client.payment.void(
      await approved(cashier, 'payment.void', input, desk.supervisor),
    );
    cash.take(cash.find(cashBackCents) ?? []);
    rewrite(counter, receiptNumber, { isVoid: true });
  },
  wrongKind: async (desk, counter) => {
    const account = await desk.customers.next((each) => owes(each) && !each.cashOnly);
    const basket = { accounts: [wholeBalance(account)] };
    const wish = { basket, choice: 'money_order', takesChecks: true } as const;
    const { receiptNumber, tenders } = await takePayment(desk, counter, wish);
    const [keyed] = tenders;
    if (keyed === undefined) return;
    const { itemNumber } = keyed;
    const right = { ...keyed, tenderId: newKey(), kind: 'check' as const };
    const { tenderId, kind } = right;
    const input = {
      key: newKey(),
      receiptNumber,
      tenderId: keyed.tenderId,
      reason: 'it is a check, not a money order',
      tender: {
        tenderId,
        kind,
        itemNumber,
        routing: null,
        writtenDate: null,
        card: null,
      },
    };
    await counter.cashier.client.payment.correctTender(
      await approved(counter.cashier, 'payment.correctTender', input, desk.supervisor),
    );
    rewrite(counter, receiptNumber, { tenders: [right] });
  },
  reprinted: async (desk, counter) => {
    const account = await desk.customers.next(owes);
    const basket = { accounts: [wholeBalance(account)] };
    const { receiptNumber } = await takePayment(desk, counter, { basket, choice: 'cash', takesChecks: false });
    await counter.cashier.client.receipts.reprint({ key: newKey(), receiptNumber });
  },
} satisfies Readonly<Record<string, Visit>>;

/** As many visits as there are payments: each kind once, the usual in between, in the order of chance. */
export function planVisits(payments: number, dice: Dice): readonly Visit[] {
  const special = Object.values(VISITS).slice(0, payments);
  const others = Array.from({ length: payments - special.length }, () =>
    dice.chance(0.12) ? VISITS.partial : dice.chance(0.08) ? VISITS.several : usual,
  );
  return dice.shuffled([...special, ...others]);
}
