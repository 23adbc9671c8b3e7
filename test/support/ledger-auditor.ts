// The independent auditor: reads a ledger file by itself and says what is wrong with it. It shares no code with the
// station, not even its canonical JSON or its SQL, so that one mistake cannot hide in both.
import { createHash, createPublicKey, verify } from 'node:crypto';
import Database from 'better-sqlite3';
import canonicalize from 'canonicalize';
import { auditAmendments } from './audit-amendments.ts';
import { auditCorrections, takenBackByBanks } from './audit-corrections.ts';
import { type AuditedList, auditMailHandedIn, auditMailOpening } from './audit-mail.ts';
import { auditPeriods } from './audit-periods.ts';
import { type Pieces, worth } from './audited-cash.ts';
import { auditDeposits } from './deposit-auditor.ts';

type Findings = string[];

interface Row {
  readonly sequence: number;
  readonly type: string;
  readonly body: string;
  readonly hash: string;
  readonly signature: Buffer;
}

interface Amount {
  readonly kind: string;
  readonly amountCents: number;
}

interface AuditedTender extends Amount {
  readonly tenderId: string;
  readonly itemNumber: string | null;
}

interface Kind {
  readonly kind: string;
  readonly countedCents: number;
  readonly expectedCents: number;
  readonly overShortCents: number;
}

/** What the auditor reads of an event; everything it says is checked, nothing believed. */
interface Event {
  readonly sequence: number;
  readonly type: string;
  readonly chain: string;
  readonly station: string;
  readonly sessionId: string | null;
  readonly actor: string;
  readonly approver: string | null;
  readonly previousHash: string;
  readonly payload: {
    readonly publicKey: string;
    readonly receiptNumber: string;
    readonly receiptYear: number;
    readonly receiptSerial: number;
    readonly drawerId: string;
    readonly ownerId: string;
    readonly reviewerId: string;
    readonly issuerId: string;
    readonly attempt: number;
    readonly lines: readonly Amount[];
    readonly tenders: readonly AuditedTender[];
    readonly tender: AuditedTender;
    readonly replacesTenderId: string;
    readonly tenderIds: readonly string[];
    readonly kind: string;
    readonly amountCents: number;
    readonly appliedCents: number;
    readonly tenderedCents: number;
    readonly changeCents: number;
    readonly roundingCents: number;
    readonly countedCents: number;
    readonly kinds: readonly Kind[];
    readonly perpetualCents: number;
    readonly periodCents: number;
    readonly receiptCount: number;
    readonly cash: readonly Pieces[];
    readonly counted: readonly Pieces[];
    readonly depositNumber: string;
    readonly sessions: readonly {
      readonly sessionId: string;
      readonly keptCents: number;
      readonly kept: readonly Pieces[];
    }[];
    readonly movementId: string;
    readonly drops?: readonly {
      readonly movementId: string;
      readonly sessionId: string;
      readonly amountCents: number;
    }[];
    readonly depositId: string;
    readonly lineNo: number;
    readonly resolution: string;
    readonly item: { readonly tenderId: string } | null;
    readonly items: readonly { readonly tenderId: string; readonly amountCents: number }[];
    readonly exceptions: readonly (Amount & { readonly tenderId: string | null })[];
    readonly cashCents: number;
    readonly itemsCents: number;
    readonly totalCents: number;
    readonly bagNumber: string;
    readonly preparerId: string;
    readonly verifierId: string;
    readonly witnessId: string | null;
    readonly toSessionId: string;
    readonly toOwnerId: string;
    readonly handedOverCents: number;
    readonly lockedSequence: number;
    readonly sessionId: string;
    readonly secondId: string | null;
    readonly control?: readonly AuditedList[];
  };
}

interface AuditedReceipt {
  readonly serial: number;
  readonly appliedCents: number;
  changeCents: number;
  readonly tenders: Map<string, AuditedTender>;
  isVoid: boolean;
  isEndorsed: boolean;
}

interface Session {
  /** ML1: of mail, what two people listed. */
  readonly list: readonly AuditedList[] | null;
  readonly drawerId: string;
  readonly ownerId: string;
  readonly startingCents: number;
  readonly receipts: Map<string, AuditedReceipt>;
  fromVaultCents: number;
  toVaultCents: number;
  safeDropsCents: number;
  readonly drops: Map<string, number>;
  depositedDropsCents: number;
  countedCash: number;
  /** DS14: what went over to the next person's session. */
  handedOverCents: number;
  standIn: string | null;
  state: 'open' | 'submitted' | 'closed';
  isDeposited: boolean;
}

