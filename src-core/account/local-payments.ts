// SY4: what is shown as owed is what the city's extract says, less what was taken here and is not in the extract yet,
// charge by charge, and nothing twice. A payment that the extract counts but whose void it does not is owed again.
import { signedCents } from '../money/cents.ts';
import type { OpenCharge } from './account.ts';

export interface PaidHere {
  /** The payment's event, and its void's; null while it stands. */
  readonly sequence: number;
  readonly voidSequence: number | null;
  readonly receiptNumber: string;
  readonly kind: 'charge' | 'credit' | 'item';
  readonly chargeId: string | null;
  readonly service: string | null;
  readonly chargeKind: string | null;
  /** Below zero on the line of a correction that takes money back (VD2). */
  readonly amountCents: number;
}

/** What the extract does not know yet of one line: money taken (above zero) or given back (below). */
export function unknownToExtract({ sequence, voidSequence, amountCents }: PaidHere, includedThrough: number): number {
  const isPaymentKnown = sequence <= includedThrough;
  const isVoidKnown = voidSequence !== null && voidSequence <= includedThrough;
  const taken = isPaymentKnown ? 0 : amountCents;
  const givenBack = voidSequence === null || isVoidKnown ? 0 : amountCents;
  return taken - givenBack;
}

/**
 * The extract's charges with what happened here since. A charge that the extract no longer lists comes back when its
 * payment was voided here; credit given here is a charge below zero. `asOfDate` dates what only this station knows.
 */
export function netOfPaymentsHere(
  charges: readonly OpenCharge[],
  paid: readonly PaidHere[],
  includedThrough: number,
  accountNo: string,
  asOfDate: string,
): readonly OpenCharge[] {
  const open = new Map(charges.map((charge) => [charge.chargeId, charge]));
  for (const line of paid) {
    const cents = unknownToExtract(line, includedThrough);
    if (cents === 0 || line.kind === 'item') continue;
    const chargeId = line.kind === 'charge' && line.chargeId !== null ? line.chargeId : `credit-${line.receiptNumber}`;
    const known = open.get(chargeId) ?? emptyCharge(line, chargeId, accountNo, asOfDate);
    open.set(chargeId, { ...known, openCents: signedCents(known.openCents - cents) });
  }
  return [...open.values()].filter(({ openCents }) => openCents !== 0);
}

const emptyCharge = (line: PaidHere, chargeId: string, accountNo: string, asOfDate: string): OpenCharge => ({
  chargeId,
  accountNo,
  service: line.service ?? 'CREDIT',
  kind: line.kind === 'credit' ? 'CREDIT' : (line.chargeKind ?? 'CHARGE'),
  billDate: asOfDate,
  dueDate: asOfDate,
  amountCents: signedCents(line.kind === 'credit' ? -line.amountCents : Math.abs(line.amountCents)),
  openCents: signedCents(0),
  description: line.kind === 'credit' ? `Credit from ${line.receiptNumber}` : `Open again after ${line.receiptNumber}`,
});
