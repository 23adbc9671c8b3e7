// PY2: what a payment would do, cent by cent, before any money is taken. What is previewed is what is posted: the lines
// here are the lines of the event, and `previewFacts` is what the two must agree on.
import type { JsonValue } from '../ledger/canonical-json.ts';
import type { PaymentLine } from '../ledger/events/payment-events.ts';
import type { Account, AccountStatus, OpenCharge } from '../account/account.ts';
import type { Cents, SignedCents } from '../money/cents.ts';
import type { Settlement } from '../tender/settle.ts';
import type { TenderKind } from '../tender/tender.ts';
import type { PricedItem } from './price-item.ts';

/** An account as the station knows it now: the extract, less local payments not yet in it (SY4). */
export interface AccountOnFile {
  readonly account: Account;
  readonly charges: readonly OpenCharge[];
  /** When the billing system's figures were taken. */
  readonly asOf: string;
  /** PY10: the address is never printed. */
  readonly isAddressProtected: boolean;
}

/** A line as it will be posted, with the Spanish of its rule for the screen. */
export interface PreviewLine extends Omit<PaymentLine, 'lineNo'> {
  readonly ruleEs: string;
}

export interface PreviewedAccount {
  readonly accountNo: string;
  readonly customerName: string;
  readonly serviceAddress: string;
  readonly status: AccountStatus;
  readonly cashOnly: boolean;
  readonly asOf: string;
  readonly cutoffDate: string | null;
  readonly paidCents: Cents;
  /** Of what is paid, beyond everything open (PY5). */
  readonly creditCents: Cents;
  readonly balanceBeforeCents: SignedCents;
  readonly balanceAfterCents: SignedCents;
  readonly pastDueBeforeCents: Cents;
  readonly pastDueAfterCents: Cents;
  /** PY4: still open after this payment. */
  readonly remainingCents: Cents;
  readonly avoidsShutoff: boolean;
  readonly toAvoidShutoffCents: Cents;
  readonly lines: readonly PreviewLine[];
}

export interface PreviewedItem extends PricedItem {
  readonly lines: readonly PreviewLine[];
}

export type PaymentNotice =
  | {
      readonly kind: 'shutoff';
      readonly accountNo: string;
      readonly cutoffDate: string;
      readonly isAvoided: boolean;
      readonly toAvoidShutoffCents: number;
    }
  | { readonly kind: 'no_checks'; readonly accountNo: string }
  /** TN5: `accountNo` is the writer's own, none of those that are paid. */
  | { readonly kind: 'no_checks_writer'; readonly accountNo: string }
  | { readonly kind: 'closed_account_owes'; readonly accountNo: string; readonly balanceCents: number }
  | { readonly kind: 'autopay'; readonly accountNo: string }
  | {
      readonly kind: 'duplicate_tender';
      readonly accountNo: string | null;
      readonly tenderKind: TenderKind;
      readonly amountCents: number;
      readonly takenAt: string | null;
    };

export interface PaymentPreview {
  readonly accounts: readonly PreviewedAccount[];
  readonly items: readonly PreviewedItem[];
  /** What the draft asks for, before any excess of a check is added. */
  readonly toPayCents: Cents;
  /** Σ lines: to pay, and the excess that a check or card leaves on the first account (TN2). */
  readonly appliedCents: Cents;
  readonly creditCents: Cents;
  /** Null while nothing is tendered. */
  readonly settlement: Settlement | null;
  readonly notices: readonly PaymentNotice[];
}

export const linesOf = ({ accounts, items }: Pick<PaymentPreview, 'accounts' | 'items'>): readonly PreviewLine[] => [
  ...accounts.flatMap(({ lines }) => lines),
  ...items.flatMap(({ lines }) => lines),
];

/**
 * The facts that preview and posting must share, for the preview's hash: balances and every line with its rule. Words,
 * notices and tenders are left out: a change of language or a second tender does not make a preview stale.
 */
export function previewFacts(preview: PaymentPreview): JsonValue {
  return {
    accounts: preview.accounts.map(({ accountNo, asOf, balanceBeforeCents, pastDueBeforeCents, paidCents }) => ({
      accountNo,
      asOf,
      balanceBeforeCents,
      pastDueBeforeCents,
      paidCents,
    })),
    lines: linesOf(preview).map(({ kind, accountNo, chargeId, itemCode, glAccount, amountCents, rule }) => ({
      kind,
      accountNo,
      chargeId,
      itemCode,
      glAccount,
      amountCents,
      rule: kind === 'charge' ? rule : kind,
    })),
    appliedCents: preview.appliedCents,
  };
}