const sum = (amounts: Iterable<{ readonly amountCents: number }>): number =>
  [...amounts].reduce((total, { amountCents }) => total + amountCents, 0);
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export function auditLedger(file: string): readonly string[] {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  const findings: Findings = [];
  try {
    database.exec('BEGIN');
    const events = auditChain(database, findings);
    const sessions = auditCounter(events, findings);
    auditDeposits(events, sessions, findings);
    auditRobberies(events, findings);
    findings.push(...auditCorrections(database));
    auditRows(database, events, findings);
    auditPeriods(database, events, findings);
    auditAmendments(database, events, findings);
    auditBalances(database, events, sessions, findings);
  } finally {
    database.close();
  }
  return findings;
}

function auditChain(database: Database.Database, findings: Findings): readonly Event[] {
  const rows = database
    .prepare<[], Row>('SELECT sequence, type, body, hash, signature FROM ledger_events ORDER BY sequence')
    .all();
  const events = rows.map(({ body }) => JSON.parse(body) as Event);
  const first = events[0];
  if (first?.type !== 'station_initialised') {
    findings.push('the first event does not begin a station');
    return [];
  }
  const x = Buffer.from(first.payload.publicKey, 'base64').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  let previous = sha256(`coffer chain ${first.chain}`);
  for (const [index, { sequence, type, body, hash, signature }] of rows.entries()) {
    const event = events[index];
    if (event === undefined) continue;
    const found = (what: string): unknown => findings.push(`event ${sequence}: ${what}`);
    if (sequence !== index + 1 || event.sequence !== sequence) found('is out of sequence');
    if (event.type !== type) found('has another type in its column');
    if (canonicalize(event) !== body) found('is not canonical');
    if (sha256(body) !== hash) found('has another hash');
    if (event.previousHash !== previous) found('does not follow');
    if (event.chain !== first.chain || event.station !== first.station) found('is of another chain');
    if (!verify(null, Buffer.from(hash), key, signature)) found('is not signed');
    previous = hash;
  }
  return events;
}

/** Follows each session from its opening to its closing, by what its events say and by nothing else. */
function auditCounter(events: readonly Event[], findings: Findings): ReadonlyMap<string, Session> {
  const sessions = new Map<string, Session>();
  const serials = new Map<number, number>();
  let perpetual = 0;
  for (const event of events) {
    const { sequence, type, payload } = event;
    const found = (what: string): unknown => findings.push(`event ${sequence} (${type}): ${what}`);
    if (type === 'mail_batch_opened') {
      auditMailOpening(event, found);
      sessions.set(event.sessionId ?? '', {
        ...openSession({ ...payload, countedCents: 0 }),
        list: payload.control ?? [],
      });
    }
    if (type === 'drawer_opened') sessions.set(event.sessionId ?? '', openSession(payload));
    const session = sessions.get(event.sessionId ?? '');
    if (session === undefined) {
      if (event.sessionId !== null) found('names a session that was never opened');
      continue;
    }
    if (type === 'payment_taken') {
      const serial = (serials.get(payload.receiptYear) ?? 0) + 1;
      const number = `${event.station}-${payload.receiptYear}-${String(serial).padStart(7, '0')}`;
      if (payload.receiptSerial !== serial || payload.receiptNumber !== number) found(`RC2: should be ${number}`);
      serials.set(payload.receiptYear, serial);
      perpetual += payload.appliedCents;
      if (session.state !== 'open') found('is posted to a session that was counted');
      auditPayment(payload, found);
    }
    if (type === 'count_submitted' && session.list !== null)
      auditMailHandedIn(session.list, session.receipts.values(), found);
    if (type === 'items_endorsed') auditEndorsement(event, session, found);
    if (type === 'payment_voided') auditVoid(event, session, found);
    auditControls(event, session, sessions, found);
    if (type === 'drawer_closed') {
      if (payload.reviewerId === session.ownerId) found('DS10: is reviewed by its owner');
      if (payload.perpetualCents !== perpetual) found(`LD6: perpetual total should be ${perpetual}`);
      auditClosure(payload, session, found);
    }
    if (type === 'closure_amended') {
      session.countedCash = worth(payload.counted);
      auditClosure(payload, session, found);
    }
    follow(event, session);
  }
  return sessions;
}

const openSession = ({ drawerId, ownerId, countedCents }: Event['payload']): Session => ({
  drawerId,
  ownerId,
  startingCents: countedCents,
  receipts: new Map(),
  fromVaultCents: 0,
  toVaultCents: 0,
  safeDropsCents: 0,
  drops: new Map(),
  depositedDropsCents: 0,
  countedCash: 0,
  handedOverCents: 0,
  standIn: null,
  list: null,
  state: 'open',
  isDeposited: false,
});

