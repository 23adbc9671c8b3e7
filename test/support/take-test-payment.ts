// Takes a payment at a test station through the payment's own service: miscellaneous money, by whatever tenders.
import type { Tender, TenderKind } from '../../src-core/tender/tender.ts';
import type { Caller } from '../../src-main/services/caller.ts';
import { paymentHandlers } from '../../src-main/services/payment/handlers.ts';
import { type TestStation, accepted } from './station-for-tests.ts';

export interface TestTender {
  readonly kind: TenderKind;
  readonly amountCents: number;
  readonly itemNumber?: string;
}

export function takeTestPayment(
  station: TestStation,
  caller: Caller,
  amountCents: number,
  tenders: readonly TestTender[],
): { readonly receiptNumber: string; readonly changeCents: number } {
  const payment = paymentHandlers(station.parts);
  const draftId = station.newKey();
  const draft = {
    draftId,
    accounts: [],
    items: [{ code: 'MISC', quantity: 1, amountCents, exemption: null }],
    tenders: tenders.map(({ kind, amountCents: tendered, itemNumber }): Tender => ({
      tenderId: station.newKey(),
      kind,
      amountCents: tendered,
      itemNumber: itemNumber ?? null,
      routing: null,
      writtenDate: null,
      card: null,
    })),
    payer: { name: 'Rosa Diaz', isHolder: false },
    language: 'en' as const,
  };
  const { previewHash } = accepted(payment.preview(caller, { draft }));
  return accepted(payment.take(caller, { key: draftId, draft, previewHash, confirmations: [] }));
}
