// A row of the extract is taken whole or not at all. A row that is not taken names the column, the reason and what
// stood there, so that the city can mend its file; nothing is guessed.

export const ROW_REASONS = {
  row_has_every_column: 'The row does not have as many fields as the header.',
  account_number_check_digit: 'The account number is not digits ending in its check digit.',
  account_is_known: 'No account with this number was taken from accounts.csv.',
  id_is_unique: 'This row was already given above.',
  text_is_present: 'The field is empty.',
  text_fits: 'The field is too long.',
  text_is_printable: 'The field has control characters.',
  status_is_known: 'The status is not ACTIVE, PENDING or CLOSED.',
  flag_is_y_or_n: 'The field is not Y or N.',
  date_is_iso: 'The date is not a day written YYYY-MM-DD.',
  amount_is_whole_cents: 'The amount is not money with at most two decimals.',
  open_amount_within_amount: 'The open amount is larger than the amount, or of the other sign.',
  code_is_plain: 'The code is not capital letters, digits and underscores.',
  number_is_whole: 'The number is not a whole number.',
} as const;

export type RowReason = keyof typeof ROW_REASONS;

export interface FieldReject {
  readonly column: string;
  readonly reason: RowReason;
  readonly raw: string;
}

export type RowResult<Row> =
  { readonly ok: true; readonly row: Row } | { readonly ok: false; readonly rejects: readonly FieldReject[] };
