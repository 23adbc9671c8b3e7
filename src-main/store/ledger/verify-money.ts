// LD3, DP2, DS17: the money of the rows against the journal. What a drawer should hold is what its open session should;
// what a bag should hold is what was counted and dropped; paper on hand is receipted and not yet at the bank; and each
// closing said of its session what the receipts say.
import type { Database } from 'better-sqlite3';
import { cashParts, expectedCash } from '../../../src-core/drawer/expected-cash.ts';
import { compareCount } from '../../../src-core/drawer/over-short.ts';
import type { CountedKind } from '../../../src-core/ledger/events/drawer-events.ts';
import type { ClosureKindRow } from '../../../src-core/ledger/rows.ts';
import { prepareSessionSums } from './session-sums.ts';

interface Session {
  readonly sessionId: string;
  readonly drawerId: string;
  readonly startingCashCents: number;
}

const SESSIONS = `SELECT session_id AS sessionId, drawer_id AS drawerId, starting_cash_cents AS startingCashCents
  FROM main.drawer_sessions`;

interface Sum {
  readonly account: string;
  readonly cents: number;
}

/** DS4: of a closing only its newest version stands; the earlier ones are kept as they were. */
const NEWEST = (closure: string): string => `${closure}.closure_version = (SELECT max(n.closure_version)
  FROM closures n WHERE n.session_id = ${closure}.session_id)`;

/** Each yields an account and what it should stand at. */
const SHOULD_STAND = [
  `SELECT 'undeposited_cash:' || c.session_id AS account, c.counted_cents + coalesce((SELECT sum(e.amount_cents)
     FROM drawer_entries e WHERE e.session_id = c.session_id AND e.kind = 'safe_drop'
     AND NOT EXISTS (SELECT 1 FROM deposit_drops d WHERE d.movement_id = e.movement_id)), 0) AS cents
   FROM closure_kinds c WHERE c.kind = 'cash' AND ${NEWEST('c')}
     AND NOT EXISTS (SELECT 1 FROM deposit_sessions d WHERE d.session_id = c.session_id)`,
  `SELECT 'undeposited_cash:' || e.session_id AS account, sum(e.amount_cents) AS cents
   FROM drawer_entries e JOIN drawer_sessions s ON s.session_id = e.session_id
   WHERE e.kind = 'safe_drop' AND s.state <> 'closed'
     AND NOT EXISTS (SELECT 1 FROM deposit_drops d WHERE d.movement_id = e.movement_id) GROUP BY e.session_id`,
  `SELECT 'undeposited_cash:' || h.from_session_id AS account, -h.handed_over_cents AS cents FROM drawer_handovers h
   WHERE NOT EXISTS (SELECT 1 FROM deposit_sessions d WHERE d.session_id = h.from_session_id)`,
  `SELECT 'paper_on_hand:' || t.kind AS account, sum(t.amount_cents) AS cents FROM tenders t
   WHERE t.kind IN ('check', 'money_order', 'cashiers_check')
     AND NOT EXISTS (SELECT 1 FROM receipt_voids v WHERE v.receipt_number = t.receipt_number)
     AND NOT EXISTS (SELECT 1 FROM tenders r WHERE r.replaces_tender_id = t.tender_id)
     AND NOT EXISTS (SELECT 1 FROM deposit_items d WHERE d.tender_id = t.tender_id)
     AND NOT EXISTS (SELECT 1 FROM exception_resolutions x
       WHERE x.tender_id = t.tender_id AND x.resolution = 'lost') GROUP BY t.kind`,
  `SELECT 'paper_on_hand:' || kind AS account, -sum(over_short_cents) AS cents
   FROM taken_back_over_shorts GROUP BY kind`,
  `SELECT 'paper_on_hand:' || kind AS account, sum(over_short_cents) AS cents
   FROM closure_kinds c WHERE kind IN ('check', 'money_order', 'cashiers_check') AND ${NEWEST('c')} GROUP BY kind`,
  `SELECT 'deposit_in_transit:' || depository_id AS account, sum(total_cents) AS cents FROM deposits d
   WHERE NOT EXISTS (SELECT 1 FROM deposit_confirmations c WHERE c.deposit_id = d.deposit_id) GROUP BY depository_id`,
  `SELECT 'bank:' || d.depository_id AS account, sum(c.bank_cents) AS cents
   FROM deposit_confirmations c JOIN deposits d ON d.deposit_id = c.deposit_id GROUP BY d.depository_id`,
  `SELECT 'bank:' || depository_id AS account, -sum(amount_cents) AS cents FROM returned_items
   WHERE return_no = 1 AND depository_id IS NOT NULL GROUP BY depository_id`,
  `SELECT 'bank:' || depository_id AS account, sum(amount_cents) AS cents FROM returned_item_steps
   WHERE step = 'cleared' AND depository_id IS NOT NULL GROUP BY depository_id`,
];

