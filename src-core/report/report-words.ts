// What the columns of reports are called, and the words of their codes. A code without words (a service, a fee) is shown as
// the city writes it.
import { formatDate, formatHour, formatInstant } from '../documents/format-time.ts';
import { tenderName } from '../documents/tender-names.ts';
import { formatCents } from '../money/cents.ts';
import type { Language, Words } from '../result/language.ts';
import { TENDER_KINDS } from '../tender/tender.ts';
import { EVENT_WORDS } from './event-words.ts';
import type { Cell, ReportColumn } from './report.ts';

const words = (en: string, es: string): Words => ({ en, es });

const COLUMN_WORDS: Readonly<Record<string, Words>> = {
  ledgerAccount: words('Ledger account', 'Cuenta contable'),
  service: words('Service', 'Servicio'),
  tender: words('Tender', 'Forma de pago'),
  hour: words('From', 'Desde'),
  person: words('Person', 'Persona'),
  receipts: words('Receipts', 'Recibos'),
  voids: words('Void', 'Anulados'),
  lines: words('Lines', 'Líneas'),
  items: words('Items', 'Documentos'),
  amount: words('Amount', 'Monto'),
  receipt: words('Receipt', 'Recibo'),
  at: words('Time', 'Hora'),
  date: words('Day', 'Día'),
  drawer: words('Drawer', 'Caja'),
  accounts: words('Accounts', 'Cuentas'),
  state: words('State', 'Estado'),
  issued: words('Issued', 'Emitido'),
  standing: words('Counts', 'Cuenta'),
  what: words('What', 'Qué'),
  actor: words('Done by', 'Hecho por'),
  approver: words('Approved by', 'Aprobado por'),
  reason: words('Reason', 'Motivo'),
  voided: words('Voided', 'Anulado'),
  corrected: words('Corrected', 'Corregido'),
  expected: words('Expected', 'Esperado'),
  counted: words('Counted', 'Contado'),
  overShort: words('Over/short', 'Sobrante/faltante'),
  reviewer: words('Accepted by', 'Aceptado por'),
  receipted: words('Receipted', 'Recibido'),
  byCard: words('By card', 'Con tarjeta'),
  deposited: words('Deposited', 'Depositado'),
  notDeposited: words('Not deposited', 'Sin depositar'),
  deposit: words('Deposit', 'Depósito'),
  depository: words('Bank', 'Banco'),
  bag: words('Bag', 'Bolsa'),
  preparer: words('Prepared by', 'Preparado por'),
  verifier: words('Verified by', 'Verificado por'),
  bank: words('Stage', 'Etapa'),
  carrier: words('Carried by', 'Llevado por'),
  cash: words('Cash', 'Efectivo'),
  checks: words('Checks', 'Cheques'),
  total: words('Total', 'Total'),
  bankAmount: words('At the bank', 'En el banco'),
  bankDifference: words('Bank difference', 'Diferencia del banco'),
  openings: words('Openings', 'Aperturas'),
  sequence: words('No.', 'N.º'),
  event: words('Event', 'Evento'),
  subject: words('About', 'Sobre'),
  hash: words('Hash begins', 'Hash empieza'),
};

const CODE_WORDS: Readonly<Record<string, Words>> = {
  credit: words('Credit on account', 'Crédito en cuenta'),
  issued: words('stands', 'vigente'),
  void: words('VOID', 'ANULADO'),
  void_requested: words('void requested', 'anulación pedida'),
  reversed: words('REVERSED', 'REVERTIDO'),
  reversal: words('reversal', 'reversión'),
  move: words('moved to another account', 'pasado a otra cuenta'),
  returned_item: words('returned item', 'documento devuelto'),
  redeposit: words('presented again', 'presentado de nuevo'),
  cleared_item: words('cleared after all', 'cobrado al fin'),
  amendment: words('closure amended', 'cierre enmendado'),
  tender_kind: words('tender kind corrected', 'forma de pago corregida'),
  opening: words('opening', 'apertura'),
  closing: words('accepted count', 'conteo aceptado'),
  open: words('open', 'abierta'),
  counting: words('counting', 'en conteo'),
  in_review: words('in review', 'en revisión'),
  closed: words('closed', 'cerrada'),
  sealed: words('sealed', 'sellada'),
  handed_over: words('handed over', 'entregada'),
  confirmed: words('confirmed by the bank', 'confirmada por el banco'),
  discrepant: words('the bank differs', 'el banco difiere'),
  ...EVENT_WORDS,
};

