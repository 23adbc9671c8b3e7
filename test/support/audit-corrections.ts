// The independent auditor's view of corrections (see ledger-auditor.ts): each has two people, none takes back more than
// stands, and the rows that balances are made of are those of the events.
import type Database from 'better-sqlite3';

interface Line {
  readonly kind: string;
  readonly accountNo: string | null;
  readonly chargeId: string | null;
  readonly service: string | null;
  readonly billDate: string | null;
  readonly glAccount: string | null;
  readonly itemCode: string | null;
  readonly amountCents: number;
}

interface Event {
  readonly sequence: number;
  readonly type: string;
  readonly sessionId: string | null;
  readonly actor: string;
  readonly approver: string | null;
  readonly payload: {
    readonly receiptNumber: string;
    readonly correctionNumber: string;
    readonly issuerId: string;
    readonly lines: readonly Line[];
    readonly amountCents: number;
    readonly roundingCents: number;
    readonly tenderId: string;
    readonly returnNo: number;
    readonly depositoryId: string | null;
  };
}

const CORRECTIONS = new Set([
  'payment_reversed',
  'payment_moved',
  'item_returned',
  'item_redeposited',
  'returned_item_cleared',
]);
/** The bank's own notice is the second witness. */
const OF_THE_BANK = new Set(['item_returned', 'item_redeposited', 'returned_item_cleared']);

const place = ({ kind, accountNo, chargeId, service, billDate, glAccount, itemCode }: Line): string =>
  [kind, accountNo, chargeId, service, billDate, glAccount, itemCode].join('|');

const sum = (lines: readonly Line[]): number => lines.reduce((total, { amountCents }) => total + amountCents, 0);

export function auditCorrections(database: Database.Database): readonly string[] {
  const findings: string[] = [];
  const standing = new Map<string, Map<string, number>>();
  const reversed = new Set<string>();
  const counted = countedSessions(database);
  let serial = 0;
  for (const event of eventsOf(database)) {
    const { sequence, type, payload } = event;
    const found = (what: string): unknown => findings.push(`event ${sequence} (${type}): ${what}`);
    const places = standing.get(payload.receiptNumber) ?? new Map<string, number>();
    standing.set(payload.receiptNumber, places);
    for (const line of payload.lines) places.set(place(line), (places.get(place(line)) ?? 0) + line.amountCents);
    if (!CORRECTIONS.has(type)) continue;
    serial += 1;
    if (!payload.correctionNumber.endsWith(String(serial).padStart(7, '0'))) found(`is not correction ${serial}`);
    auditOne(event, found);
    if (!counted.has(payload.receiptNumber)) found('VD2: its receipt was not counted yet');
    if ([...places.values()].some((cents) => cents < 0)) found('VD2: takes back more than stands');
    if (type === 'payment_reversed' && reversed.has(payload.receiptNumber)) found('VD2: reverses it again');
    if (type === 'payment_reversed') reversed.add(payload.receiptNumber);
  }
  const rows = database.prepare('SELECT count(*) FROM corrections').pluck().get();
  if (rows !== serial) findings.push(`VD2: ${String(rows)} corrections of ${serial} that were posted`);
  return findings;
}

function auditOne({ type, sessionId, actor, approver, payload }: Event, found: (what: string) => unknown): void {
  if (sessionId !== null) found('VD2: is posted to a drawer session');
  const isAlone = approver === null || approver === actor || approver === payload.issuerId;
  if (isAlone && !OF_THE_BANK.has(type)) found('VD2: has no second person');
  if (sum(payload.lines) !== shouldSum(type, payload)) found('does not add up');
}

/** A reversal only moves the money; a return takes it out, a clearing brings it back. */
function shouldSum(type: string, { roundingCents, amountCents, returnNo }: Event['payload']): number {
  if (type === 'payment_reversed') return roundingCents;
  if (type === 'returned_item_cleared') return amountCents;
  return type === 'item_returned' && returnNo === 1 ? -amountCents : 0;
}

/** What the banks took back and gave again, all together. */
export function takenBackByBanks(database: Database.Database): number {
  return eventsOf(database).reduce((total, { type, payload: { depositoryId, amountCents, returnNo } }) => {
    if (depositoryId === null) return total;
    if (type === 'returned_item_cleared') return total - amountCents;
    return type === 'item_returned' && returnNo === 1 ? total + amountCents : total;
  }, 0);
}

/** Payments and what corrects them, in order. */
function eventsOf(database: Database.Database): readonly Event[] {
  return database
    .prepare<[], string>('SELECT body FROM ledger_events ORDER BY sequence')
    .pluck()
    .all()
    .map((body) => JSON.parse(body) as Event)
    .filter(({ type }) => type === 'payment_taken' || CORRECTIONS.has(type));
}

/** Receipts whose session's count was handed in. */
const countedSessions = (database: Database.Database): ReadonlySet<string> =>
  new Set(
    database
      .prepare<[], string>(
        `SELECT r.receipt_number FROM receipts r JOIN drawer_sessions s ON s.session_id = r.session_id
         WHERE s.state IN ('in_review', 'closed')`,
      )
      .pluck()
      .all(),
  );
