// The manifest says what an extract is and what must be true of it. Without a word on which counter payments its
// balances include it cannot be used: a payment would be counted twice or lost from sight (SY4).
import { Temporal } from 'temporal-polyfill';
import { type SignedCents, parseMoney } from '../money/cents.ts';
import { type Result, ok, refuse } from '../result/result.ts';
import { EXTRACT_FILES, type ExtractFileName } from './extract-columns.ts';

/** Station code → last event sequence of that station which the extract's balances include; null: none of any station. */
export type PaymentsThrough = Readonly<Record<string, number>> | null;

export interface ExtractFile {
  readonly rows: number;
  readonly sha256: string;
}

export interface ExtractManifest {
  readonly extractId: string;
  readonly city: string;
  readonly asOf: string;
  readonly includesPaymentsThrough: PaymentsThrough;
  readonly files: Readonly<Record<ExtractFileName, ExtractFile>>;
  readonly totals: { readonly accounts: number; readonly openCharges: number; readonly openCents: SignedCents };
}

export type ManifestRefusal = 'manifest_is_complete' | 'payments_through_is_by_station';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= 200 && !/[\u0000-\u001f]/.test(value);
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** Milliseconds of the extract's instant; null when the text is not an instant with its offset. */
export function instantOf(asOf: string): number | null {
  try {
    return Temporal.Instant.from(asOf).epochMilliseconds;
  } catch {
    return null;
  }
}

function readPaymentsThrough(value: unknown): { readonly through: PaymentsThrough } | null {
  if (value === null) return { through: null };
  if (!isFields(value)) return null;
  const through: Record<string, number> = {};
  for (const [station, sequence] of Object.entries(value)) {
    if (!/^[A-Z0-9-]{1,16}$/.test(station) || !isCount(sequence)) return null;
    through[station] = sequence;
  }
  return { through };
}

function readFile(value: unknown): ExtractFile | null {
  if (!isFields(value)) return null;
  const { rows, sha256 } = value;
  return isCount(rows) && typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256) ? { rows, sha256 } : null;
}

const incomplete = (field: string) => refuse('manifest_is_complete', { field });

export function parseManifest(value: unknown): Result<ExtractManifest, ManifestRefusal> {
  if (!isFields(value)) return incomplete('manifest');
  const { extract_id: extractId, city, as_of: asOf, files, totals } = value;
  if (!isText(extractId)) return incomplete('extract_id');
  if (!isText(city)) return incomplete('city');
  if (!isText(asOf) || instantOf(asOf) === null) return incomplete('as_of');
  const payments = readPaymentsThrough(value['includes_payments_through']);
  if (payments === null) return refuse('payments_through_is_by_station');
  if (!isFields(files)) return incomplete('files');
  const [accountsFile, chargesFile, usageFile] = EXTRACT_FILES.map((name) => readFile(files[name]));
  if (!accountsFile) return incomplete('files accounts.csv');
  if (!chargesFile) return incomplete('files open_charges.csv');
  if (!usageFile) return incomplete('files usage.csv');
  if (!isFields(totals)) return incomplete('totals');
  const { accounts, open_charges: openCharges, open_amount: openAmount } = totals;
  if (!isCount(accounts)) return incomplete('totals accounts');
  if (!isCount(openCharges)) return incomplete('totals open_charges');
  const open = typeof openAmount === 'string' ? parseMoney(openAmount) : null;
  if (!open?.ok) return incomplete('totals open_amount');
  return ok({
    extractId,
    city,
    asOf,
    includesPaymentsThrough: payments.through,
    files: { 'accounts.csv': accountsFile, 'open_charges.csv': chargesFile, 'usage.csv': usageFile },
    totals: { accounts, openCharges, openCents: open.value },
  });
}
