// A row of the extract is taken whole or not at all. A row that is not taken names the column, the reason and what
// stood there, so that the city can mend its file; nothing is guessed.
import type { Language } from '../result/language.ts';

export const ROW_REASONS = {
  row_has_every_column: {
    en: 'The row does not have as many fields as the header.',
    es: 'La fila no tiene tantos campos como el encabezado.',
  },
  account_number_check_digit: {
    en: 'The account number is not digits ending in its check digit.',
    es: 'El número de cuenta no es de dígitos que terminan en su dígito de control.',
  },
  account_is_known: {
    en: 'No account with this number was taken from accounts.csv.',
    es: 'De accounts.csv no se tomó ninguna cuenta con este número.',
  },
  id_is_unique: {
    en: 'This row was already given above.',
    es: 'Esta fila ya figura más arriba.',
  },
  text_is_present: {
    en: 'The field is empty.',
    es: 'El campo está vacío.',
  },
  text_fits: {
    en: 'The field is too long.',
    es: 'El campo es demasiado largo.',
  },
  text_is_printable: {
    en: 'The field has control characters.',
    es: 'El campo tiene caracteres de control.',
  },
  status_is_known: {
    en: 'The status is not ACTIVE, PENDING or CLOSED.',
    es: 'El estado no es ACTIVE, PENDING ni CLOSED.',
  },
  flag_is_y_or_n: {
    en: 'The field is not Y or N.',
    es: 'El campo no es Y ni N.',
  },
  date_is_iso: {
    en: 'The date is not a day written YYYY-MM-DD.',
    es: 'La fecha no es un día escrito AAAA-MM-DD.',
  },
  amount_is_whole_cents: {
    en: 'The amount is not money with at most two decimals.',
    es: 'El monto no es dinero con dos decimales a lo más.',
  },
  open_amount_within_amount: {
    en: 'The open amount is larger than the amount, or of the other sign.',
    es: 'El monto pendiente es mayor que el monto, o de signo contrario.',
  },
  code_is_plain: {
    en: 'The code is not capital letters, digits and underscores.',
    es: 'El código no es de letras mayúsculas, cifras y guiones bajos.',
  },
  number_is_whole: {
    en: 'The number is not a whole number.',
    es: 'El número no es un número entero.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type RowReason = keyof typeof ROW_REASONS;

export const isRowReason = (code: string): code is RowReason => Object.hasOwn(ROW_REASONS, code);

export interface FieldReject {
  readonly column: string;
  readonly reason: RowReason;
  readonly raw: string;
}

export type RowResult<Row> =
  { readonly ok: true; readonly row: Row } | { readonly ok: false; readonly rejects: readonly FieldReject[] };
