// The independent auditor's part for bank deposits: each session, item and seal once, cash and paper as the sessions hold
// them, and every named exception resolved at most once, by two people, and by what fits it.
import { type Pieces, worth } from './audited-cash.ts';

interface Tender {
  readonly tenderId: string;
  readonly kind: string;
  readonly amountCents: number;
}

/** A session as the auditor has followed it. */
export interface DepositedSession {
  readonly receipts: ReadonlyMap<string, { readonly isVoid: boolean; readonly tenders: ReadonlyMap<string, Tender> }>;
  readonly safeDropsCents: number;
  /** By movement; what a deposit took is taken out. */
  readonly drops: Map<string, number>;
  depositedDropsCents: number;
  readonly countedCash: number;
  readonly handedOverCents: number;
  readonly state: string;
  isDeposited: boolean;
}

interface AuditedException {
  readonly kind: string;
  readonly tenderId: string | null;
  readonly amountCents: number;
}

interface DepositEvent {
  readonly sequence: number;
  readonly type: string;
  readonly actor: string;
  readonly approver: string | null;
  readonly payload: {
    readonly depositId: string;
    readonly depositNumber: string;
    readonly sessions: readonly {
      readonly sessionId: string;
      readonly keptCents: number;
      readonly kept: readonly Pieces[];
    }[];
    /** Since version 2. */
    readonly drops?: readonly {
      readonly movementId: string;
      readonly sessionId: string;
      readonly amountCents: number;
    }[];
    readonly cash: readonly Pieces[];
    readonly cashCents: number;
    readonly items: readonly { readonly tenderId: string; readonly amountCents: number }[];
    readonly itemsCents: number;
    readonly exceptions: readonly AuditedException[];
    readonly totalCents: number;
    readonly bagNumber: string;
    readonly preparerId: string;
    readonly verifierId: string;
    readonly lineNo: number;
    readonly resolution: string;
    readonly item: { readonly tenderId: string } | null;
    /** Of a session that another station deposits. */
    readonly sessionId: string;
  };
}

type Found = (what: string) => unknown;

/** What the deposits so far have used up, and what is open of them. */
interface Banked {
  readonly bags: Set<string>;
  readonly items: Set<string>;
  readonly released: Set<string>;
  readonly exceptions: Map<string, AuditedException & { readonly preparerId: string }>;
  /** Items that turned up and wait for a bag, with their amounts. */
  readonly turnedUp: Map<string, number>;
}

const PAPER = new Set(['check', 'money_order', 'cashiers_check']);
const sum = (amounts: readonly { readonly amountCents: number }[]): number =>
  amounts.reduce((total, { amountCents }) => total + amountCents, 0);

export function auditDeposits(
  events: readonly DepositEvent[],
  sessions: ReadonlyMap<string, DepositedSession>,
  findings: string[],
): void {
  const banked: Banked = {
    bags: new Set(),
    items: new Set(),
    released: new Set(),
    exceptions: new Map(),
    turnedUp: new Map(),
  };
  for (const event of events) {
    const { sequence, type, payload } = event;
    const found: Found = (what) => findings.push(`event ${sequence} (${type}): ${what}`);
    if (type === 'deposit_exception_resolved') auditResolution(event, banked, found);
    if (type === 'session_released') auditRelease(event, sessions, banked, found);
    if (type !== 'deposit_sealed') continue;
    if (payload.preparerId === payload.verifierId) found('DP4: one person prepared and verified');
    if (banked.bags.has(payload.bagNumber)) found('DP5: its seal was used before');
    banked.bags.add(payload.bagNumber);
    const isReleased = payload.sessions.some(({ sessionId }) => banked.released.has(sessionId));
    if (isReleased) found('DP1: a session in it was released to another station');
    auditCash(payload, sessions, found);
    auditPaper(payload, sessions, banked, found);
  }
}

function auditCash(
  payload: DepositEvent['payload'],
  sessions: ReadonlyMap<string, DepositedSession>,
  found: Found,
): void {
  let heldCents = 0;
  for (const { sessionId, keptCents, kept } of payload.sessions) {
    const session = sessions.get(sessionId);
    if (session === undefined || session.state !== 'closed') found('DP1: a session in it is not closed');
    if (session?.isDeposited === true) found('DP1: a session in it was deposited before');
    if (session === undefined) continue;
    session.isDeposited = true;
    heldCents += heldCash(session);
    if (worth(kept) !== keptCents) found('DP9: the pieces kept are not the amount kept');
  }
  for (const { movementId, sessionId, amountCents } of payload.drops ?? []) {
    const session = sessions.get(sessionId);
    const isLeft = session?.isDeposited === false && session.drops.get(movementId) === amountCents;
    if (session === undefined || !isLeft) {
      found(`DP1: drop ${movementId} is in another deposit, or nowhere`);
      continue;
    }
    session.drops.delete(movementId);
    session.depositedDropsCents += amountCents;
    heldCents += amountCents;
  }
  const keptCents = payload.sessions.reduce((total, session) => total + session.keptCents, 0);
  if (worth(payload.cash) !== payload.cashCents) found('DP7: its pieces are not its cash');
  if (payload.cashCents + keptCents !== heldCents) found(`DP3: cash and cash kept should come to ${heldCents}`);
}