export const columnName = (id: string, language: Language): string => COLUMN_WORDS[id]?.[language] ?? id;
export const hasColumnName = (id: string): boolean => Object.hasOwn(COLUMN_WORDS, id);
export const codeName = (code: string, language: Language): string => CODE_WORDS[code]?.[language] ?? code;

/** One tender kind, or several with commas between. */
const tenderNames = (kinds: string, language: Language): string =>
  TENDER_KINDS.filter((kind) => kinds.split(',').includes(kind))
    .map((kind) => tenderName(kind, language))
    .join(', ');

/** A cell that stands for words, as text; null for one that stands as it is. */
export function wordedCell(cell: Cell, { kind }: ReportColumn, language: Language): string | null {
  if (typeof cell === 'number') return kind === 'hour' ? formatHour(cell, language) : null;
  if (cell === null) return null;
  if (kind === 'word') return codeName(cell, language);
  return kind === 'tenders' ? tenderNames(cell, language) : null;
}

/** A cell as it is read on screen and paper. */
export function cellText(cell: Cell, column: ReportColumn, language: Language, timeZone: string): string {
  const worded = wordedCell(cell, column, language);
  if (worded !== null) return worded;
  if (cell === null) return '';
  if (typeof cell === 'number') {
    if (column.kind === 'money') return formatCents(cell);
    return column.kind === 'count' ? cell.toLocaleString('en-US') : String(cell);
  }
  if (column.kind === 'date') return formatDate(cell, language);
  return column.kind === 'moment' ? formatInstant(cell, timeZone, language, 'minute') : cell;
}

interface ReportWords {
  readonly total: string;
  readonly withheld: string;
  readonly withheldSays: string;
  readonly agrees: string;
  readonly differs: string;
  readonly ledger: string;
  readonly difference: string;
  readonly dates: (from: string, to: string) => string;
  readonly asOfNow: string;
  readonly person: string;
  readonly account: string;
  readonly receipt: string;
  readonly made: string;
  readonly madeBy: string;
  readonly checkedBy: string;
  readonly firstRows: (shown: number, all: number) => string;
  readonly nothing: string;
}

const ENGLISH: ReportWords = {
  total: 'Total',
  withheld: 'withheld',
  withheldSays: 'Figures that tell of your own drawer are withheld until its count is accepted.',
  agrees: 'Agrees with the ledger',
  differs: 'DOES NOT AGREE WITH THE LEDGER',
  ledger: 'The ledger’s journals say',
  difference: 'Difference',
  dates: (from, to) => (from === to ? from : `${from} to ${to}`),
  asOfNow: 'As it stands now',
  person: 'Person',
  account: 'Account',
  receipt: 'Receipt',
  made: 'Made',
  madeBy: 'Made by',
  checkedBy: 'Checked by',
  firstRows: (shown, all) =>
    `The first ${shown.toLocaleString('en-US')} of ${all.toLocaleString('en-US')} rows; totals are of all. The CSV file has every row.`,
  nothing: 'Nothing to report.',
};

const SPANISH: ReportWords = {
  total: 'Total',
  withheld: 'reservado',
  withheldSays: 'Las cifras que hablan de su propia caja se reservan hasta que se acepte su conteo.',
  agrees: 'Coincide con el libro',
  differs: 'NO COINCIDE CON EL LIBRO',
  ledger: 'Los asientos del libro dicen',
  difference: 'Diferencia',
  dates: (from, to) => (from === to ? from : `${from} a ${to}`),
  asOfNow: 'Como está ahora',
  person: 'Persona',
  account: 'Cuenta',
  receipt: 'Recibo',
  made: 'Hecho',
  madeBy: 'Hecho por',
  checkedBy: 'Revisado por',
  firstRows: (shown, all) =>
    `Las primeras ${shown.toLocaleString('en-US')} de ${all.toLocaleString('en-US')} filas; los totales son de todas. El archivo CSV las tiene todas.`,
  nothing: 'No hay nada que informar.',
};

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = { en: ENGLISH, es: SPANISH };
