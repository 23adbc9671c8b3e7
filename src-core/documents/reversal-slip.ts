// The reversal slip (VD2): its own number and the original's, what was taken back, where the money goes, the reason, and
// two people. It says what a customer will ask first: nothing is paid out at this counter (DS12).
import type { Envelope } from '../ledger/envelope.ts';
import type { CorrectionLine, PaymentReversed } from '../ledger/events/correction-events.ts';
import type { PaymentLine } from '../ledger/events/payment-events.ts';
import { formatCents } from '../money/cents.ts';
import { RULE, banner, big, keyValue, signature, text } from './blocks.ts';
import type { Block, PrintedDocument } from './document.ts';
import { formatDate, formatInstant } from './format-time.ts';
import { type IssuingOffice, issueDocument } from './issuing-office.ts';
import { lineLabel } from './receipt-accounts.ts';
import { tenderLabel } from './receipt-tenders.ts';
import { RECEIPT_WORDS } from './receipt-words.ts';

export interface ReversalSlipFacts {
  readonly event: Envelope<PaymentReversed>;
  readonly office: IssuingOffice;
  readonly issuerName: string;
  readonly actorName: string;
  readonly approverName: string;
}

const words = RECEIPT_WORDS.en;

const label = (line: CorrectionLine): string =>
  line.kind === 'refund' ? line.description : lineLabel(asPaid(line, line.kind), { words, language: 'en' });

const asPaid = (line: CorrectionLine, kind: PaymentLine['kind']): PaymentLine => ({ ...line, kind });

export function reversalSlip(facts: ReversalSlipFacts): PrintedDocument {
  const { event, office } = facts;
  const { payload } = event;
  const isBack = ({ amountCents }: CorrectionLine): boolean => amountCents < 0;
  return issueDocument(office, {
    kind: 'reversal_slip',
    title: 'REVERSAL SLIP',
    reference: payload.correctionNumber,
    marks: [banner('void', 'REVERSAL')],
    blocks: [
      keyValue('Reversal', payload.correctionNumber, true),
      keyValue('Receipt reversed', payload.receiptNumber, true),
      keyValue('Posted', formatInstant(event.occurredAt, office.timeZone, 'en')),
      keyValue('Receipt of', formatDate(payload.receiptDate, 'en')),
      keyValue('Issued by', facts.issuerName),
      RULE,
      ...payload.lines.filter(isBack).map((line) => keyValue(label(line), formatCents(line.amountCents))),
      big('TAKEN BACK', `$${formatCents(payload.amountCents)}`),
      RULE,
      ...payload.tenders.map((tender) => keyValue(tenderLabel(tender, words), formatCents(tender.amountCents))),
      ...(payload.changeCents === 0 ? [] : [keyValue('less change given', formatCents(-payload.changeCents))]),
      RULE,
      ...whereItGoes(payload),
      RULE,
      keyValue('Reason', payload.reason),
      signature('Reversed by', facts.actorName),
      signature('Approved by', facts.approverName),
    ],
  });
}

function whereItGoes({ goesTo, amountCents }: PaymentReversed['payload']): readonly Block[] {
  const amount = formatCents(amountCents);
  if (goesTo.kind === 'credit') {
    return [keyValue(`Credit on account ${goesTo.accountNo}`, amount, true)];
  }
  return [keyValue('Owed to the payer', amount, true), text('Paid by the city as a refund, not at this counter.')];
}
