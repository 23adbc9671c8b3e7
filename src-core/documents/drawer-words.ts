// The words of a drawer's papers in the office's language: slips, count sheet, X and Z report, over/short report.
import type { CashMovementKind } from '../ledger/events/drawer-events.ts';
import type { Language } from './document.ts';

interface DrawerWords {
  readonly noSale: string;
  readonly openedWithoutSale: string;
  readonly opened: string;
  readonly openedBy: string;
  readonly movements: Readonly<Record<CashMovementKind, string>>;
  readonly moved: string;
  readonly receivedOrWitnessed: string;
  readonly countSheet: string;
  readonly submitted: string;
  readonly whichCount: string;
  readonly countNo: (attempt: number) => string;
  readonly countColumn: (attempt: number) => string;
  readonly paper: string;
  readonly cardSlips: string;
  readonly slip: string;
  readonly items: (quantity: number) => string;
  readonly slips: (quantity: number) => string;
  readonly counted: string;
  readonly countedBy: string;
  readonly witness: string;
  readonly surpriseCount: string;
  readonly countedAt: string;
  readonly found: string;
  readonly closedForAbsent: string;
  readonly takenOverFrom: string;
  readonly handedOverTo: (name: string) => string;
  readonly zReport: string;
  readonly xReport: string;
  readonly notClosed: string;
  readonly xReportSays: string;
  readonly expectedByKind: string;
  readonly takenAt: string;
  readonly takenBy: string;
  readonly owner: string;
  readonly reviewedBy: string;
  readonly reviewer: string;
  readonly acceptedBy: string;
  readonly closed: string;
  readonly countAccepted: string;
  readonly firstReceipt: string;
  readonly lastReceipt: string;
  readonly noReceipt: string;
  readonly receiptsIssued: string;
  readonly ofWhichVoid: string;
  readonly corrected: string;
  readonly noSales: string;
  readonly heldPayments: string;
  readonly voidsRequested: string;
  readonly byKind: string;
  readonly tenderKind: string;
  readonly expected: string;
  readonly overShort: string;
  readonly over: string;
  readonly short: string;
  readonly itemCounts: string;
  readonly receiptsColumn: string;
  readonly itemsColumn: string;
  readonly amended: (version: number) => string;
  readonly versionFigures: (version: number) => string;
  readonly amendedAt: string;
  readonly askedBy: string;
  readonly approvedBy: string;
  readonly reasonGiven: (reason: string) => string;
  readonly expectedCash: string;
  readonly starting: string;
  readonly tendered: string;
  readonly change: string;
  readonly fromVault: string;
  readonly toVault: string;
  readonly safeDrops: string;
  readonly totals: string;
  readonly period: string;
  readonly perpetual: string;
  readonly unsent: string;
  readonly events: (quantity: number) => string;
  readonly cashCounted: string;
  readonly denomination: string;
  readonly movementTable: string;
  readonly movement: string;
  readonly voids: string;
  readonly overShortReport: string;
  readonly tolerance: string;
  readonly beyond: string;
  readonly countsMade: string;
  readonly noReason: string;
  readonly neverNetted: string;
}

