// Reads one row of the extract field by field and remembers every field that is wrong, so that a rejected row says all
// that must be mended at once. A field that is wrong still yields a value; the row is then not used.
import { type SignedCents, ZERO, parseMoney } from '../money/cents.ts';
import { isAccountNumber } from './account-number.ts';
import { isIsoDate } from './iso-date.ts';
import type { FieldReject, RowReason, RowResult } from './row-reject.ts';

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const CODE = /^[A-Z][A-Z0-9_]{0,31}$/;
const WHOLE = /^-?\d{1,15}$/;

export class RowReader {
  readonly #columns: readonly string[];
  readonly #fields: readonly string[];
  readonly #rejects: FieldReject[] = [];

  constructor(columns: readonly string[], fields: readonly string[]) {
    this.#columns = columns;
    this.#fields = fields;
    if (fields.length !== columns.length) {
      this.#rejects.push({ column: '', reason: 'row_has_every_column', raw: fields.join(',').slice(0, 500) });
    }
  }

  reject(index: number, reason: RowReason): void {
    const raw = (this.#fields[index] ?? '').slice(0, 500);
    this.#rejects.push({ column: this.#columns[index] ?? '', reason, raw });
  }

  text(index: number, longest: number): string {
    const value = this.#fields[index] ?? '';
    if (value.length > longest) this.reject(index, 'text_fits');
    else if (CONTROL.test(value)) this.reject(index, 'text_is_printable');
    return value;
  }

  required(index: number, longest: number): string {
    const value = this.text(index, longest);
    if (value.trim() === '') this.reject(index, 'text_is_present');
    return value;
  }

  accountNo(index: number): string {
    const value = this.#fields[index] ?? '';
    if (!isAccountNumber(value)) this.reject(index, 'account_number_check_digit');
    return value;
  }

  code(index: number): string {
    const value = this.#fields[index] ?? '';
    if (!CODE.test(value)) this.reject(index, 'code_is_plain');
    return value;
  }

  date(index: number): string {
    const value = this.#fields[index] ?? '';
    if (!isIsoDate(value)) this.reject(index, 'date_is_iso');
    return value;
  }

  dateOrNull(index: number): string | null {
    return (this.#fields[index] ?? '') === '' ? null : this.date(index);
  }

  flag(index: number): boolean {
    const value = this.#fields[index];
    if (value !== 'Y' && value !== 'N') this.reject(index, 'flag_is_y_or_n');
    return value === 'Y';
  }

  money(index: number): SignedCents {
    const parsed = parseMoney(this.#fields[index] ?? '');
    if (parsed.ok) return parsed.value;
    this.reject(index, 'amount_is_whole_cents');
    return ZERO;
  }

  whole(index: number): number {
    const value = this.#fields[index] ?? '';
    if (!WHOLE.test(value)) this.reject(index, 'number_is_whole');
    return Number(value);
  }

  get isSound(): boolean {
    return this.#rejects.length === 0;
  }

  result<Row>(row: Row): RowResult<Row> {
    return this.#rejects.length === 0 ? { ok: true, row } : { ok: false, rejects: this.#rejects };
  }
}
