// What people are in the middle of: kept across a reload and a restart, outside the ledger.
import type { PaymentDraft } from '../../src-core/payment/payment-draft.ts';
import type { DepositDraftInput } from '../../src-contract/station/deposit.ts';
import type { CountFigures } from '../../src-contract/station/drawer.ts';

export interface HeldDraft {
  readonly draft: PaymentDraft;
  readonly ownerId: string;
  readonly note: string;
  readonly savedAt: string;
}

export interface DraftStore {
  readonly currentPayment: (ownerId: string) => PaymentDraft | null;
  /** Replaces the owner's current draft. */
  readonly saveCurrentPayment: (ownerId: string, draft: PaymentDraft, at: string) => void;
  readonly holdPayment: (ownerId: string, draft: PaymentDraft, note: string, at: string) => void;
  readonly heldPayments: () => readonly HeldDraft[];
  readonly heldPayment: (draftId: string) => HeldDraft | null;
  readonly discardPayment: (draftId: string) => void;
  readonly countFigures: (sessionId: string) => CountFigures | null;
  readonly saveCountFigures: (sessionId: string, figures: CountFigures, at: string) => void;
  readonly discardCountFigures: (sessionId: string) => void;
  readonly deposit: (ownerId: string) => DepositDraftInput | null;
  readonly saveDeposit: (ownerId: string, draft: DepositDraftInput, at: string) => void;
  readonly discardDeposit: (ownerId: string) => void;
}
