// DP8: all that can become of a check, money order or cashier's check, from its receipt to the bank's last word on it.
export const ITEM_STEPS = [
  'receipted',
  'kind_corrected',
  'endorsed',
  'voided',
  'counted',
  'released',
  'missing',
  'resolved',
  'deposited',
  'handed_over',
  'confirmed',
  'discrepant',
  'returned',
  'redeposited',
  'cleared',
] as const;
export type ItemStepKind = (typeof ITEM_STEPS)[number];
