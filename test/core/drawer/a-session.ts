// A drawer session to try rules on, and what is needed around it.
import type { DrawerSessionState, SessionTotals } from '../../../src-core/drawer/drawer-session.ts';
import type { DecisionContext, Person } from '../../../src-core/ledger/decision.ts';
import type { DenominationCount } from '../../../src-core/denomination/denomination-count.ts';
import type { Result } from '../../../src-core/result/result.ts';
import { cityPolicy } from '../policy/city-policy-file.ts';

export const ana: Person = { userId: 'ana', role: 'cashier' };
export const ben: Person = { userId: 'ben', role: 'senior_cashier' };
export const sue: Person = { userId: 'sue', role: 'supervisor' };

const policy = cityPolicy('riverton');

/** Riverton on the evening of a Monday; nobody approves unless said so. */
export const by = (actor: Person, approver: Person | null = null): DecisionContext => ({
  now: '2026-11-23T23:30:00.000Z',
  today: '2026-11-23',
  actor,
  approver,
  policy,
});

export const pieces = (
  denominationCents: number,
  quantity: number,
  form: DenominationCount['form'] = 'loose',
): DenominationCount => ({ denominationCents, form, quantity });

export const aSession = (changes: Partial<DrawerSessionState> = {}): DrawerSessionState => ({
  sessionId: 'session-1',
  drawerId: '2',
  drawerName: 'Drawer 2',
  ownerId: 'ana',
  state: 'open',
  businessDate: '2026-11-20',
  fundCents: 20_000,
  startingCashCents: 20_000,
  attempt: 0,
  ...changes,
});

export const someTotals = (changes: Partial<SessionTotals> = {}): SessionTotals => ({
  kinds: [],
  changeCents: 0,
  safeDropsCents: 0,
  toVaultCents: 0,
  fromVaultCents: 0,
  receiptCount: 0,
  voidCount: 0,
  noSaleCount: 0,
  correctionCount: 0,
  firstReceipt: null,
  lastReceipt: null,
  periodCents: 0,
  perpetualCents: 0,
  unsentEvents: 0,
  ...changes,
});

/** The refusal's code, or null when it was decided. */
export const codeOf = (result: Result<unknown>): string | null => (result.ok ? null : result.refusal.code);
