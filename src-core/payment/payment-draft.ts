// PY1: one payment is any tenders × any accounts × catalogue items. Until it is taken it is a draft: operational, outside
// the ledger, kept by the station so that a reload loses nothing. Its id becomes the payment's id and is the command's
// idempotency key (LD5), so a second press cannot take the money twice. PY8: a held draft holds no money.
import type { Payer } from '../ledger/events/payment-events.ts';
import { type Cents, cents } from '../money/cents.ts';
import type { Tender } from '../tender/tender.ts';
import type { AllocationMode } from './allocation/allocation.ts';

export interface DraftAccount {
  readonly accountNo: string;
  readonly mode: AllocationMode;
  readonly amountCents: Cents;
}

export interface DraftItem {
  /** Names the row within the draft: the same fee may stand twice. */
  readonly rowId: string;
  readonly code: string;
  readonly quantity: number;
  /** Per piece, for a fee of open amount; null where the catalogue has the price. */
  readonly amountCents: Cents | null;
  /** PY6: the words or certificate that exempt it from sales tax; null when not exempt. */
  readonly taxExemption: string | null;
}

export interface PaymentDraft {
  /** UUIDv7. */
  readonly draftId: string;
  /** Raised by every change: the store refuses to write over a version it has not seen. */
  readonly version: number;
  readonly accounts: readonly DraftAccount[];
  readonly items: readonly DraftItem[];
  readonly tenders: readonly Tender[];
  readonly payer: Payer;
  readonly language: 'en' | 'es';
  /** What was scanned, in words, when it differs from what is paid: "stub says 51.46". */
  readonly scanNote: string | null;
}

export const emptyDraft = (draftId: string, language: 'en' | 'es'): PaymentDraft => ({
  draftId,
  version: 1,
  accounts: [],
  items: [],
  tenders: [],
  payer: { name: null, isHolder: true },
  language,
  scanNote: null,
});

export const changeDraft = (
  draft: PaymentDraft,
  change: Partial<Omit<PaymentDraft, 'draftId' | 'version'>>,
): PaymentDraft => ({ ...draft, ...change, version: draft.version + 1 });

/** Adds the account, or changes what is paid on it in its place. */
export function putAccount(draft: PaymentDraft, account: DraftAccount): PaymentDraft {
  const isThere = draft.accounts.some(({ accountNo }) => accountNo === account.accountNo);
  const accounts = isThere
    ? draft.accounts.map((each) => (each.accountNo === account.accountNo ? account : each))
    : [...draft.accounts, account];
  return changeDraft(draft, { accounts });
}

export const removeAccount = (draft: PaymentDraft, accountNo: string): PaymentDraft =>
  changeDraft(draft, { accounts: draft.accounts.filter((each) => each.accountNo !== accountNo) });

export const addItem = (draft: PaymentDraft, item: DraftItem): PaymentDraft =>
  changeDraft(draft, { items: [...draft.items, item] });

export const removeItem = (draft: PaymentDraft, rowId: string): PaymentDraft =>
  changeDraft(draft, { items: draft.items.filter((each) => each.rowId !== rowId) });

export const addTender = (draft: PaymentDraft, tender: Tender): PaymentDraft =>
  changeDraft(draft, { tenders: [...draft.tenders, tender] });

export const removeTender = (draft: PaymentDraft, tenderId: string): PaymentDraft =>
  changeDraft(draft, { tenders: draft.tenders.filter((each) => each.tenderId !== tenderId) });

/** What the draft pays on accounts; its items are priced by the catalogue. */
export const accountsTotal = (draft: Pick<PaymentDraft, 'accounts'>): Cents =>
  cents(draft.accounts.reduce((sum, { amountCents }) => sum + amountCents, 0));
