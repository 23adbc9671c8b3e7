// The rows that events project to. *Posted* rows are written once and never touched again (LD1); *current* rows say how
// things stand and can be rebuilt from the events at any time. One name here is one table of the station's ledger.
import type { Role } from '../access/roles.ts';
import type { DenominationForm } from '../denomination/denomination-count.ts';
import type { CashMovementKind } from './events/drawer-events.ts';
import type { PostedControlRows } from './rows-control.ts';
import type { PaymentLineKind } from './events/payment-events.ts';
import type { DepositPostedRows } from './rows-deposits.ts';
import type { TenderKind } from '../tender/tender.ts';
import type { PostedCorrectionRows } from './rows-correction.ts';
import type { PostedPrivacyRows } from './rows-privacy.ts';
import type { PostedMailRows } from './rows-mail.ts';
import type { PaymentRows } from './rows-payment.ts';
import type { PostedDrawerRows } from './rows-drawer.ts';

export type CountPurpose = 'opening' | 'closing' | 'movement' | 'kept' | 'deposit';
export type SessionState = 'open' | 'counting' | 'in_review' | 'closed';
export type DepositStage = 'sealed' | 'handed_over' | 'confirmed' | 'discrepant';

/** Every posted row names the event that made it. */
interface Posted {
  readonly sequence: number;
}

export interface ReceiptRow extends Posted {
  readonly receiptNumber: string;
  readonly paymentId: string;
  readonly sessionId: string;
  readonly businessDate: string;
  readonly issuedAt: string;
  readonly issuerId: string;
  readonly receiptYear: number;
  readonly receiptSerial: number;
  readonly payerName: string | null;
  readonly appliedCents: number;
  readonly tenderedCents: number;
  readonly changeCents: number;
  readonly roundingCents: number;
}

export interface ReceiptLineRow extends Posted {
  readonly receiptNumber: string;
  readonly lineNo: number;
  readonly kind: PaymentLineKind;
  readonly accountNo: string | null;
  readonly chargeId: string | null;
  readonly service: string | null;
  readonly chargeKind: string | null;
  readonly itemCode: string | null;
  readonly amountCents: number;
}

export interface TenderRow extends Posted {
  readonly tenderId: string;
  readonly receiptNumber: string;
  readonly sessionId: string;
  readonly lineNo: number;
  readonly kind: TenderKind;
  readonly amountCents: number;
  readonly itemNumber: string | null;
  readonly routing: string | null;
  /** VD7: the tender this one was keyed as, by mistake; null for what was keyed first. */
  readonly replacesTenderId: string | null;
}

export interface ReceiptVoidRow extends Posted {
  readonly receiptNumber: string;
  readonly sessionId: string;
  readonly reason: string;
  readonly approverId: string;
}

export interface VoidRequestRow extends Posted {
  readonly receiptNumber: string;
  readonly sessionId: string;
  readonly reason: string;
}

export interface ReceiptReprintRow extends Posted {
  readonly receiptNumber: string;
  readonly duplicateNo: number;
}

export interface DrawerEntryRow extends Posted {
  readonly sessionId: string;
  readonly kind: CashMovementKind | 'opened_without_sale';
  readonly movementId: string | null;
  readonly amountCents: number;
  readonly note: string | null;
}

/** Cash by denomination, whatever it was counted for. `ownerId` is the session, movement or deposit. */
export interface DenominationRow extends Posted {
  readonly purpose: CountPurpose;
  readonly ownerId: string;
  readonly attempt: number;
  readonly denominationCents: number;
  readonly form: DenominationForm;
  readonly quantity: number;
}

export interface CountedKindRow extends Posted {
  readonly sessionId: string;
  readonly attempt: number;
  readonly kind: TenderKind;
  readonly countedCents: number;
  readonly items: number;
}

export interface CountedPaperRow extends Posted {
  readonly sessionId: string;
  readonly attempt: number;
  readonly lineNo: number;
  readonly kind: TenderKind;
  readonly itemNumber: string;
  readonly amountCents: number;
}

export interface ClosureRow extends Posted {
  readonly sessionId: string;
  readonly closureVersion: number;
  readonly attempt: number;
  readonly reviewerId: string;
  readonly reason: string | null;
  readonly receiptCount: number;
  readonly periodCents: number;
  readonly perpetualCents: number;
}

export interface ClosureKindRow extends Posted {
  readonly sessionId: string;
  readonly closureVersion: number;
  readonly kind: TenderKind;
  readonly expectedCents: number;
  readonly countedCents: number;
  readonly overShortCents: number;
}

export interface DepositRow extends Posted {
  readonly depositId: string;
  readonly depositNumber: string;
  readonly depositYear: number;
  readonly depositSerial: number;
  readonly depositDate: string;
  readonly depositoryId: string;
  readonly bagNumber: string;
  readonly cashCents: number;
  readonly itemsCents: number;
  readonly totalCents: number;
  readonly preparerId: string;
  readonly verifierId: string;
}

