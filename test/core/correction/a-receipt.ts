// A receipt whose drawer was counted, and the state that a correction of it is decided on.
import type { CorrectionState } from '../../../src-core/correction/receipt-to-correct.ts';
import type { CorrectionLine } from '../../../src-core/ledger/events/correction-events.ts';
import type { ReceiptOnFile } from '../../../src-core/payment/receipt-on-file.ts';
import type { Tender } from '../../../src-core/tender/tender.ts';
import { tender } from '../tender/tender-builders.ts';
import { ACCOUNT_NO, ANA, NO_CHECKS_NO, SESSION } from '../payment/payment-builders.ts';

export const NUMBER = '01A-2026-0000041';
export const YESTERDAY = '2026-11-22';

const NOWHERE = { accountNo: null, chargeId: null, service: null, chargeKind: null, billDate: null } as const;

type LineFacts = Partial<ReceiptOnFile['lines'][number]> & Pick<CorrectionLine, 'amountCents'>;

export function line(kind: ReceiptOnFile['lines'][number]['kind'], facts: LineFacts, lineNo = 1) {
  const item = kind === 'item' ? { itemCode: 'COPY', glAccount: '4900' } : { itemCode: null, glAccount: null };
  const charge = { accountNo: ACCOUNT_NO, chargeId: `w-${lineNo}`, service: 'WATER', chargeKind: 'USAGE' };
  const place = kind === 'charge' ? charge : kind === 'credit' ? { ...NOWHERE, accountNo: ACCOUNT_NO } : NOWHERE;
  return { lineNo, kind, billDate: null, description: kind, rule: 'oldest first', ...place, ...item, ...facts };
}

/** 60.00 of water, 20.00 of sewer on another account, 12.00 of credit, 8.00 of copies. */
export const LINES: ReceiptOnFile['lines'] = [
  line('charge', { amountCents: 6_000 }, 1),
  line('charge', { amountCents: 2_000, service: 'SEWER', accountNo: NO_CHECKS_NO }, 2),
  line('credit', { amountCents: 1_200 }, 3),
  line('item', { amountCents: 800 }, 4),
];

export function countedReceipt(
  tenders: readonly Tender[] = [tender('cash', 10_000)],
  fields: Partial<ReceiptOnFile> = {},
): ReceiptOnFile {
  return {
    receiptNumber: NUMBER,
    paymentId: 'payment-41',
    drawerId: '2',
    lines: LINES,
    tenders,
    changeCents: 0,
    roundingCents: 0,
    sessionId: SESSION.sessionId,
    businessDate: YESTERDAY,
    issuerId: ANA.userId,
    corrections: [],
    isVoid: false,
    isVoidRequested: false,
    isReversed: false,
    duplicates: 0,
    ...fields,
  };
}

export const correctionState = (fields: Partial<CorrectionState> = {}): CorrectionState => ({
  receipt: countedReceipt(),
  session: { ...SESSION, state: 'closed' },
  corrections: [],
  stationCode: '01A',
  nextSerial: 1,
  ...fields,
});