function auditPayment(payload: Event['payload'], found: (what: string) => unknown): void {
  const { lines, tenders, appliedCents, tenderedCents, changeCents, roundingCents } = payload;
  if (sum(tenders) !== tenderedCents || sum(lines) !== appliedCents) found('TN1: its sums are not those of its parts');
  if (tenderedCents - changeCents !== appliedCents + roundingCents) found('TN1: does not add up');
  const cash = sum(tenders.filter(({ kind }) => kind === 'cash'));
  if (changeCents > cash) found('TN2: change is more than the cash');
  if ([...lines, ...tenders].some(({ amountCents }) => amountCents <= 0)) found('has a part that is not above zero');
}

/** TN3: by the drawer's owner, of paper that the receipt has, once. */
function auditEndorsement({ payload, actor }: Event, session: Session, found: (what: string) => unknown): void {
  const receipt = session.receipts.get(payload.receiptNumber);
  const paper = [...(receipt?.tenders.values() ?? [])].filter(({ kind }) =>
    ['check', 'money_order', 'cashiers_check'].includes(kind),
  );
  const isAll = paper.map(({ tenderId }) => tenderId).join() === payload.tenderIds.join();
  if (receipt === undefined || paper.length === 0 || !isAll) found('TN3: is not of the paper of its receipt');
  if (receipt?.isEndorsed === true) found('TN3: endorses it again');
  if (actor !== session.ownerId) found('TN3: is by another than the owner of the drawer');
}

function auditVoid({ payload, actor, approver }: Event, session: Session, found: (what: string) => unknown): void {
  const receipt = session.receipts.get(payload.receiptNumber);
  if (receipt === undefined) found('VD1: voids a receipt of another session');
  if (receipt?.isVoid === true) found('VD1: voids it again');
  if (approver === null || approver === payload.issuerId || approver === actor) found('VD1: has no second person');
  if (session.state !== 'open') found('VD1: comes after the count');
  if (sum(payload.tenders) - payload.changeCents !== sum(payload.lines) + payload.roundingCents)
    found('does not add up');
}

/** DS13–DS15: counted by surprise, for an absent owner, or handed over: by whom, and to the cent. */
function auditControls(
  event: Event,
  session: Session,
  sessions: ReadonlyMap<string, Session>,
  found: (what: string) => unknown,
): void {
  const { type, actor, approver, payload } = event;
  if (type === 'surprise_count_made') {
    if (actor === session.ownerId) found('DS13: is made by the owner');
    if (approver === null || approver === actor || approver !== payload.witnessId) found('DS13: has no witness');
    if (session.state !== 'open') found('DS13: is of a drawer that is not open');
    const right = expected(session);
    for (const { kind, countedCents, expectedCents, overShortCents } of payload.kinds) {
      if (expectedCents !== (right.get(kind) ?? 0)) found(`DS13: ${kind} expected should be ${right.get(kind) ?? 0}`);
      if (overShortCents !== countedCents - expectedCents) found(`DS13: ${kind} does not add up`);
    }
    const cash = payload.kinds.find(({ kind }) => kind === 'cash');
    if (cash?.countedCents !== worth(payload.cash)) found('DS13: its cash is not its pieces');
  }
  if (type === 'owner_absence_recorded') session.standIn = actor;
  if (type === 'count_submitted') {
    if (actor !== (session.standIn ?? session.ownerId)) found('DS3: is somebody else’s count');
    const isWitnessed = approver !== null && approver !== actor;
    if (session.standIn !== null && !isWitnessed) found('DS15: has no witness');
  }
  if (type === 'recount_ordered' && session.handedOverCents > 0) found('DS14: its cash is gone');
  if (type === 'drawer_owner_changed') {
    if (session.state === 'open') found('DS14: is not submitted');
    if (session.handedOverCents > 0 || sessions.has(payload.toSessionId)) found('DS14: was handed over before');
    if (payload.handedOverCents !== session.countedCash) found('DS14: is not what was submitted');
    if (payload.toOwnerId === session.ownerId) found('DS14: goes to the same person');
    session.handedOverCents = payload.handedOverCents;
  }
}

