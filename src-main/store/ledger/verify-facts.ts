// What the events say together: numbers run on without a gap (RC2, RC3), each payment adds up (TN1), the perpetual total is
// the sum of all that was applied (LD6), each event names a policy that was adopted. Journal balances are kept along.
import { sumCounts } from '../../../src-core/denomination/count.ts';
import type { Envelope } from '../../../src-core/ledger/envelope.ts';
import type { CorrectionEvent } from '../../../src-core/ledger/events/correction-events.ts';
import type { DepositSealed } from '../../../src-core/ledger/events/deposit-events.ts';
import type { PaymentTaken } from '../../../src-core/ledger/events/payment-events.ts';
import type { RowChange } from '../../../src-core/ledger/rows.ts';
import { canonicalJson } from '../../../src-core/ledger/canonical-json.ts';
import { correctionNumber } from '../../../src-core/correction/correction-number.ts';
import { receiptNumber } from '../../../src-core/payment/receipt-number.ts';
import { sha256 } from './verify-event.ts';

export interface LedgerFacts {
  readonly take: (event: Envelope, changes: readonly RowChange[]) => void;
  /** Of the accounts that are not at zero. */
  readonly balances: ReadonlyMap<string, number>;
}

const sumOf = (lines: readonly { readonly amountCents: number }[]): number =>
  lines.reduce((total, { amountCents }) => total + amountCents, 0);

const CORRECTIONS: readonly string[] = [
  'payment_reversed',
  'payment_moved',
  'item_returned',
  'item_redeposited',
  'returned_item_cleared',
] satisfies readonly CorrectionEvent['type'][];
const isCorrection = (event: Envelope): event is Envelope<CorrectionEvent> => CORRECTIONS.includes(event.type);

/** What its lines come to: a reversal keeps the sum but for cash rounding; an item takes out what it brought, or back. */
function sumOfCorrection({ type, payload }: CorrectionEvent): number {
  if (type === 'payment_reversed') return payload.roundingCents;
  if (type === 'returned_item_cleared') return payload.amountCents;
  return type === 'item_returned' && payload.returnNo === 1 ? -payload.amountCents : 0;
}

/** RC2, RC3: the numbers of a series and year run on without a gap. */
function prepareNumberCheck(add: (problem: string) => void) {
  const lastNumbers = new Map<string, number>();
  return (series: string, year: number, serial: number, nameOf: (serial: number) => string): void => {
    const next = (lastNumbers.get(`${series} ${year}`) ?? 0) + 1;
    if (serial > next) {
      const last = serial - 1 > next ? ` to ${nameOf(serial - 1)}` : '';
      add(`${series} ${nameOf(next)}${last}: no event has this number.`);
    } else if (serial < next) add(`${series} ${nameOf(serial)} is numbered out of order.`);
    lastNumbers.set(`${series} ${year}`, serial);
  };
}

export function gatherFacts(add: (problem: string) => void): LedgerFacts {
  const balances = new Map<string, number>();
  const policies = new Set<string>();
  const number = prepareNumberCheck(add);
  let perpetualCents = 0;

  const payment = ({ station, payload }: Envelope<PaymentTaken>): void => {
    const { receiptYear, receiptSerial, lines, tenders, appliedCents, tenderedCents, changeCents, roundingCents } =
      payload;
    const nameOf = (serial: number): string => receiptNumber(station, receiptYear, serial);
    number('Receipt', receiptYear, receiptSerial, nameOf);
    if (payload.receiptNumber !== nameOf(receiptSerial))
      add(`Receipt ${payload.receiptNumber} is not ${nameOf(receiptSerial)}.`);
    const addsUp =
      sumOf(lines) === appliedCents &&
      sumOf(tenders) === tenderedCents &&
      tenderedCents - changeCents === appliedCents + roundingCents;
    if (!addsUp) add(`Receipt ${payload.receiptNumber} does not add up.`);
    perpetualCents += appliedCents;
  };
  const deposit = ({ station, payload }: Envelope<DepositSealed>): void => {
    const { depositNumber, depositYear, depositSerial, cash, cashCents, items, itemsCents, totalCents } = payload;
    number('Deposit', depositYear, depositSerial, (serial) => `D${receiptNumber(station, depositYear, serial)}`);
    const unreceipted = payload.exceptions.filter(({ kind }) => kind === 'in_bag_not_receipted');
    const addsUp =
      sumCounts(cash) === cashCents &&
      sumOf(items) === itemsCents &&
      cashCents + itemsCents + sumOf(unreceipted) === totalCents;
    if (!addsUp) add(`Deposit ${depositNumber} does not add up.`);
  };
  const correction = (event: Envelope<CorrectionEvent>): void => {
    const { station, payload } = event;
    const { correctionYear, correctionSerial } = payload;
    const nameOf = (serial: number): string => correctionNumber(station, correctionYear, serial);
    number('Correction', correctionYear, correctionSerial, nameOf);
    if (payload.correctionNumber !== nameOf(correctionSerial)) {
      add(`Correction ${payload.correctionNumber} is not ${nameOf(correctionSerial)}.`);
    }
    if (sumOf(payload.lines) !== sumOfCorrection(event)) add(`Correction ${payload.correctionNumber} does not add up.`);
  };
  const take = (event: Envelope, changes: readonly RowChange[]): void => {
    for (const change of changes) {
      if (change.op !== 'insert' || change.table !== 'journalLines') continue;
      const { account, amountCents } = change.row;
      const balance = (balances.get(account) ?? 0) + amountCents;
      if (balance === 0) balances.delete(account);
      else balances.set(account, balance);
    }
    const { sequence, policyHash } = event;
    if (event.type === 'policy_adopted') {
      policies.add(event.payload.policyHash);
      if (sha256(canonicalJson(event.payload.document)) !== event.payload.policyHash) {
        add(`Event ${sequence} adopts a policy under another's hash.`);
      }
    }
    if (policyHash !== null && !policies.has(policyHash)) add(`Event ${sequence} names a policy that was not adopted.`);
    if (event.type === 'payment_taken') payment(event);
    if (event.type === 'deposit_sealed') deposit(event);
    if (isCorrection(event)) correction(event);
    if (event.type === 'drawer_closed' && event.payload.perpetualCents !== perpetualCents) {
      add(`The closing in event ${sequence} has another perpetual total than the receipts before it.`);
    }
  };
  return { take, balances };
}
