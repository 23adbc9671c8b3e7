// A check, money order or cashier's check as one object, from its receipt to the bank's last word on it (DP8).
import type { ItemStepKind } from '../../src-core/deposit/item-steps.ts';
import type { PaperKind } from '../../src-core/tender/tender.ts';

export interface ItemStep {
  readonly step: ItemStepKind;
  readonly at: string;
  readonly actorId: string;
  /** A receipt, a drawer, a bank deposit, a station, who took the bag, or the bank's reference. */
  readonly reference: string;
  /** What was written down with it; for a return or a resolution its code. */
  readonly note: string | null;
}

export interface ListedItem {
  readonly tenderId: string;
  readonly kind: PaperKind;
  readonly itemNumber: string;
  readonly amountCents: number;
  readonly receiptNumber: string;
  readonly payerName: string | null;
  readonly businessDate: string;
  readonly drawerName: string;
}

export interface ItemReader {
  /**
   * By number of the item or receipt, by amount, by the payer's name, or by an account that it paid or whose holder wrote
   * it; newest first. DS5: only of sessions whose count is accepted.
   */
  readonly find: (text: string, amountCents: number | null, limit: number) => readonly ListedItem[];
  /** In the order of the ledger. */
  readonly steps: (tenderId: string) => readonly ItemStep[];
}
