// The independent auditor's look at amended closings (DS4): each is the next version, by two people of whom neither who
// approves owns the session, before the bag is sealed, and its journal is the difference to the version before.
import type Database from 'better-sqlite3';

interface Kind {
  readonly kind: string;
  readonly countedCents: number;
  readonly overShortCents: number;
}

interface Audited {
  readonly sequence: number;
  readonly type: string;
  readonly sessionId: string | null;
  readonly actor: string;
  readonly approver: string | null;
  readonly payload: {
    readonly closureVersion: number;
    readonly attempt: number;
    readonly ownerId: string;
    readonly reviewerId: string;
    readonly reason: string | null;
    readonly kinds: readonly Kind[];
    readonly sessions: readonly { readonly sessionId: string }[];
  };
}

const assetOf = (kind: string, sessionId: string): string => {
  if (kind === 'cash') return `undeposited_cash:${sessionId}`;
  return kind === 'card' ? 'card_clearing' : `paper_on_hand:${kind}`;
};

function difference(sessionId: string, before: readonly Kind[], now: readonly Kind[]): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const put = (account: string, cents: number) => lines.set(account, (lines.get(account) ?? 0) + cents);
  for (const [kinds, sign] of [
    [now, 1],
    [before, -1],
  ] as const) {
    for (const { kind, countedCents, overShortCents } of kinds) {
      put(assetOf(kind, sessionId), sign * countedCents);
      put(`over_short:${kind}`, -sign * overShortCents);
    }
  }
  return new Map([...lines].filter(([, cents]) => cents !== 0));
}

export function auditAmendments(database: Database.Database, all: readonly object[], findings: string[]): void {
  const lines = database.prepare<[number], { account: string; cents: number }>(
    'SELECT account, amount_cents AS cents FROM journal_lines WHERE sequence = ?',
  );
  const standing = new Map<string, Audited['payload']>();
  const sealed = new Set<string>();
  for (const { sequence, type, sessionId, actor, approver, payload } of all as readonly Audited[]) {
    const found = (what: string): unknown => findings.push(`event ${sequence} (${type}): ${what}`);
    if (type === 'deposit_sealed') for (const session of payload.sessions) sealed.add(session.sessionId);
    if (type === 'drawer_closed') standing.set(sessionId ?? '', payload);
    if (type !== 'closure_amended') continue;
    const before = standing.get(sessionId ?? '');
    if (before === undefined) {
      found('DS4: amends what is not closed');
      continue;
    }
    standing.set(sessionId ?? '', payload);
    if (payload.closureVersion !== before.closureVersion + 1) found('DS4: is not the next version');
    if (payload.attempt <= before.attempt) found('DS4: has no count of its own');
    if (sealed.has(sessionId ?? '')) found('DS4: comes after its bag was sealed');
    if (approver === null || approver === actor || approver !== payload.reviewerId) found('DS4: has no second person');
    if (approver === before.ownerId) found('DS10: is reviewed by its owner');
    if (!payload.reason) found('DS4: has no reason');
    const right = difference(sessionId ?? '', before.kinds, payload.kinds);
    const posted = lines.all(sequence);
    const isSame = posted.length === right.size && posted.every(({ account, cents }) => right.get(account) === cents);
    if (!isSame) found('DS4: its journal is not the difference');
  }
}
