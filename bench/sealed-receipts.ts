// Receipts that a check of the whole ledger accepts: one payment is taken through the service, and its event is sealed
// again and again under the next number, hashed, chained, signed and projected as the one door does it, but a thousand to
// a commit, because what a commit costs is not measured with them.
import { sealEvent } from '../src-core/ledger/chain.ts';
import type { Envelope } from '../src-core/ledger/envelope.ts';
import type { PaymentTaken } from '../src-core/ledger/events/payment-events.ts';
import { receiptNumber } from '../src-core/payment/receipt-number.ts';
import { invariant } from '../src-core/result/result.ts';
import type { BenchStation } from './bench-station.ts';

const TO_A_COMMIT = 1_000;

function lastPayment({ parts }: BenchStation): Envelope<PaymentTaken> {
  const event = parts.store.event(parts.store.head()?.sequence ?? 0);
  invariant(event?.type === 'payment_taken', 'the last event is not a payment');
  return event;
}

export function addSealedReceipts(station: BenchStation, count: number): void {
  const { store, sha256, signer, ids } = station.parts;
  station.take(station.prepare());
  const model = lastPayment(station);
  const { receiptYear, receiptSerial, tenders } = model.payload;
  let [sequence, previousHash] = [model.sequence, store.head()?.hash ?? ''];
  const sealOne = (serial: number): void => {
    sequence += 1;
    const paymentId = ids.uuid();
    const event: Envelope<PaymentTaken> = {
      ...model,
      sequence,
      previousHash,
      commandKey: paymentId,
      payload: {
        ...model.payload,
        paymentId,
        receiptNumber: receiptNumber(model.station, receiptYear, serial),
        receiptSerial: serial,
        tenders: tenders.map((tender) => ({ ...tender, tenderId: ids.uuid() })),
      },
    };
    const sealed = sealEvent(event, sha256);
    store.append(event, { sequence, type: event.type, ...sealed, signature: signer.sign(sealed.hash) });
    previousHash = sealed.hash;
  };
  for (let added = 0; added < count; added += TO_A_COMMIT) {
    const these = Math.min(TO_A_COMMIT, count - added);
    store.transact(() => {
      for (let each = 1; each <= these; each += 1) sealOne(receiptSerial + added + each);
    });
  }
}