const ENGLISH: DrawerWords = {
  noSale: 'NO SALE',
  openedWithoutSale: 'Drawer opened without a sale',
  opened: 'Opened',
  openedBy: 'Opened by',
  movements: { safe_drop: 'Safe drop', to_vault: 'To vault', from_vault: 'From vault' },
  moved: 'Moved',
  receivedOrWitnessed: 'Received or witnessed by',
  countSheet: 'COUNT SHEET',
  submitted: 'Submitted',
  whichCount: 'Count',
  countNo: (attempt) => (attempt === 1 ? 'first' : `number ${attempt} (recount)`),
  countColumn: (attempt) => `Count ${attempt}`,
  paper: 'Checks and money orders',
  cardSlips: 'Card slips',
  slip: 'Slip',
  items: (quantity) => (quantity === 1 ? '1 item' : `${quantity} items`),
  slips: (quantity) => (quantity === 1 ? '1 slip' : `${quantity} slips`),
  counted: 'Counted',
  countedBy: 'Counted by',
  witness: 'Witness',
  surpriseCount: 'SURPRISE COUNT',
  countedAt: 'Counted',
  found: 'Found',
  closedForAbsent: 'CLOSED FOR AN ABSENT OWNER',
  takenOverFrom: 'Starting cash taken over from',
  handedOverTo: (name) => `Cash handed over to ${name}`,
  zReport: 'DRAWER CLOSING REPORT (Z)',
  xReport: 'X REPORT',
  notClosed: 'NOT CLOSED',
  expectedByKind: 'Expected by tender kind',
  xReportSays: 'Figures go on. Not for the drawer owner before the count is accepted.',
  takenAt: 'Figures as of',
  takenBy: 'Asked for by',
  owner: 'Drawer owner',
  reviewedBy: 'Reviewed and accepted by',
  reviewer: 'Reviewer',
  acceptedBy: 'Accepted by',
  closed: 'Closed',
  countAccepted: 'Count accepted',
  firstReceipt: 'First receipt',
  lastReceipt: 'Last receipt',
  noReceipt: 'none',
  receiptsIssued: 'Receipts issued',
  ofWhichVoid: 'of which void',
  corrected: 'Tender kinds corrected',
  noSales: 'Openings without sale',
  heldPayments: 'Payments held',
  voidsRequested: 'Voids waiting for approval',
  byKind: 'Expected and counted',
  tenderKind: 'Tender kind',
  expected: 'Expected',
  overShort: 'Over/short',
  over: 'over',
  short: 'short',
  itemCounts: 'Number of items',
  receiptsColumn: 'Receipts',
  itemsColumn: 'Items',
  amended: (version) => `AMENDED, VERSION ${version}`,
  versionFigures: (version) => `Version ${version}, as it was`,
  amendedAt: 'Amended',
  askedBy: 'Asked for by',
  approvedBy: 'Approved by',
  reasonGiven: (reason) => `Reason given: ${reason}`,
  expectedCash: 'Expected cash',
  starting: 'Starting cash as counted',
  tendered: 'Cash tendered',
  change: 'Change given',
  fromVault: 'From vault',
  toVault: 'To vault',
  safeDrops: 'Safe drops',
  totals: 'Totals',
  period: 'Period total (receipts not void)',
  perpetual: 'Perpetual total of the station',
  unsent: 'Waiting for central',
  events: (quantity) => (quantity === 1 ? '1 event' : `${quantity} events`),
  cashCounted: 'Cash as counted',
  denomination: 'Denomination',
  movementTable: 'Safe drops and vault',
  movement: 'Movement',
  voids: 'Voided receipts',
  overShortReport: 'OVER/SHORT REPORT',
  tolerance: 'Tolerance per kind',
  beyond: 'Beyond tolerance',
  countsMade: 'Counts made',
  noReason: 'No reason was required.',
  neverNetted: 'Each kind is posted by itself to over/short; differences are never netted.',
};

