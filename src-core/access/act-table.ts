// AC2: who may do what, in one table: every act, the roles that may do it, and the limit of the city's policy that it is
// held to. What is not listed is denied. An administrator takes no money; an auditor reads everything and changes nothing.
// Whose drawer it is (DS3) and who may not approve whom (AC3, DS10) are rules of their own, asked besides this table.
import type { Cents } from '../money/cents.ts';
import type { CityPolicy, LimitedRole, RoleLimits } from '../policy/city-policy.ts';
import { LIMITED_ROLES } from '../policy/city-policy.ts';
import { ROLES, type Role } from './roles.ts';

interface ActRule {
  readonly roles: readonly Role[];
  readonly limit: keyof RoleLimits | null;
}

const everyone: ActRule = { roles: ROLES, limit: null };
const only = (...roles: readonly Role[]): ActRule => ({ roles, limit: null });
const within = (limit: keyof RoleLimits, ...roles: readonly Role[]): ActRule => ({ roles, limit });

export const ACT_TABLE = {
  'station.read': everyone,
  'station.set_up': only('administrator'),
  'station.lock_after_robbery': only('cashier', 'senior_cashier', 'supervisor'),
  'station.unlock_after_robbery': only('supervisor'),
  'station.witness_unlock': only('cashier', 'senior_cashier', 'supervisor', 'administrator'),
  'account.read': everyone,
  'account.verify_caller': only('cashier', 'senior_cashier', 'supervisor'),
  'account.protect_address': only('supervisor'),

  'drawer.open': only('cashier', 'senior_cashier', 'supervisor'),
  'drawer.witness': only('cashier', 'senior_cashier', 'supervisor'),
  'drawer.move_cash': only('cashier', 'senior_cashier', 'supervisor'),
  'vault.counterparty': only('senior_cashier', 'supervisor'),
  'drawer.open_without_sale': only('cashier', 'senior_cashier', 'supervisor'),
  'drawer.count': only('cashier', 'senior_cashier', 'supervisor'),
  'drawer.review': only('supervisor'),
  'drawer.amend': only('cashier', 'senior_cashier', 'supervisor'),
  'drawer.surprise_count': only('supervisor'),
  'drawer.close_for_absent': only('supervisor'),
  'drawer.read': only('cashier', 'senior_cashier', 'supervisor', 'auditor'),

  'mail.work': only('cashier', 'senior_cashier', 'supervisor'),
  'mail.second': only('cashier', 'senior_cashier', 'supervisor'),

  'payment.take': only('cashier', 'senior_cashier', 'supervisor'),
  'payment.approve_credit': within('overPaymentCents', 'senior_cashier', 'supervisor'),
  'payment.override_no_checks': only('senior_cashier', 'supervisor'),
  'payment.hold': only('cashier', 'senior_cashier', 'supervisor'),
  'payment.read': only('cashier', 'senior_cashier', 'supervisor', 'auditor'),
  'receipt.reprint': only('cashier', 'senior_cashier', 'supervisor'),
  'receipt.read_all': only('senior_cashier', 'supervisor', 'auditor'),
  'void.request': only('cashier', 'senior_cashier', 'supervisor'),
  'void.approve': within('voidCents', 'senior_cashier', 'supervisor'),
  'tender.correct': only('cashier', 'senior_cashier', 'supervisor'),
  'tender.approve_correction': only('senior_cashier', 'supervisor'),

  'reversal.post': only('cashier', 'senior_cashier', 'supervisor'),
  'reversal.approve': within('voidCents', 'senior_cashier', 'supervisor'),
  'returned_item.post': only('senior_cashier', 'supervisor'),
  'correction.read': only('senior_cashier', 'supervisor', 'auditor'),

  'deposit.prepare': only('cashier', 'senior_cashier', 'supervisor'),
  'deposit.verify': only('senior_cashier', 'supervisor'),
  'deposit.hand_over': only('cashier', 'senior_cashier', 'supervisor'),
  'deposit.confirm': only('senior_cashier', 'supervisor'),
  'deposit.resolve': only('senior_cashier', 'supervisor'),
  'deposit.accept_resolution': only('supervisor'),
  'deposit.release': only('senior_cashier', 'supervisor'),
  'deposit.accept_release': only('supervisor'),
  'deposit.read': only('cashier', 'senior_cashier', 'supervisor', 'auditor'),

  'report.read': only('senior_cashier', 'supervisor', 'auditor'),
  'watch.read': only('supervisor', 'auditor'),
  'watch.lay_aside': only('supervisor'),
  'period.close': only('supervisor'),
  'clock.accept': only('supervisor'),
  'receipt.check': only('cashier', 'senior_cashier', 'supervisor', 'auditor'),
  'ledger.verify': only('supervisor', 'auditor', 'administrator'),
  'extract.import': only('supervisor', 'administrator'),
  'user.read': only('supervisor', 'auditor', 'administrator'),
  'user.manage': only('administrator'),
  'policy.manage': only('administrator'),
  'printer.manage': only('cashier', 'senior_cashier', 'supervisor', 'administrator'),
  'printer.set_up': only('supervisor', 'administrator'),
} as const satisfies Readonly<Record<string, ActRule>>;

export type Act = keyof typeof ACT_TABLE;
export const ACTS = Object.keys(ACT_TABLE) as readonly Act[];

const ruleOf = (act: string): ActRule | undefined =>
  Object.hasOwn(ACT_TABLE, act) ? ACT_TABLE[act as Act] : undefined;

/** Text that is no act is denied. */
export const mayAct = (role: Role, act: string): boolean => ruleOf(act)?.roles.includes(role) ?? false;

export const actsOf = (role: Role): readonly Act[] => ACTS.filter((act) => mayAct(role, act));

/** Up to which amount the role may do the act; null is without limit, zero for a role that the policy does not name. */
export function limitOf(role: Role, act: Act, policy: Pick<CityPolicy, 'limits'>): Cents | 0 | null {
  const limit = ruleOf(act)?.limit ?? null;
  if (limit === null) return null;
  const limited = LIMITED_ROLES.find((each): each is LimitedRole => each === role);
  return limited === undefined ? 0 : policy.limits[limited][limit];
}
