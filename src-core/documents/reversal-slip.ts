// The reversal slip (VD2): its own number and the original's, what was taken back, where the money goes, the reason, and
// two people. It says what a customer will ask first: nothing is paid out at this counter (DS12).
import type { Envelope } from '../ledger/envelope.ts';
import type { CorrectionLine, PaymentReversed } from '../ledger/events/correction-events.ts';
import type { PaymentLine } from '../ledger/events/payment-events.ts';
import { formatCents } from '../money/cents.ts';
import { RULE, banner, big, keyValue, signature, text } from './blocks.ts';
import { CORRECTION_WORDS } from './correction-words.ts';
import { businessDateLine } from './date-lines.ts';
import type { Block, Language, PrintedDocument } from './document.ts';
import { formatDate, formatInstant } from './format-time.ts';
import { type IssuingOffice, issueDocument } from './issuing-office.ts';
import { OFFICE_WORDS } from './office-words.ts';
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

const asPaid = (line: CorrectionLine, kind: PaymentLine['kind']): PaymentLine => ({ ...line, kind });

const label = (line: CorrectionLine, language: Language): string =>
  line.kind === 'refund'
    ? line.description
    : lineLabel(asPaid(line, line.kind), { words: RECEIPT_WORDS[language], language });

function whatAndWhere({ payload }: ReversalSlipFacts['event'], language: Language): readonly Block[] {
  const words = CORRECTION_WORDS[language];
  const takenBack = payload.lines.filter(({ amountCents }) => amountCents < 0);
  return [
    text(words.noLongerPaid, { isBold: true }),
    ...takenBack.map((line) => keyValue(label(line, language), formatCents(line.amountCents))),
    big(words.takenBack, `$${formatCents(payload.amountCents)}`),
    RULE,
    text(words.hadPaid, { isBold: true }),
    ...payload.tenders.map((tender) =>
      keyValue(tenderLabel(tender, RECEIPT_WORDS[language]), formatCents(tender.amountCents)),
    ),
    ...(payload.changeCents === 0 ? [] : [keyValue(words.lessChange, formatCents(-payload.changeCents))]),
    RULE,
    ...whereItGoes(payload, language),
  ];
}

function whereItGoes({ goesTo, amountCents }: PaymentReversed['payload'], language: Language): readonly Block[] {
  const words = CORRECTION_WORDS[language];
  const amount = formatCents(amountCents);
  if (goesTo.kind === 'credit') return [keyValue(words.creditOn(goesTo.accountNo), amount, true)];
  return [keyValue(words.owed, amount, true), text(words.notAtThisCounter)];
}

export function reversalSlip(facts: ReversalSlipFacts): PrintedDocument {
  const { event, office } = facts;
  const { language } = office;
  const { payload } = event;
  const [words, common] = [CORRECTION_WORDS[language], OFFICE_WORDS[language]];
  return issueDocument(office, {
    kind: 'reversal_slip',
    title: words.reversalSlip,
    reference: payload.correctionNumber,
    marks: [banner('void', words.reversalMark)],
    blocks: [
      keyValue(words.reversal, payload.correctionNumber, true),
      keyValue(words.receiptReversed, payload.receiptNumber, true),
      keyValue(words.receiptOf, formatDate(payload.receiptDate, language)),
      keyValue(words.issuedBy, facts.issuerName),
      ...businessDateLine(event.businessDate, language),
      keyValue(words.posted, formatInstant(event.occurredAt, office.timeZone, language)),
      RULE,
      ...whatAndWhere(event, language),
      RULE,
      keyValue(common.reason, payload.reason),
      signature(words.reversedBy, facts.actorName),
      signature(common.approvedBy, facts.approverName),
    ],
  });
}
