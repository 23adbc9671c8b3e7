// Events of an older version, read as the newest. Their stored bytes, hash and signature stay as they are; what a later
// version added is filled in as it was when nobody could do otherwise.
import type { Envelope } from './envelope.ts';
import type { PaymentTakenV1 } from './events/payment-events.ts';

/** Version 1: a deposit was made of closed sessions alone (DP1). */
function upcastDepositSealed(event: Envelope): Envelope {
  return event.type === 'deposit_sealed' && Number(event.version) === 1
    ? { ...event, version: 2, payload: { ...event.payload, drops: [] } }
    : event;
}

/** Version 1: nobody knew who wrote a check, and no check was taken where none is (TN5). */
function upcastPaymentTaken(event: Envelope): Envelope {
  if (event.type !== 'payment_taken' || Number(event.version) !== 1) return event;
  const first: PaymentTakenV1['payload'] = event.payload;
  const payload = { ...first, payerAccountNo: null, checkWriters: [], noChecksOverride: null };
  return { ...event, version: 2, payload };
}

export const upcast = (event: Envelope): Envelope => upcastPaymentTaken(upcastDepositSealed(event));