const heldCash = ({ countedCash, handedOverCents, safeDropsCents, depositedDropsCents }: DepositedSession): number =>
  countedCash - handedOverCents + safeDropsCents - depositedDropsCents;

/** From here on another station deposits it; its money stays in the books under its own id until then. */
function auditRelease(
  { actor, approver, payload }: DepositEvent,
  sessions: ReadonlyMap<string, DepositedSession>,
  banked: Banked,
  found: Found,
): void {
  const session = sessions.get(payload.sessionId);
  if (session === undefined || session.state !== 'closed')
    return void found('DP1: releases a session that is not closed');
  const isGone = session.isDeposited || banked.released.has(payload.sessionId);
  if (isGone) found('DP1: releases a session that was deposited or released before');
  banked.released.add(payload.sessionId);
  if (approver === null || approver === actor) found('DP1: has no second person');
  const items = paperOf(session).filter(({ tenderId }) => !banked.items.has(tenderId));
  if (payload.cashCents !== heldCash(session)) found('DP1: releases other cash than the session holds');
  if (payload.itemsCents !== sum(items)) found('DP1: releases other paper than the session holds');
}

/** Paper of a session's receipts that stand. */
const paperOf = (session: DepositedSession | undefined): readonly Tender[] =>
  [...(session?.receipts.values() ?? [])].flatMap(({ isVoid, tenders }) =>
    isVoid ? [] : [...tenders.values()].filter(({ kind }) => PAPER.has(kind)),
  );

function auditPaper(
  payload: DepositEvent['payload'],
  sessions: ReadonlyMap<string, DepositedSession>,
  banked: Banked,
  found: Found,
): void {
  const paper = new Map<string, number>();
  for (const { tenderId, amountCents } of payload.sessions.flatMap(({ sessionId }) =>
    paperOf(sessions.get(sessionId)),
  )) {
    if (!banked.items.has(tenderId)) paper.set(tenderId, amountCents);
  }
  for (const { tenderId, amountCents } of payload.items) {
    const right = paper.get(tenderId) ?? banked.turnedUp.get(tenderId);
    if (banked.items.has(tenderId)) found(`DP1: item ${tenderId} was deposited before`);
    else if (right !== amountCents) found(`DP2: item ${tenderId} is on no receipt of its sessions`);
    banked.items.add(tenderId);
    banked.turnedUp.delete(tenderId);
    paper.delete(tenderId);
  }
  for (const [index, exception] of payload.exceptions.entries()) {
    const { preparerId } = payload;
    banked.exceptions.set(`${payload.depositId} ${index + 1}`, { ...exception, preparerId });
    if (exception.tenderId !== null) paper.delete(exception.tenderId);
  }
  for (const tenderId of paper.keys()) found(`DP2: item ${tenderId} is missing from the bag`);
  const unreceipted = sum(payload.exceptions.filter(({ kind }) => kind === 'in_bag_not_receipted'));
  const total = payload.cashCents + sum(payload.items) + unreceipted;
  if (payload.itemsCents !== sum(payload.items) || payload.totalCents !== total) found('DP2: does not add up');
}

const FITS: Readonly<Record<string, string>> = {
  found: 'receipted_not_in_bag',
  lost: 'receipted_not_in_bag',
  in_another_bag: 'receipted_not_in_bag',
  receipted: 'in_bag_not_receipted',
  owed_back: 'in_bag_not_receipted',
  unclaimed: 'in_bag_not_receipted',
};

function auditResolution({ actor, approver, payload }: DepositEvent, banked: Banked, found: Found): void {
  const { depositId, lineNo, resolution, item } = payload;
  const exception = banked.exceptions.get(`${depositId} ${lineNo}`);
  if (exception === undefined) return void found('DP12: resolves what is not open');
  banked.exceptions.delete(`${depositId} ${lineNo}`);
  if (FITS[resolution] !== exception.kind) found('DP12: is resolved by what does not fit it');
  if (approver === null || approver === actor || approver === exception.preparerId) found('DP12: has no second person');
  if (exception.tenderId !== null && resolution === 'found') {
    banked.turnedUp.set(exception.tenderId, exception.amountCents);
  }
  if (resolution !== 'receipted') return;
  if (item === null || banked.items.has(item.tenderId)) found('DP1: is receipted as an item of another bag');
  if (item !== null) banked.items.add(item.tenderId);
}
