// The columns of the extract's files, in order. A file whose header differs is refused whole: a swapped column would
// otherwise put a telephone number where the meter should be, in every row.

export const EXTRACT_COLUMNS = {
  'accounts.csv': [
    'account_no',
    'customer_name',
    'service_address',
    'unit',
    'city',
    'zip',
    'mailing_address',
    'phone',
    'email',
    'class',
    'status',
    'cycle',
    'route',
    'meter_no',
    'cash_only',
    'cutoff_date',
    'autopay',
    'lat',
    'lon',
    'notes',
  ],
  'open_charges.csv': [
    'account_no',
    'charge_id',
    'service',
    'kind',
    'bill_date',
    'due_date',
    'amount',
    'open_amount',
    'description',
  ],
  'usage.csv': ['account_no', 'meter_no', 'read_date', 'reading', 'usage_gal', 'read_type'],
} as const;

export type ExtractFileName = keyof typeof EXTRACT_COLUMNS;

/** In the order in which they are read: a charge and a read refer to an account. */
export const EXTRACT_FILES: readonly ExtractFileName[] = ['accounts.csv', 'open_charges.csv', 'usage.csv'];
