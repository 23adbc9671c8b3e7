// AC4: the acts of the days looked at, as the watcher's rules want them.
import type { Envelope } from '../../../src-core/ledger/envelope.ts';
import type { PaymentMoved, PaymentReversed } from '../../../src-core/ledger/events/correction-events.ts';
import type { WatchFacts, WatchedCorrection } from '../../../src-core/watch/watch-facts.ts';
import { accountsOfReceipt } from '../payment/receipt-on-file.ts';
import type { StationParts } from '../station-parts.ts';

type Parts = Pick<StationParts, 'store'>;

function corrected({ store }: Parts, event: Envelope<PaymentReversed | PaymentMoved>): readonly WatchedCorrection[] {
  const { sequence, actor, approver, occurredAt, payload } = event;
  const receipt = store.watch.receipt(payload.receiptNumber);
  if (receipt === null) return [];
  const accountNos = accountsOfReceipt(store, payload.receiptNumber);
  const { receiptNumber } = payload;
  return [{ sequence, actorId: actor, approverId: approver, postedAt: occurredAt, receiptNumber, accountNos, receipt }];
}

/** `since`: the first business date. */
export function watchFacts(parts: Parts, since: string): WatchFacts {
  const { store } = parts;
  const isSince = ({ businessDate }: Pick<Envelope, 'businessDate'>): boolean => (businessDate ?? '') >= since;
  const corrections = [...store.eventsOfType('payment_reversed'), ...store.eventsOfType('payment_moved')]
    .filter(isSince)
    .flatMap((event) => corrected(parts, event));
  return {
    openings: store
      .eventsOfType('drawer_opened_without_sale')
      .filter(isSince)
      .map(({ sequence, actor, sessionId }) => ({ sequence, actorId: actor, sessionId: sessionId ?? '' })),
    voids: store
      .eventsOfType('payment_voided')
      .filter(isSince)
      .map(({ sequence, actor, approver, sessionId, payload }) => ({
        sequence,
        actorId: actor,
        approverId: approver,
        sessionId: sessionId ?? '',
        receiptNumber: payload.receiptNumber,
        issuerId: payload.issuerId,
      })),
    kindCorrections: store
      .eventsOfType('tender_kind_corrected')
      .filter(isSince)
      .map(({ sequence, actor, approver, payload }) => ({
        sequence,
        actorId: actor,
        approverId: approver,
        receiptNumber: payload.receiptNumber,
        fromKind: payload.fromKind,
        toKind: payload.tender.kind,
      })),
    corrections,
    taken: corrections.flatMap(({ accountNos, actorId }) =>
      accountNos.flatMap((accountNo) => store.watch.taken(accountNo, actorId, since)),
    ),
    checkSessions: store.watch.checkSessions(since),
    datedChecks: store.watch.datedChecks(since),
  };
}
