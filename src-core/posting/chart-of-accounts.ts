// The accounts that the counter posts to. A city maps each to its general ledger; the names here never change. An
// account is a kind and, for some kinds, one part that says which (`cash_in_drawer:2`, `receivable:WATER`).

export const ACCOUNT_KINDS = {
  cash_in_drawer: 'drawer',
  change_fund: 'drawer',
  undeposited_cash: 'session',
  paper_on_hand: 'tender kind',
  card_clearing: null,
  vault: null,
  change_in_transit: null,
  deposit_in_transit: 'depository',
  bank: 'depository',
  receivable: 'service',
  customer_credit: null,
  security_deposits: null,
  unidentified: null,
  unclaimed: null,
  refund_payable: null,
  misc_revenue: 'general-ledger account',
  over_short: 'tender kind',
  bank_difference: 'depository',
  counterfeit_loss: null,
  theft_loss: null,
  rounding: null,
  electronic_deposits: null,
  returned_items: null,
  adjustments: 'service',
  due_to: 'fund',
  due_from: 'fund',
} as const satisfies Readonly<Record<string, string | null>>;

export type AccountKind = keyof typeof ACCOUNT_KINDS;
type WithPart = { [Kind in AccountKind]: (typeof ACCOUNT_KINDS)[Kind] extends null ? never : Kind }[AccountKind];
export type LedgerAccount = Exclude<AccountKind, WithPart> | `${WithPart}:${string}`;
