// What happened on an account here: its payments, and everything that was done to them since, newest first.
import type { AccountView } from '../../../src-contract/station/accounts.ts';
import { unknownToExtract } from '../../../src-core/account/local-payments.ts';
import type { CorrectionKind } from '../../../src-core/ledger/rows-correction.ts';
import { nameOf } from '../documents/issued-by.ts';
import type { StationParts } from '../station-parts.ts';
import { includedThrough } from './account-on-file.ts';
import { privacyHistory } from './privacy.ts';

type Payments = AccountView['payments'];
type History = AccountView['history'];

export function paymentsOf(parts: StationParts, accountNo: string): Payments {
  const { receipts } = parts.store;
  const through = includedThrough(parts);
  const byReceipt = Map.groupBy(receipts.paymentsOn(accountNo), ({ receiptNumber }) => receiptNumber);
  return [...byReceipt].flatMap(([receiptNumber, [first, ...rest]]) =>
    first === undefined
      ? []
      : [
          {
            receiptNumber,
            issuedAt: first.issuedAt,
            paidCents: [first, ...rest].reduce((sum, { amountCents }) => sum + amountCents, 0),
            isVoid: first.isVoid,
            isReversed: receipts.state(receiptNumber) === 'reversed',
            isInExtract: unknownToExtract(first, through) === 0 && !first.isVoid,
            issuerName: nameOf(parts, first.issuerId),
          },
        ],
  );
}

const CORRECTION_EVENTS: Readonly<Record<CorrectionKind, string>> = {
  reversal: 'payment_reversed',
  move: 'payment_moved',
  returned_item: 'item_returned',
  redeposit: 'item_redeposited',
  cleared_item: 'returned_item_cleared',
};

/** What is owed less is below zero, as on a statement. */
export function historyOf(parts: StationParts, accountNo: string, payments: Payments): History {
  const events = [
    ...changed(parts, accountNo),
    ...privacyHistory(parts, accountNo),
    ...corrected(parts, accountNo),
    ...payments.flatMap((payment) => eventsOfPayment(parts, payment)),
  ];
  return events.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

function eventsOfPayment(parts: StationParts, payment: Payments[number]): History {
  const taken = {
    at: payment.issuedAt,
    kind: 'payment_taken',
    who: payment.issuerName,
    reference: payment.receiptNumber,
    amountCents: -payment.paidCents,
  };
  const voided = payment.isVoid ? parts.store.receipts.voided(payment.receiptNumber) : null;
  if (voided === null) return [taken];
  const who = nameOf(parts, voided.approver ?? voided.actor);
  return [taken, { ...taken, at: voided.occurredAt, kind: 'payment_voided', who, amountCents: payment.paidCents }];
}

function corrected(parts: StationParts, accountNo: string): History {
  const byNumber = Map.groupBy(parts.store.corrections.linesOn(accountNo), (line) => line.correctionNumber);
  return [...byNumber].flatMap(([correctionNumber, lines]) =>
    lines.slice(0, 1).map(({ postedAt, correctionKind, actorId, receiptNumber }) => ({
      at: postedAt,
      kind: CORRECTION_EVENTS[correctionKind],
      who: nameOf(parts, actorId),
      reference: `${correctionNumber} (${receiptNumber})`,
      amountCents: -lines.reduce((sum, { amountCents }) => sum + amountCents, 0) + 0,
    })),
  );
}

/** VD4: the balance says what was paid; these say what followed from it. */
const changed = (parts: StationParts, accountNo: string): History =>
  parts.store.corrections.statesOn(accountNo).map(({ changedAt, change, actorId, receiptNumber }) => ({
    at: changedAt,
    kind: change,
    who: nameOf(parts, actorId),
    reference: receiptNumber,
    amountCents: null,
  }));
