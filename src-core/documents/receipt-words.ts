// The words of a receipt in the customer's language. Each entry is a whole phrase: grammar differs, word by word fails.
import type { TenderKind } from '../tender/tender.ts';
import type { Language } from './document.ts';

export interface ReceiptWords {
  readonly receipt: string;
  readonly number: string;
  readonly date: string;
  readonly paidBy: string;
  readonly payerNotNamed: string;
  readonly account: string;
  readonly otherItems: string;
  readonly credit: string;
  readonly bill: (date: string) => string;
  readonly paidOnAccount: string;
  readonly balanceLeft: string;
  readonly creditLeft: string;
  readonly pastDueLeft: string;
  readonly asOf: (moment: string) => string;
  readonly avoidsShutoff: (date: string) => string;
  readonly payToAvoidShutoff: (amount: string, date: string) => string;
  readonly totalPaid: string;
  readonly tendered: string;
  readonly change: string;
  readonly rounding: string;
  readonly tenders: Readonly<Record<TenderKind, string>>;
  readonly approval: string;
  readonly preparedBy: string;
  readonly checkCode: string;
  /** On a validated stub. */
  readonly paidMark: string;
  readonly voidMark: string;
  readonly voidDetail: (at: string, by: string) => string;
  readonly reversedMark: string;
  readonly reversedDetail: (at: string, by: string) => string;
  readonly offLine: string;
  readonly offLineDetail: string;
}

const ENGLISH: ReceiptWords = {
  receipt: 'RECEIPT',
  number: 'Receipt no.',
  date: 'Date',
  paidBy: 'Paid by',
  payerNotNamed: 'name not given',
  account: 'Account',
  otherItems: 'Other items',
  credit: 'Credit on the account',
  bill: (date) => `bill of ${date}`,
  paidOnAccount: 'Paid on this account',
  balanceLeft: 'Balance left',
  creditLeft: 'Credit balance',
  pastDueLeft: 'of which past due',
  asOf: (moment) => `as of ${moment}`,
  avoidsShutoff: (date) => `This payment avoids the shutoff of ${date}.`,
  payToAvoidShutoff: (amount, date) => `Shutoff ${date}: pay $${amount} more to avoid it.`,
  totalPaid: 'TOTAL PAID',
  tendered: 'Tendered',
  change: 'Change',
  rounding: 'Cash rounding',
  tenders: {
    cash: 'Cash',
    check: 'Check',
    money_order: 'Money order',
    cashiers_check: "Cashier's check",
    card: 'Card',
  },
  approval: 'appr.',
  preparedBy: 'Prepared by',
  checkCode: 'Check code',
  paidMark: 'PAID',
  voidMark: 'VOID',
  voidDetail: (at, by) => `Voided ${at}, approved by ${by}`,
  reversedMark: 'REVERSED',
  reversedDetail: (at, by) => `Reversed ${at} by ${by}`,
  offLine: 'ISSUED OFF LINE',
  offLineDetail: 'Recorded here, sent to the city when the connection is back.',
};

const SPANISH: ReceiptWords = {
  receipt: 'RECIBO',
  number: 'Recibo n.º',
  date: 'Fecha',
  paidBy: 'Pagado por',
  payerNotNamed: 'sin nombre',
  account: 'Cuenta',
  otherItems: 'Otros conceptos',
  credit: 'Saldo a favor de la cuenta',
  bill: (date) => `factura del ${date}`,
  paidOnAccount: 'Pagado a esta cuenta',
  balanceLeft: 'Saldo pendiente',
  creditLeft: 'Saldo a favor',
  pastDueLeft: 'del cual vencido',
  asOf: (moment) => `al ${moment}`,
  avoidsShutoff: (date) => `¡Este pago evita el corte del ${date}!`,
  payToAvoidShutoff: (amount, date) => `Corte el ${date}: pague $${amount} más para evitarlo.`,
  totalPaid: 'TOTAL PAGADO',
  tendered: 'Entregado',
  change: 'Cambio',
  rounding: 'Redondeo en efectivo',
  tenders: {
    cash: 'Efectivo',
    check: 'Cheque',
    money_order: 'Giro postal',
    cashiers_check: 'Cheque de caja',
    card: 'Tarjeta',
  },
  approval: 'aut.',
  preparedBy: 'Atendido por',
  checkCode: 'Código de control',
  paidMark: 'PAGADO',
  voidMark: 'ANULADO',
  voidDetail: (at, by) => `Anulado el ${at}, aprobado por ${by}`,
  reversedMark: 'REVERTIDO',
  reversedDetail: (at, by) => `Revertido ${at} por ${by}`,
  offLine: 'EMITIDO SIN CONEXIÓN',
  offLineDetail: 'Registrado aquí; se envía a la ciudad al volver la conexión.',
};

export const RECEIPT_WORDS: Readonly<Record<Language, ReceiptWords>> = { en: ENGLISH, es: SPANISH };
