// The desk between two customers: one draft, its latest preview, and what was said about it.
import type { PaymentDraftInput, PaymentPreviewView } from '../../../src-contract/station/payment.ts';
import type { StationClient } from '../../../src-contract/station-router.ts';
import type { RefusalData } from '../../../src-contract/wire/procedure.ts';
import type { TenderKind } from '../../../src-core/tender/tender.ts';

/** The receipt of the customer before; its change stays on the screen until the next one. */
export interface LastPayment {
  readonly receiptNumber: string;
  readonly appliedCents: number;
  readonly changeCents: number;
  readonly printJobId: string | null;
  /** Posted on this screen, not found again after a reload. */
  readonly isFresh: boolean;
}

/** A kind that asks for more than its amount: the number of a check, the slip of a card. */
export interface PendingTender {
  readonly kind: Exclude<TenderKind, 'cash'>;
  readonly amountCents: number;
}

/** A stub that says something else than the account. */
export interface StubSays {
  readonly accountNo: string;
  readonly stubCents: number;
  readonly balanceCents: number;
  readonly paysCents: number;
}

/** What a second person is asked for: a credit above the cashier's limit (PY5), a check where none is taken (TN5). */
export type ApprovalKind = 'credit' | 'check';

/** The payment waits for a second person: why, and what was said of the last who tried. */
export interface PendingApproval {
  readonly kind: ApprovalKind;
  readonly asks: RefusalData;
  readonly failure: RefusalData | null;
}

/** TN3: paper to be stamped before the next payment. */
export type PaperToEndorse = NonNullable<Awaited<ReturnType<StationClient['payment']['toEndorse']>>>;

export interface DeskState {
  /** What stands in the search box. */
  readonly search: string;
  readonly draft: PaymentDraftInput;
  readonly preview: PaymentPreviewView | null;
  /** The draft that the preview answered for. */
  readonly previewOf: PaymentDraftInput | null;
  readonly phase: 'entering' | 'taking' | 'unknown';
  readonly refusal: { readonly at: 'search' | 'paying' | 'tender'; readonly data: RefusalData } | null;
  readonly stub: StubSays | null;
  readonly pending: PendingTender | null;
  /** Deliberate yeses to be given before this is taken. */
  readonly asks: readonly string[] | null;
  readonly approval: PendingApproval | null;
  /** Yeses already given to this draft. */
  readonly given: readonly string[];
  /** The draft before it was lowered to a partial payment. */
  readonly whole: PaymentDraftInput | null;
  readonly last: LastPayment | null;
  readonly toEndorse: PaperToEndorse | null;
  /** Said once after a payment whose end was unknown for a while. */
  readonly wasUnknown: boolean;
  /** Grows each time the work goes on in the tender field, or in the search box. */
  readonly focus: { readonly at: 'search' | 'tender'; readonly turn: number };
}

export const isCurrent = ({ draft, previewOf }: DeskState): boolean => draft === previewOf;
