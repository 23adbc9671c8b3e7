// The words of the collection report in the office's language.
import type { Language } from './document.ts';

interface CollectionWords {
  readonly title: string;
  readonly day: string;
  readonly period: string;
  readonly fromTo: (from: string, to: string) => string;
  readonly made: string;
  readonly madeBy: string;
  readonly receipts: string;
  readonly ofWhichVoid: string;
  readonly voided: string;
  readonly sessions: string;
  readonly notClosed: string;
  readonly byService: string;
  readonly service: string;
  readonly byTender: string;
  readonly tender: string;
  readonly byHour: string;
  readonly hour: string;
  readonly items: string;
  readonly net: string;
  readonly total: string;
  readonly collected: string;
  readonly rounding: string;
  readonly nothing: string;
}

const ENGLISH: CollectionWords = {
  title: 'COLLECTION REPORT',
  day: 'Business date',
  period: 'Business dates',
  fromTo: (from, to) => `${from} to ${to}`,
  made: 'Made',
  madeBy: 'Made by',
  receipts: 'Receipts',
  ofWhichVoid: 'of which void',
  voided: 'Amount of voided receipts',
  sessions: 'Drawer sessions counted in',
  notClosed: 'of which not yet closed',
  byService: 'By service',
  service: 'Service',
  byTender: 'By tender, after change',
  tender: 'Tender kind',
  byHour: 'By hour',
  hour: 'From',
  items: 'Items',
  net: 'Amount',
  total: 'Total',
  collected: 'COLLECTED',
  rounding: 'Cash rounding',
  nothing: 'Nothing was collected.',
};

const SPANISH: CollectionWords = {
  title: 'INFORME DE RECAUDACIÓN',
  day: 'Día de trabajo',
  period: 'Días de trabajo',
  fromTo: (from, to) => `${from} a ${to}`,
  made: 'Hecho',
  madeBy: 'Hecho por',
  receipts: 'Recibos',
  ofWhichVoid: 'de ellos anulados',
  voided: 'Monto de recibos anulados',
  sessions: 'Sesiones de caja incluidas',
  notClosed: 'de ellas aún sin cerrar',
  byService: 'Por servicio',
  service: 'Servicio',
  byTender: 'Por forma de pago, sin el cambio',
  tender: 'Forma de pago',
  byHour: 'Por hora',
  hour: 'Desde',
  items: 'Documentos',
  net: 'Monto',
  total: 'Total',
  collected: 'RECAUDADO',
  rounding: 'Redondeo en efectivo',
  nothing: 'No se recaudó nada.',
};

export const COLLECTION_WORDS: Readonly<Record<Language, CollectionWords>> = { en: ENGLISH, es: SPANISH };
