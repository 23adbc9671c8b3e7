// Details of a refusal are facts: a code, a number, cents. Here a code becomes the word that a sentence has in its place.
// What people typed or named themselves (a drawer, a sign-in) is never taken for a code.
import { ROW_REASONS, isRowReason } from '../account/row-reject.ts';
import { formatCents } from '../money/cents.ts';
import type { Language, Words } from './language.ts';

export type Detail = string | number | boolean | null;

const WORDS: Readonly<Record<string, Words>> = {
  cash: { en: 'cash', es: 'efectivo' },
  check: { en: 'check', es: 'cheque' },
  money_order: { en: 'money order', es: 'giro postal' },
  cashiers_check: { en: "cashier's check", es: 'cheque de caja' },
  card: { en: 'card', es: 'tarjeta' },
  cashier: { en: 'cashier', es: 'cajero' },
  senior_cashier: { en: 'senior cashier', es: 'cajero principal' },
  supervisor: { en: 'supervisor', es: 'supervisor' },
  auditor: { en: 'auditor', es: 'auditor' },
  administrator: { en: 'administrator', es: 'administrador' },
  loose: { en: 'loose', es: 'suelto' },
  rolled: { en: 'rolled', es: 'en rollo' },
  strapped: { en: 'strapped', es: 'en fajo' },
  itemNumber: { en: 'number', es: 'número' },
  routing: { en: 'routing number', es: 'número de ruta' },
  writtenDate: { en: 'date', es: 'fecha' },
  reason: { en: 'the reason', es: 'el motivo' },
  no_amount: { en: 'it has no amount', es: 'no tiene monto' },
  named_twice: { en: 'it is named twice', es: 'está nombrada dos veces' },
  has_a_receipt: { en: 'it has a receipt', es: 'tiene recibo' },
  on_no_receipt_of_these_drawers: { en: 'on no receipt of these drawers', es: 'en ningún recibo de estas cajas' },
  another_number_or_amount_on_the_receipt: {
    en: 'another number or amount on the receipt',
    es: 'otro número u otro monto en el recibo',
  },
  ledger_is_not_sound: {
    en: 'the check of the ledger found it not sound',
    es: 'la verificación halló que el libro no está íntegro',
  },
  ledger_could_not_be_checked: { en: 'the ledger could not be checked', es: 'el libro no se pudo verificar' },
  disk_is_failing: { en: 'the disk is failing', es: 'el disco está fallando' },
  ledger_was_restored: {
    en: 'this ledger is an older copy: it lacks events that this station has posted',
    es: 'este libro es una copia anterior: le faltan eventos que esta estación registró',
  },
  ledger_is_another_branch: {
    en: 'this ledger is another branch than the one this station last worked with',
    es: 'este libro es otra rama que aquella con la que esta estación trabajó por última vez',
  },
  ledger_was_copied: {
    en: 'this data folder was copied from another machine',
    es: 'esta carpeta de datos se copió de otra máquina',
  },
  ledger_mark_is_not_ours: {
    en: 'the mark of how far the ledger has come is not this station’s own',
    es: 'la marca de hasta dónde ha llegado el libro no es de esta estación',
  },
  internal_check_failed: { en: 'an internal check failed', es: 'falló una verificación interna' },
  import_ended_early: { en: 'the import ended early', es: 'la importación terminó antes de tiempo' },
  in_the_bag: { en: 'it is in the bag', es: 'está en la bolsa' },
};

const SNAKE = /^[a-z]+(?:_[a-z]+)+$/;
const isPeoplesOwn = (name: string): boolean => /(?:Name|Number|No|Id)$/.test(name);

function wordFor(name: string, value: string, language: Language): string {
  if (isPeoplesOwn(name)) return value;
  if (isRowReason(value)) return ROW_REASONS[value][language].replace(/\.$/, '');
  const word = Object.hasOwn(WORDS, value) ? WORDS[value]?.[language] : undefined;
  return word ?? (SNAKE.test(value) ? value.replaceAll('_', ' ') : value);
}

/** A detail as a sentence has it; a code that has no word yet is read with blanks for its underscores. */
export function detailInWords(name: string, value: Detail, language: Language): string {
  if (name.endsWith('Cents') && typeof value === 'number')
    return `${value < 0 ? '-' : ''}$${formatCents(Math.abs(value))}`;
  if (value === null) return language === 'es' ? 'nada' : 'nothing';
  if (typeof value !== 'string') return String(value);
  return value
    .split(', ')
    .map((each) => wordFor(name, each, language))
    .join(', ');
}

/**
 * Puts the details into a sentence: `{amountCents}` as money, `{kind}` in words; a detail that is missing stays visible. A
 * detail that is a phrase brings its Spanish beside it: `first` and `firstEs`.
 */
export const fillSentence = (
  sentence: string,
  details: Readonly<Record<string, Detail>>,
  language: Language = 'en',
): string =>
  sentence.replaceAll(/\{([A-Za-z]+)\}/g, (whole, name: string) => {
    const own = language === 'es' && Object.hasOwn(details, `${name}Es`) ? `${name}Es` : name;
    const value = Object.hasOwn(details, own) ? details[own] : undefined;
    return value === undefined ? whole : detailInWords(name, value, language);
  });
