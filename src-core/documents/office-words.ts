// The words that papers for the office share, in the office's own language (a receipt is in the customer's). Each entry
// is a whole phrase: grammar differs, word by word fails.
import type { Language } from './document.ts';

interface OfficeWords {
  readonly drawer: string;
  readonly cashier: string;
  readonly station: string;
  readonly businessDate: string;
  readonly reason: string;
  readonly note: string;
  readonly date: string;
  readonly total: string;
  readonly amount: string;
  readonly number: string;
  readonly count: string;
  readonly kind: string;
  readonly receipt: string;
  readonly cash: string;
  readonly none: string;
  readonly preparedBy: string;
  readonly verifiedBy: string;
  readonly approvedBy: string;
  readonly coins: (face: string) => string;
  readonly rolls: (face: string, pieces: number) => string;
  readonly straps: (face: string, pieces: number) => string;
}

const ENGLISH: OfficeWords = {
  drawer: 'Drawer',
  cashier: 'Cashier',
  station: 'Station',
  businessDate: 'Business date',
  reason: 'Reason',
  note: 'Note',
  date: 'Date',
  total: 'Total',
  amount: 'Amount',
  number: 'Number',
  count: 'Count',
  kind: 'Kind',
  receipt: 'Receipt',
  cash: 'Cash',
  none: 'None.',
  preparedBy: 'Prepared by',
  verifiedBy: 'Verified by',
  approvedBy: 'Approved by',
  coins: (face) => `${face} coins`,
  rolls: (face, pieces) => `${face}, rolls of ${pieces}`,
  straps: (face, pieces) => `${face}, straps of ${pieces}`,
};

const SPANISH: OfficeWords = {
  drawer: 'Caja',
  cashier: 'Cajero',
  station: 'Estación',
  businessDate: 'Día de trabajo',
  reason: 'Motivo',
  note: 'Nota',
  date: 'Fecha',
  total: 'Total',
  amount: 'Monto',
  number: 'Número',
  count: 'Cantidad',
  kind: 'Tipo',
  receipt: 'Recibo',
  cash: 'Efectivo',
  none: 'Ninguno.',
  preparedBy: 'Preparado por',
  verifiedBy: 'Verificado por',
  approvedBy: 'Aprobado por',
  coins: (face) => `${face} en monedas`,
  rolls: (face, pieces) => `${face}, rollos de ${pieces}`,
  straps: (face, pieces) => `${face}, fajos de ${pieces}`,
};

export const OFFICE_WORDS: Readonly<Record<Language, OfficeWords>> = { en: ENGLISH, es: SPANISH };
