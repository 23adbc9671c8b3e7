// Rows of the made-up city's three files. What one row says fits the others: an account with a shutoff day is past due,
// a closed one may still owe, and a read belongs to the account's meter.
import { accountCheckDigit } from '../../src-core/account/check-digit.ts';
import { customerName, phoneText, serviceAddress, unitText } from './names.ts';
import type { SeededRandom } from './seeded-random.ts';

export type Row = readonly string[];

export interface CityAccount {
  readonly accountNo: string;
  readonly cycle: number;
  readonly status: 'ACTIVE' | 'PENDING' | 'CLOSED';
  readonly meterNo: string;
  /** Bills not paid, the newest among them: 0 to 3. */
  readonly openBills: number;
  readonly row: Row;
}

const NOTES = [
  'Dog in yard',
  'Meter behind fence, call first',
  'Customer says "never got the bill"',
  'Payment plan 2025, kept',
] as const;

const pickClass = (random: SeededRandom): string => {
  const share = random.next();
  if (share < 0.86) return 'RES';
  if (share < 0.94) return 'COM';
  if (share < 0.97) return 'MUL';
  return share < 0.99 ? 'IRR' : 'GOV';
};

const pickStatus = (random: SeededRandom): CityAccount['status'] => {
  const share = random.next();
  return share < 0.93 ? 'ACTIVE' : share < 0.98 ? 'CLOSED' : 'PENDING';
};

function pickOpenBills(random: SeededRandom, status: CityAccount['status']): number {
  const share = random.next();
  if (status === 'CLOSED') return share < 0.12 ? 2 : 0;
  if (status === 'PENDING') return share < 0.3 ? 1 : 0;
  if (share < 0.36) return 0;
  return share < 0.88 ? 1 : share < 0.96 ? 2 : 3;
}

export function cityAccount(random: SeededRandom, base: number): CityAccount {
  const accountNo = `${base}${accountCheckDigit(String(base))}`;
  const rateClass = pickClass(random);
  const status = pickStatus(random);
  const openBills = pickOpenBills(random, status);
  const cycle = random.between(1, 4);
  const address = serviceAddress(random);
  const zip = `5360${random.between(1, 3)}`;
  const box = `PO Box ${random.between(100, 9999)}\nCedar Bend, WI ${zip}`;
  const letter = random.pick(['N', 'S', 'B', 'E']);
  const meterNo = random.chance(0.003) ? '' : `${letter}${random.between(10_000_000, 99_999_999)}`;
  const row = [
    accountNo,
    customerName(random, rateClass),
    address,
    unitText(random),
    'Cedar Bend',
    zip,
    random.chance(0.15) ? box : address,
    phoneText(random),
    random.chance(0.55) ? `customer${random.between(1, 900_000)}@example.org` : '',
    rateClass,
    status,
    `0${cycle}`,
    `R${String(random.between(1, 60)).padStart(2, '0')}`,
    meterNo,
    random.chance(0.01) ? 'Y' : 'N',
    openBills === 3 ? '2026-11-24' : '',
    random.chance(0.18) ? 'Y' : 'N',
    `43.${random.between(10_000, 99_999)}`,
    `-89.${random.between(10_000, 99_999)}`,
    random.chance(0.05) ? random.pick(NOTES) : '',
  ];
  return { accountNo, cycle, status, meterNo, openBills, row };
}

/** Bills of three months, newest first: what the id says, when billed, when due, how the description names it. */
const BILLS = [
  { tag: '2611', month: 'Nov 2026', billed: '2026-11-1', due: '2026-12-0', billDay: 0 },
  { tag: '2610', month: 'Oct 2026', billed: '2026-10-1', due: '2026-11-0', billDay: 2 },
  { tag: '2609', month: 'Sep 2026', billed: '2026-09-1', due: '2026-10-0', billDay: 2 },
] as const;

const money = (cents: number): string =>
  `${cents < 0 ? '-' : ''}${Math.trunc(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`;

const SERVICES = [
  { service: 'WATER', kind: 'USAGE', low: 900, high: 6500, share: 1, penalty: true },
  { service: 'SEWER', kind: 'USAGE', low: 1100, high: 7500, share: 0.97, penalty: true },
  { service: 'GARBAGE', kind: 'FIXED', low: 1875, high: 1875, share: 0.88, penalty: false },
  { service: 'STORM', kind: 'FIXED', low: 450, high: 450, share: 1, penalty: false },
] as const;

/** Rows of open_charges.csv for one account; the last two amounts are also returned as cents for the control total. */
export function chargeRows(
  random: SeededRandom,
  account: CityAccount,
): readonly { readonly row: Row; readonly openCents: number }[] {
  const rows: { row: Row; openCents: number }[] = [];
  const { accountNo } = account;
  const add = (
    id: string,
    service: string,
    kind: string,
    billed: string,
    due: string,
    amount: number,
    open: number,
    text: string,
  ): void => {
    rows.push({
      row: [accountNo, `${accountNo}-${id}`, service, kind, billed, due, money(amount), money(open), text],
      openCents: open,
    });
  };
  BILLS.slice(0, account.openBills).forEach((bill, age) => {
    const billed = `${bill.billed}${account.cycle + bill.billDay}`;
    const due = `${bill.due}${account.cycle}`;
    let line = 0;
    const id = (): string => `${bill.tag}-${String(line++).padStart(2, '0')}`;
    for (const { service, kind, low, high, share, penalty } of SERVICES) {
      if (!random.chance(share)) continue;
      const amount = random.between(low, high);
      const name = service.charAt(0) + service.slice(1).toLowerCase();
      const open = random.chance(0.05) ? amount - random.between(1, Math.min(amount - 1, 800)) : amount;
      add(id(), service, kind, billed, due, amount, open, `${name} ${kind.toLowerCase()} ${bill.month}`);
      const late = Math.round(amount / 10);
      if (penalty && age > 0) add(id(), service, 'PENALTY', billed, due, late, late, `${name} penalty ${bill.month}`);
    }
    if (random.chance(0.004)) add(id(), 'MISC', 'NSF_FEE', billed, due, 3000, 3000, `Misc nsf fee ${bill.month}`);
  });
  if (account.openBills === 0 && random.chance(0.06)) {
    const credit = -random.between(150, 9900);
    add('CR', 'WATER', 'CREDIT', '2026-11-20', '2026-11-20', credit, credit, 'Credit balance');
  }
  return rows;
}

/** Rows of usage.csv: twelve monthly reads up to November 2026. */
export function usageRows(random: SeededRandom, account: CityAccount): readonly Row[] {
  if (account.meterNo === '' || account.status === 'PENDING') return [];
  let reading = random.between(100_000, 5_000_000);
  return Array.from({ length: 12 }, (_, index) => {
    const month = index === 0 ? '2025-12' : `2026-${String(index).padStart(2, '0')}`;
    const used = random.between(80, 1500) * 10;
    reading += used;
    const type = random.chance(0.1) ? 'ESTIMATED' : 'ACTUAL';
    return [account.accountNo, account.meterNo, `${month}-0${5 + account.cycle}`, String(reading), String(used), type];
  });
}
