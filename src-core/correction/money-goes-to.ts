// DS12: the payer's money never comes back out of a drawer. It becomes a debt of the city, paid by the office that pays
// its bills, or credit on one of the accounts that the receipt paid.
import type { CorrectionLine, MoneyGoesTo } from '../ledger/events/correction-events.ts';

const NOWHERE = {
  lineNo: 0,
  accountNo: null,
  chargeId: null,
  service: null,
  chargeKind: null,
  billDate: null,
  itemCode: null,
  glAccount: null,
} as const;

export function lineForPayer(goesTo: MoneyGoesTo, receiptNumber: string, amountCents: number): CorrectionLine {
  if (goesTo.kind === 'refund') {
    const description = `Refund owed for ${receiptNumber}`;
    return { ...NOWHERE, kind: 'refund', description, amountCents, rule: 'the city owes it to the payer' };
  }
  const description = `Credit from ${receiptNumber}`;
  const { accountNo } = goesTo;
  return { ...NOWHERE, kind: 'credit', accountNo, description, amountCents, rule: 'credit by choice of the payer' };
}
