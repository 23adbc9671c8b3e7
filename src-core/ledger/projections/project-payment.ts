// Rows of a payment's events (see project.ts).
import { invariant } from '../../result/result.ts';
import type { Tender } from '../../tender/tender.ts';
import type { Envelope } from '../envelope.ts';
import type { PaymentEvent, PaymentLine, PaymentTaken } from '../events/payment-events.ts';
import type { RowChange } from '../rows.ts';

export function projectPayment(event: Envelope<PaymentEvent>): readonly RowChange[] {
  const { sequence, sessionId, approver } = event;
  invariant(sessionId !== null, `${event.type} without its session`);
  const { receiptNumber } = event.payload;
  switch (event.type) {
    case 'payment_taken':
      return taken(event, sessionId);
    case 'items_endorsed': {
      const row = { sequence, receiptNumber, sessionId, how: event.payload.how };
      return [{ op: 'insert', table: 'endorsements', row }];
    }
    case 'void_requested': {
      const row = { sequence, receiptNumber, sessionId, reason: event.payload.reason };
      return [{ op: 'insert', table: 'voidRequests', row }];
    }
    case 'payment_voided': {
      invariant(approver !== null, 'a void without its second person');
      const row = { sequence, receiptNumber, sessionId, reason: event.payload.reason, approverId: approver };
      return [{ op: 'insert', table: 'receiptVoids', row }];
    }
    case 'tender_kind_corrected': {
      const { tender, replacesTenderId, correctionNo } = event.payload;
      return [tenderRow(sequence, sessionId, receiptNumber, tender, 100 + correctionNo, replacesTenderId)];
    }
    case 'receipt_reprinted': {
      const row = { sequence, receiptNumber, duplicateNo: event.payload.duplicateNo };
      return [{ op: 'insert', table: 'receiptReprints', row }];
    }
  }
}

function taken(event: Envelope<PaymentTaken>, sessionId: string): readonly RowChange[] {
  const { payload, sequence, businessDate } = event;
  invariant(businessDate !== null, 'a payment without a business date');
  const { receiptNumber, paymentId, receiptYear, receiptSerial } = payload;
  const { appliedCents, tenderedCents, changeCents, roundingCents } = payload;
  const receipt: RowChange = {
    op: 'insert',
    table: 'receipts',
    row: {
      sequence,
      receiptNumber,
      paymentId,
      sessionId,
      businessDate,
      issuedAt: event.occurredAt,
      issuerId: event.actor,
      receiptYear,
      receiptSerial,
      payerName: payload.payer.name,
      appliedCents,
      tenderedCents,
      changeCents,
      roundingCents,
    },
  };
  return [
    receipt,
    ...payload.lines.map((line) => lineRow(sequence, receiptNumber, line)),
    ...payload.tenders.map((tender, index) => tenderRow(sequence, sessionId, receiptNumber, tender, index + 1, null)),
    ...writerRows(event),
    { op: 'number_raised', name: `receipts:${receiptYear}`, by: 1 },
    { op: 'number_raised', name: 'perpetual_cents', by: appliedCents },
  ];
}

/** TN5: a writer is known by the account they speak for: their own, or the one account that they pay as its holder. */
function writerRows({ sequence, payload }: Envelope<PaymentTaken>): readonly RowChange[] {
  const { receiptNumber, checkWriters, payer, accounts, payerAccountNo } = payload;
  const held = payer.isHolder && accounts.length === 1 ? (accounts[0]?.accountNo ?? null) : null;
  const accountNo = payerAccountNo ?? held;
  return checkWriters.map(({ tenderId, writer }) => ({
    op: 'insert',
    table: 'checkWriters',
    row: { sequence, tenderId, receiptNumber, writer, accountNo },
  }));
}

function lineRow(sequence: number, receiptNumber: string, line: PaymentLine): RowChange {
  const { lineNo, kind, accountNo, chargeId, service, chargeKind, itemCode, amountCents } = line;
  const row = {
    sequence,
    receiptNumber,
    lineNo,
    kind,
    accountNo,
    chargeId,
    service,
    chargeKind,
    itemCode,
    amountCents,
  };
  return { op: 'insert', table: 'receiptLines', row };
}

function tenderRow(
  sequence: number,
  sessionId: string,
  receiptNumber: string,
  { tenderId, kind, amountCents, itemNumber, routing }: Tender,
  lineNo: number,
  replacesTenderId: string | null,
): RowChange {
  const item = { tenderId, kind, amountCents, itemNumber, routing, replacesTenderId };
  return { op: 'insert', table: 'tenders', row: { sequence, sessionId, receiptNumber, lineNo, ...item } };
}
