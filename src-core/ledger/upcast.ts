// Events of an older version, read as the newest. Their stored bytes, hash and signature stay as they are; what a later
// version added is filled in as it was when nobody could do otherwise.
import type { Envelope, EnvelopeFields } from './envelope.ts';
import type { DepositSealedV1 } from './events/deposit-events.ts';
import type { PaymentTakenV1 } from './events/payment-events.ts';

type OlderEvent = DepositSealedV1 | PaymentTakenV1;

/** An event as a ledger may hold it: of today's version, or of one that was written before. */
export type EventOfAnyVersion = Envelope | (EnvelopeFields & OlderEvent);

/** Version 1: a deposit was made of closed sessions alone (DP1). */
const upcastDepositSealed = (event: EnvelopeFields & DepositSealedV1): Envelope => ({
  ...event,
  version: 2,
  payload: { ...event.payload, drops: [] },
});

/** Version 1: nobody knew who wrote a check, and no check was taken where none is (TN5). */
const upcastPaymentTaken = (event: EnvelopeFields & PaymentTakenV1): Envelope => ({
  ...event,
  version: 2,
  payload: { ...event.payload, payerAccountNo: null, checkWriters: [], noChecksOverride: null },
});

export function upcast(event: EventOfAnyVersion): Envelope {
  if (event.type === 'deposit_sealed') return event.version === 1 ? upcastDepositSealed(event) : event;
  if (event.type === 'payment_taken') return event.version === 1 ? upcastPaymentTaken(event) : event;
  return event;
}