/** What the session should hold of each kind (DS17). */
function expected(session: Session): ReadonlyMap<string, number> {
  const { startingCents, fromVaultCents, toVaultCents, safeDropsCents } = session;
  const kinds = new Map([['cash', startingCents + fromVaultCents - toVaultCents - safeDropsCents]]);
  for (const { isVoid, tenders, changeCents } of session.receipts.values()) {
    if (isVoid) continue;
    for (const { kind, amountCents } of tenders.values()) kinds.set(kind, (kinds.get(kind) ?? 0) + amountCents);
    kinds.set('cash', (kinds.get('cash') ?? 0) - changeCents);
  }
  return kinds;
}

function auditClosure(payload: Event['payload'], session: Session, found: (what: string) => unknown): void {
  const right = expected(session);
  for (const { kind, countedCents, expectedCents, overShortCents } of payload.kinds) {
    if (expectedCents !== (right.get(kind) ?? 0)) found(`DS17: ${kind} expected should be ${right.get(kind) ?? 0}`);
    if (overShortCents !== countedCents - expectedCents) found(`DS8: ${kind} over/short is not counted − expected`);
  }
  for (const [kind, cents] of right) {
    if (cents !== 0 && !payload.kinds.some((each) => each.kind === kind)) found(`DS7: ${kind} was used and not closed`);
  }
  const cash = payload.kinds.find(({ kind }) => kind === 'cash');
  if (cash?.countedCents !== session.countedCash) found('DS6: its cash is not what was counted');
  const standing = [...session.receipts.values()].filter(({ isVoid }) => !isVoid);
  const period = standing.reduce((total, { appliedCents }) => total + appliedCents, 0);
  if (payload.periodCents !== period) found(`its period total should be ${period}`);
  if (payload.receiptCount !== session.receipts.size) found(`it should count ${session.receipts.size} receipts`);
}

function follow({ type, payload }: Event, session: Session): void {
  if (type === 'payment_taken') {
    const tenders = new Map(payload.tenders.map((tender) => [tender.tenderId, tender]));
    const { receiptSerial: serial, appliedCents, changeCents } = payload;
    session.receipts.set(payload.receiptNumber, {
      serial,
      appliedCents,
      changeCents,
      tenders,
      isVoid: false,
      isEndorsed: false,
    });
  }
  const receipt = session.receipts.get(payload.receiptNumber);
  if (type === 'payment_voided' && receipt !== undefined) receipt.isVoid = true;
  if (type === 'items_endorsed' && receipt !== undefined) receipt.isEndorsed = true;
  if (type === 'tender_kind_corrected' && receipt !== undefined) {
    const wrong = receipt.tenders.get(payload.replacesTenderId);
    receipt.tenders.delete(payload.replacesTenderId);
    receipt.tenders.set(payload.tender.tenderId, payload.tender);
    receipt.changeCents -= (wrong?.amountCents ?? 0) - payload.tender.amountCents;
  }
  if (type === 'cash_moved') {
    if (payload.kind === 'from_vault') session.fromVaultCents += payload.amountCents;
    if (payload.kind === 'to_vault') session.toVaultCents += payload.amountCents;
    if (payload.kind === 'safe_drop') {
      session.safeDropsCents += payload.amountCents;
      session.drops.set(payload.movementId, payload.amountCents);
    }
  }
  if (type === 'count_submitted') {
    session.state = 'submitted';
    session.countedCash = worth(payload.cash);
  }
  if (type === 'drawer_closed') session.state = 'closed';
}

/** DS19: each opening ends the last locking, by two people; nothing is posted while the station is locked. */
function auditRobberies(events: readonly Event[], findings: Findings): void {
  let lockedAt: number | null = null;
  for (const { sequence, type, actor, payload } of events) {
    const found = (what: string): unknown => findings.push(`event ${sequence} (${type}): ${what}`);
    if (type === 'station_unlocked_after_robbery') {
      if (payload.lockedSequence !== lockedAt) found('DS19: ends no locking');
      if (payload.secondId === actor) found('DS19: is its own second person');
      lockedAt = null;
    } else if (lockedAt !== null && type !== 'sign_in_failed') found('DS19: while the station was locked');
    if (type === 'station_locked_after_robbery') lockedAt = sequence;
  }
}