const COMPARED = /^(cash_in_drawer|undeposited_cash|paper_on_hand|deposit_in_transit|bank):/;

export function checkBalances(
  database: Database,
  balances: ReadonlyMap<string, number>,
  add: (problem: string) => void,
): void {
  const should = new Map<string, number>();
  const put = (account: string, cents: number): void => void should.set(account, (should.get(account) ?? 0) + cents);
  const { totals } = prepareSessionSums(database);
  for (const session of database.prepare<[], Session>(`${SESSIONS} WHERE state <> 'closed'`).all()) {
    put(`cash_in_drawer:${session.drawerId}`, expectedCash(cashParts(session, totals(session.sessionId))));
  }
  for (const sql of SHOULD_STAND) {
    for (const { account, cents } of database.prepare<[], Sum>(sql).all()) put(account, cents);
  }
  const accounts = new Set([...should.keys(), ...balances.keys()].filter((account) => COMPARED.test(account)));
  for (const account of accounts) {
    // Without the sums: whoever reads this may be the owner of a drawer that is still to be counted (DS5).
    const isRight = (balances.get(account) ?? 0) === (should.get(account) ?? 0);
    if (!isRight) add(`The account ${account} does not stand at what its sessions, items and deposits come to.`);
  }
}

type Closure = Session & {
  readonly closureVersion: number;
  readonly attempt: number;
  readonly receiptCount: number;
  readonly periodCents: number;
};

const CLOSURES = `SELECT s.session_id AS sessionId, s.drawer_id AS drawerId, s.starting_cash_cents AS startingCashCents,
    c.closure_version AS closureVersion, c.attempt, c.receipt_count AS receiptCount, c.period_cents AS periodCents
  FROM main.closures c JOIN main.drawer_sessions s ON s.session_id = c.session_id
  WHERE ${NEWEST('c')} ORDER BY c.sequence`;
const COUNTED = `SELECT kind, counted_cents AS countedCents, items FROM main.counted_kinds
  WHERE session_id = ? AND attempt = ?`;
const CLOSED_KINDS = `SELECT kind, expected_cents AS expectedCents, counted_cents AS countedCents,
  over_short_cents AS overShortCents FROM main.closure_kinds WHERE session_id = ? AND closure_version = ?`;

type ClosedKind = Pick<ClosureKindRow, 'kind' | 'expectedCents' | 'countedCents' | 'overShortCents'>;

export function checkClosures(database: Database, add: (problem: string) => void): void {
  const counted = database.prepare<[string, number], CountedKind>(COUNTED);
  const closedKinds = database.prepare<[string, number], ClosedKind>(CLOSED_KINDS);
  const { totals } = prepareSessionSums(database);
  for (const closure of database.prepare<[], Closure>(CLOSURES).all()) {
    const { sessionId, closureVersion, attempt, receiptCount, periodCents } = closure;
    const sums = totals(sessionId);
    if (sums.receiptCount !== receiptCount || sums.periodCents !== periodCents) {
      add(`The closing of session ${sessionId} says another number or sum of receipts than its receipts.`);
    }
    const closed = new Map(closedKinds.all(sessionId, closureVersion).map((row) => [row.kind, row]));
    for (const kind of compareCount(closure, counted.all(sessionId, attempt), sums).kinds) {
      const row = closed.get(kind.kind);
      const { expectedCents, countedCents } = kind;
      if (row?.expectedCents !== expectedCents || row.countedCents !== countedCents) {
        add(`The closing of session ${sessionId} has another ${kind.kind} than its receipts and its count.`);
      }
    }
  }
}

const UNBALANCED = `SELECT sequence, sum(amount_cents) AS cents FROM main.journal_lines
  GROUP BY sequence HAVING sum(amount_cents) <> 0 LIMIT 20`;

export function checkJournals(database: Database, add: (problem: string) => void): void {
  for (const { sequence, cents } of database.prepare<[], { sequence: number; cents: number }>(UNBALANCED).all()) {
    add(`The journal of event ${sequence} is off by ${cents} cents.`);
  }
}