export interface DepositSessionRow extends Posted {
  readonly depositId: string;
  readonly sessionId: string;
  readonly keptCents: number;
}

export interface DepositItemRow extends Posted {
  readonly depositId: string;
  readonly tenderId: string;
  readonly amountCents: number;
}

export interface DepositExceptionRow extends Posted {
  readonly depositId: string;
  readonly lineNo: number;
  readonly kind: 'receipted_not_in_bag' | 'in_bag_not_receipted';
  readonly tenderId: string | null;
  readonly itemNumber: string;
  readonly amountCents: number;
  readonly reason: string;
}

export interface DepositHandOverRow extends Posted {
  readonly depositId: string;
  readonly carrier: string;
  readonly handedOverAt: string;
}

export interface DepositConfirmationRow extends Posted {
  readonly depositId: string;
  readonly bankCents: number;
  readonly differenceCents: number;
  readonly bankDate: string;
  readonly bankReference: string;
}

export interface JournalLineRow extends Posted {
  readonly lineNo: number;
  readonly account: string;
  readonly amountCents: number;
}

export interface PolicyRow extends Posted {
  readonly policyHash: string;
  readonly effectiveFrom: string;
  /** Canonical JSON. */
  readonly document: string;
}

export interface ExtractImportRow extends Posted {
  readonly extractId: string;
  readonly contentHash: string;
  readonly asOf: string;
}

export interface PostedRows
  extends
    DepositPostedRows,
    PostedCorrectionRows,
    PostedControlRows,
    PaymentRows,
    PostedDrawerRows,
    PostedPrivacyRows,
    PostedMailRows {
  readonly receipts: ReceiptRow;
  readonly receiptLines: ReceiptLineRow;
  readonly tenders: TenderRow;
  readonly receiptVoids: ReceiptVoidRow;
  readonly voidRequests: VoidRequestRow;
  readonly receiptReprints: ReceiptReprintRow;
  readonly drawerEntries: DrawerEntryRow;
  readonly denominationCounts: DenominationRow;
  readonly countedKinds: CountedKindRow;
  readonly countedPaper: CountedPaperRow;
  readonly closures: ClosureRow;
  readonly closureKinds: ClosureKindRow;
  readonly deposits: DepositRow;
  readonly depositSessions: DepositSessionRow;
  readonly depositItems: DepositItemRow;
  readonly depositExceptions: DepositExceptionRow;
  readonly depositHandOvers: DepositHandOverRow;
  readonly depositConfirmations: DepositConfirmationRow;
  readonly journalLines: JournalLineRow;
  readonly policies: PolicyRow;
  readonly extractImports: ExtractImportRow;
}

/** Current: how a session stands. */
export interface DrawerSessionRow {
  readonly sessionId: string;
  readonly drawerId: string;
  readonly drawerName: string;
  readonly ownerId: string;
  readonly state: SessionState;
  readonly businessDate: string;
  readonly openedAt: string;
  readonly fundCents: number;
  readonly startingCashCents: number;
  readonly attempt: number;
  readonly closedAt: string | null;
}

/** Current: how a deposit stands. */
export interface DepositStageRow {
  readonly depositId: string;
  readonly stage: DepositStage;
  readonly changedAt: string;
}

/** Current: who may sign in. */
export interface UserRow {
  readonly userId: string;
  readonly signInName: string;
  readonly displayName: string;
  readonly role: Role;
  readonly language: 'en' | 'es';
  readonly active: number;
}

/** Current: running numbers: `receipts:2026`, `deposits:2026`, `perpetual_cents`. Never falls. */
export interface RunningNumberRow {
  readonly name: string;
  readonly value: number;
}

export interface CurrentRows {
  readonly drawerSessions: DrawerSessionRow;
  readonly depositStages: DepositStageRow;
  readonly users: UserRow;
  readonly runningNumbers: RunningNumberRow;
}

export type RowChange =
  | {
      [T in keyof PostedRows]: { readonly op: 'insert'; readonly table: T; readonly row: PostedRows[T] };
    }[keyof PostedRows]
  /** Insert, or replace the row of the same key. */
  | {
      [T in keyof CurrentRows]: { readonly op: 'put'; readonly table: T; readonly row: CurrentRows[T] };
    }[keyof CurrentRows]
  | {
      readonly op: 'session_moved';
      readonly sessionId: string;
      readonly state: SessionState;
      readonly attempt: number | null;
      readonly at: string;
    }
  | { readonly op: 'deposit_moved'; readonly depositId: string; readonly stage: DepositStage; readonly at: string }
  | { readonly op: 'number_raised'; readonly name: string; readonly by: number };