/** The rows that screens and reports read, against the events. */
function auditRows(database: Database.Database, events: readonly Event[], findings: Findings): void {
  const many = <Value>(sql: string): readonly Value[] => database.prepare<[], Value>(sql).all();
  for (const { sequence, cents } of many<{ sequence: number; cents: number }>(
    'SELECT sequence, sum(amount_cents) AS cents FROM journal_lines GROUP BY sequence HAVING cents <> 0',
  )) {
    findings.push(`LD3: the journal of event ${sequence} is off by ${cents}`);
  }
  const settled = many<{ number: string; applied: number; tendered: number; lines: number; tenders: number }>(
    `SELECT receipt_number AS number, applied_cents AS applied, tendered_cents AS tendered,
       (SELECT coalesce(sum(amount_cents), 0) FROM receipt_lines l WHERE l.receipt_number = r.receipt_number) AS lines,
       (SELECT coalesce(sum(amount_cents), 0) FROM tenders t
         WHERE t.receipt_number = r.receipt_number AND t.replaces_tender_id IS NULL) AS tenders
     FROM receipts r ORDER BY sequence`,
  );
  const payments = events.filter(({ type }) => type === 'payment_taken');
  if (settled.length !== payments.length)
    findings.push(`RC3: ${settled.length} receipts of ${payments.length} payments`);
  for (const [index, { number, applied, tendered, lines, tenders }] of settled.entries()) {
    const payload = payments[index]?.payload;
    if (payload?.receiptNumber !== number) findings.push(`RC3: receipt ${number} comes from no payment`);
    if (payload?.appliedCents !== applied || payload.tenderedCents !== tendered)
      findings.push(`receipt ${number} differs`);
    if (lines !== applied || tenders !== tendered) findings.push(`TN1: the rows of receipt ${number} do not add up`);
  }
  const voids = events.filter(({ type }) => type === 'payment_voided').map(({ payload }) => payload.receiptNumber);
  const voided = many<{ number: string }>('SELECT receipt_number AS number FROM receipt_voids ORDER BY sequence');
  if (voided.map(({ number }) => number).join() !== voids.join()) findings.push('VD1: the voids are not those posted');
  const perpetual = payments.reduce((total, { payload }) => total + payload.appliedCents, 0);
  const [running] = many<{ value: number }>(`SELECT value FROM running_numbers WHERE name = 'perpetual_cents'`);
  if ((running?.value ?? 0) !== perpetual) findings.push(`LD6: the perpetual total should be ${perpetual}`);
  for (const { table, rowid } of many<{ table: string; rowid: number | null }>('PRAGMA foreign_key_check')) {
    findings.push(`${table} ${rowid ?? ''}: what made the row, or what it belongs to, is not there`);
  }
  const damage = many<{ integrity_check: string }>('PRAGMA integrity_check').map((row) => row.integrity_check);
  if (damage.join() !== 'ok') findings.push(`SQLite: ${damage.join()}`);
}

/** CF3: what the journal says of cash and paper, against where the events say they are. */
function auditBalances(
  database: Database.Database,
  events: readonly Event[],
  sessions: ReadonlyMap<string, Session>,
  findings: Findings,
): void {
  const sql = 'SELECT account, sum(amount_cents) AS cents FROM journal_lines GROUP BY account HAVING cents <> 0';
  const balances = new Map(
    database
      .prepare<[], { account: string; cents: number }>(sql)
      .all()
      .map(({ account, cents }) => [account, cents]),
  );
  const right = new Map<string, number>();
  const put = (account: string, cents: number): unknown => right.set(account, (right.get(account) ?? 0) + cents);
  for (const [sessionId, session] of sessions) {
    const { drawerId, state, isDeposited, countedCash, handedOverCents } = session;
    const safeDropsCents = session.safeDropsCents - session.depositedDropsCents;
    if (state !== 'closed') put(`cash_in_drawer:${drawerId}`, expected(session).get('cash') ?? 0);
    if (!isDeposited)
      put(`undeposited_cash:${sessionId}`, safeDropsCents + (state === 'closed' ? countedCash : 0) - handedOverCents);
    put('vault', session.toVaultCents - session.fromVaultCents);
  }
  for (const { type, payload } of events) {
    if (type === 'deposit_sealed') put('sealed', payload.totalCents);
  }
  const startsWith = (prefix: string): number =>
    [...balances].reduce((total, [account, cents]) => total + (account.startsWith(prefix) ? cents : 0), 0);
  const sealed = (right.get('sealed') ?? 0) - takenBackByBanks(database);
  right.delete('sealed');
  const atBank = startsWith('deposit_in_transit:') + startsWith('bank:') + startsWith('bank_difference:');
  if (atBank !== sealed) findings.push(`DP6: ${sealed} was sealed, and ${atBank} is under way or at the bank`);
  for (const account of new Set([...right.keys(), ...balances.keys()])) {
    if (!/^(cash_in_drawer:|undeposited_cash:|vault$)/.test(account)) continue;
    const [stands, should] = [balances.get(account) ?? 0, right.get(account) ?? 0];
    if (stands !== should) findings.push(`CF3: ${account} stands at ${stands} and should stand at ${should}`);
  }
}
