// What a payment is decided on: the counter as it is inside the transaction, and what the cashier sends.
import type { Result } from '../result/result.ts';
import type { BarredWriter } from '../tender/no-checks.ts';
import type { RecentTender } from '../tender/same-tender-seen.ts';
import type { PaymentDraft } from './payment-draft.ts';
import type { PaymentPreview } from './payment-preview.ts';
import type { PostingSession } from './posting-session.ts';
import type { PreviewRefusal } from './preview-payment.ts';

export interface TakePaymentState {
  readonly session: PostingSession | null;
  /** Made anew inside the transaction, from the draft and the accounts as they are now. */
  readonly preview: Result<PaymentPreview, PreviewRefusal>;
  /** Hash of that preview's facts; of no meaning when the preview is refused. */
  readonly previewHash: string;
  readonly nextSerial: number;
  readonly stationCode: string;
  readonly recentTenders: readonly RecentTender[];
  readonly barredWriters: readonly BarredWriter[];
  /** TN3: a receipt of this session whose paper is not endorsed yet; null when there is none, or the city asks for none. */
  readonly unendorsed: string | null;
  readonly isOffline: boolean;
  readonly templateVersion: number;
}

export interface TakePayment {
  readonly draft: PaymentDraft;
  /** Hash of the preview that the cashier saw. */
  readonly previewHash: string;
  /** Names of `CONFIRMATIONS`; any other word confirms nothing. */
  readonly confirmations: readonly string[];
  /** TN5: why a second person allows a check where none is taken. */
  readonly overrideReason?: string | null | undefined;
}
