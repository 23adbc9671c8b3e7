// The independent auditor's look at closed days, months and years (LD7): counted again from the events and the journal.
import type Database from 'better-sqlite3';

interface Payload {
  readonly kind: string;
  readonly period: string;
  readonly throughSequence: number;
  readonly appliedCents: number;
  readonly figures: {
    readonly receiptCount: number;
    readonly appliedCents: number;
    readonly accounts: readonly { readonly account: string; readonly amountCents: number }[];
  };
}

interface Audited {
  readonly sequence: number;
  readonly type: string;
  readonly businessDate: string | null;
  readonly payload: Payload;
}

interface Sums {
  receipts: number;
  applied: number;
  readonly accounts: Map<string, number>;
}

const noSums = (): Sums => ({ receipts: 0, applied: 0, accounts: new Map() });

function isSame(sums: Sums, { receiptCount, appliedCents, accounts }: Payload['figures']): boolean {
  const right = [...sums.accounts].filter(([, cents]) => cents !== 0);
  return (
    sums.receipts === receiptCount &&
    sums.applied === appliedCents &&
    right.length === accounts.length &&
    accounts.every(({ account, amountCents }) => sums.accounts.get(account) === amountCents)
  );
}

export function auditPeriods(database: Database.Database, all: readonly object[], findings: string[]): void {
  const events = all as readonly Audited[];
  const lines = database
    .prepare<[], { sequence: number; account: string; cents: number }>(
      'SELECT sequence, account, amount_cents AS cents FROM journal_lines',
    )
    .all();
  const closedIn = new Map<number, string>();
  const sums = new Map<string, Sums>();
  for (const closing of events.filter(({ type, payload }) => type === 'period_closed' && payload.kind === 'day')) {
    const { period, throughSequence } = closing.payload;
    if (throughSequence >= closing.sequence) findings.push(`LD7: ${period} holds what came after it`);
    const own = noSums();
    for (const { sequence, type, businessDate, payload } of events) {
      const belongs = sequence <= throughSequence && businessDate !== null && businessDate <= period;
      if (!belongs || closedIn.has(sequence)) continue;
      closedIn.set(sequence, period);
      if (type !== 'payment_taken') continue;
      own.receipts += 1;
      own.applied += payload.appliedCents;
    }
    for (const { sequence, account, cents } of lines) {
      if (closedIn.get(sequence) === period) own.accounts.set(account, (own.accounts.get(account) ?? 0) + cents);
    }
    sums.set(period, own);
    if (!isSame(own, closing.payload.figures)) findings.push(`LD7: ${period} does not hold what was posted for it`);
  }
  for (const { payload } of events.filter(({ type, payload }) => type === 'period_closed' && payload.kind !== 'day')) {
    const whole = noSums();
    for (const [day, { receipts, applied, accounts }] of sums) {
      if (!day.startsWith(`${payload.period}-`)) continue;
      whole.receipts += receipts;
      whole.applied += applied;
      for (const [account, cents] of accounts) whole.accounts.set(account, (whole.accounts.get(account) ?? 0) + cents);
    }
    if (!isSame(whole, payload.figures)) findings.push(`LD7: ${payload.period} is not the sum of its days`);
  }
}