const SPANISH: DrawerWords = {
  noSale: 'APERTURA SIN VENTA',
  openedWithoutSale: 'Caja abierta sin venta',
  opened: 'Abierta',
  openedBy: 'Abierta por',
  movements: { safe_drop: 'A la caja fuerte', to_vault: 'A la bóveda', from_vault: 'De la bóveda' },
  moved: 'Movido',
  receivedOrWitnessed: 'Recibido o presenciado por',
  countSheet: 'HOJA DE CONTEO',
  submitted: 'Entregado',
  whichCount: 'Conteo',
  countNo: (attempt) => (attempt === 1 ? 'primero' : `número ${attempt} (nuevo conteo)`),
  countColumn: (attempt) => `Conteo ${attempt}`,
  paper: 'Cheques y giros postales',
  cardSlips: 'Comprobantes de tarjeta',
  slip: 'Comprobante',
  items: (quantity) => (quantity === 1 ? '1 documento' : `${quantity} documentos`),
  slips: (quantity) => (quantity === 1 ? '1 comprobante' : `${quantity} comprobantes`),
  counted: 'Contado',
  countedBy: 'Contado por',
  witness: 'Testigo',
  surpriseCount: 'ARQUEO SORPRESA',
  countedAt: 'Contado',
  found: 'Hallado',
  closedForAbsent: 'CERRADA POR UN DUEÑO AUSENTE',
  takenOverFrom: 'Efectivo inicial recibido de',
  handedOverTo: (name) => `Efectivo entregado a ${name}`,
  zReport: 'INFORME DE CIERRE DE CAJA (Z)',
  xReport: 'INFORME X',
  notClosed: 'SIN CERRAR',
  expectedByKind: 'Esperado por forma de pago',
  xReportSays: 'Las cifras siguen. No lo ve el dueño de la caja antes de aceptarse el conteo.',
  takenAt: 'Cifras al',
  takenBy: 'Pedido por',
  owner: 'Dueño de la caja',
  reviewedBy: 'Revisado y aceptado por',
  reviewer: 'Revisor',
  acceptedBy: 'Aceptado por',
  closed: 'Cerrada',
  countAccepted: 'Conteo aceptado',
  firstReceipt: 'Primer recibo',
  lastReceipt: 'Último recibo',
  noReceipt: 'ninguno',
  receiptsIssued: 'Recibos emitidos',
  ofWhichVoid: 'de ellos anulados',
  corrected: 'Formas de pago corregidas',
  noSales: 'Aperturas sin venta',
  heldPayments: 'Pagos en espera',
  voidsRequested: 'Anulaciones por aprobar',
  byKind: 'Esperado y contado',
  tenderKind: 'Forma de pago',
  expected: 'Esperado',
  overShort: 'Sobra/falta',
  over: 'sobra',
  short: 'falta',
  itemCounts: 'Número de documentos',
  receiptsColumn: 'Recibos',
  itemsColumn: 'Documentos',
  amended: (version) => `ENMENDADO, VERSIÓN ${version}`,
  versionFigures: (version) => `Versión ${version}, como estaba`,
  amendedAt: 'Enmendado',
  askedBy: 'Pedido por',
  approvedBy: 'Aprobado por',
  reasonGiven: (reason) => `Motivo indicado: ${reason}`,
  expectedCash: 'Efectivo esperado',
  starting: 'Efectivo inicial, según conteo',
  tendered: 'Efectivo recibido',
  change: 'Cambio entregado',
  fromVault: 'De la bóveda',
  toVault: 'A la bóveda',
  safeDrops: 'A la caja fuerte',
  totals: 'Totales',
  period: 'Total del período (recibos no anulados)',
  perpetual: 'Total perpetuo de la estación',
  unsent: 'Pendiente de la central',
  events: (quantity) => (quantity === 1 ? '1 asiento' : `${quantity} asientos`),
  cashCounted: 'Efectivo según conteo',
  denomination: 'Denominación',
  movementTable: 'Caja fuerte y bóveda',
  movement: 'Movimiento',
  voids: 'Recibos anulados',
  overShortReport: 'INFORME DE SOBRANTES Y FALTANTES',
  tolerance: 'Tolerancia por tipo',
  beyond: 'Fuera de tolerancia',
  countsMade: 'Conteos hechos',
  noReason: 'No hizo falta un motivo.',
  neverNetted: 'Cada tipo se asienta por separado; las diferencias nunca se compensan.',
};

export const DRAWER_WORDS: Readonly<Record<Language, DrawerWords>> = { en: ENGLISH, es: SPANISH };
