// Reads the three files into a builder, row by row: each row is taken whole or listed with what is wrong with it. Then
// what was read must come to what the manifest says.
import { type ExtractFileName, EXTRACT_FILES } from '../../src-core/account/extract-columns.ts';
import type { ExtractManifest } from '../../src-core/account/extract-manifest.ts';
import { parseAccountRow } from '../../src-core/account/parse-account-row.ts';
import { parseChargeRow } from '../../src-core/account/parse-charge-row.ts';
import { parseUsageRow } from '../../src-core/account/parse-usage-row.ts';
import type { FieldReject, RowReason } from '../../src-core/account/row-reject.ts';
import { formatCents, parseMoney, sumCents } from '../../src-core/money/cents.ts';
import type { ReferenceBuilder } from '../ports/reference-builder.ts';
import { ImportStopped } from './import-stopped.ts';
import { type Piece, readText } from './read-bytes.ts';
import { readRows } from './read-rows.ts';
import type { RejectsFile } from './rejects-file.ts';

const OPEN_AMOUNT = 7;
const NO_REJECTS: readonly FieldReject[] = [];

/** What was read and what of it was taken. */
export interface Loaded {
  readonly accounts: number;
  readonly openCharges: number;
  readonly usageReads: number;
  readonly openCents: number;
}

interface Tally {
  taken: number;
  takenCents: number;
  /** Open amounts of rows not taken, as far as they can be read. */
  rejectedCents: number;
  hasUnreadableAmount: boolean;
}

type TakeRow = (fields: readonly string[], tally: Tally) => readonly FieldReject[];

const one = (column: string, reason: RowReason, raw: string): readonly FieldReject[] => [{ column, reason, raw }];

const takeAccount =
  (builder: ReferenceBuilder): TakeRow =>
  (fields) => {
    const parsed = parseAccountRow(fields);
    if (!parsed.ok) return parsed.rejects;
    if (!builder.addAccount(parsed.row)) return one('account_no', 'id_is_unique', parsed.row.accountNo);
    return NO_REJECTS;
  };

function chargeRejects(builder: ReferenceBuilder, fields: readonly string[], tally: Tally): readonly FieldReject[] {
  const parsed = parseChargeRow(fields);
  if (!parsed.ok) return parsed.rejects;
  const { accountNo, chargeId, openCents } = parsed.row;
  if (!builder.hasAccount(accountNo)) return one('account_no', 'account_is_known', accountNo);
  if (!builder.addCharge(parsed.row)) return one('charge_id', 'id_is_unique', chargeId);
  tally.takenCents += openCents;
  return NO_REJECTS;
}

const takeCharge =
  (builder: ReferenceBuilder): TakeRow =>
  (fields, tally) => {
    const rejects = chargeRejects(builder, fields, tally);
    if (rejects.length > 0) {
      const open = parseMoney(fields[OPEN_AMOUNT] ?? '');
      if (open.ok) tally.rejectedCents += open.value;
      else tally.hasUnreadableAmount = true;
    }
    return rejects;
  };

const takeUsage =
  (builder: ReferenceBuilder): TakeRow =>
  (fields) => {
    const parsed = parseUsageRow(fields);
    if (!parsed.ok) return parsed.rejects;
    const { accountNo, readDate } = parsed.row;
    if (!builder.hasAccount(accountNo)) return one('account_no', 'account_is_known', accountNo);
    if (!builder.addUsage(parsed.row)) return one('read_date', 'id_is_unique', readDate);
    return NO_REJECTS;
  };

export interface LoadContext {
  readonly folder: string;
  readonly manifest: ExtractManifest;
  readonly builder: ReferenceBuilder;
  readonly rejects: RejectsFile;
  readonly onPiece: (piece: Piece, file: ExtractFileName) => void;
}

async function loadFile(context: LoadContext, file: ExtractFileName, takeRow: TakeRow): Promise<Tally> {
  const { folder, manifest, rejects, onPiece } = context;
  const { sha256, rows: expected } = manifest.files[file];
  const tally: Tally = { taken: 0, takenCents: 0, rejectedCents: 0, hasUnreadableAmount: false };
  let rows = 0;
  for await (const { line, fields } of readRows(
    file,
    readText(folder, file, sha256, (piece) => onPiece(piece, file)),
  )) {
    rows += 1;
    const found = takeRow(fields, tally);
    if (found.length === 0) tally.taken += 1;
    else rejects.add(file, line, found);
  }
  if (rows !== expected) throw new ImportStopped('file_row_count_matches_manifest', { file, rows, expected });
  return tally;
}

const totalStopped = (total: string, found: string, expected: string): ImportStopped =>
  new ImportStopped('control_total_matches_manifest', { total, found, expected });

function checkTotals(manifest: ExtractManifest, charges: Tally): void {
  const { files, totals } = manifest;
  const rows = (name: ExtractFileName): number => files[name].rows;
  if (rows('accounts.csv') !== totals.accounts) {
    throw totalStopped('accounts', String(rows('accounts.csv')), String(totals.accounts));
  }
  if (rows('open_charges.csv') !== totals.openCharges) {
    throw totalStopped('open_charges', String(rows('open_charges.csv')), String(totals.openCharges));
  }
  // Where an amount cannot be read the sum cannot be checked; that row is then listed, and a person decides.
  const found = sumCents([charges.takenCents, charges.rejectedCents]);
  if (!charges.hasUnreadableAmount && found !== totals.openCents) {
    throw totalStopped('open_amount', formatCents(found), formatCents(totals.openCents));
  }
}

export async function loadExtract(context: LoadContext): Promise<Loaded> {
  const { builder, manifest } = context;
  const takers: Readonly<Record<ExtractFileName, TakeRow>> = {
    'accounts.csv': takeAccount(builder),
    'open_charges.csv': takeCharge(builder),
    'usage.csv': takeUsage(builder),
  };
  const tallies = new Map<ExtractFileName, Tally>();
  for (const file of EXTRACT_FILES) tallies.set(file, await loadFile(context, file, takers[file]));
  const charges = tallies.get('open_charges.csv');
  if (charges) checkTotals(manifest, charges);
  return {
    accounts: tallies.get('accounts.csv')?.taken ?? 0,
    openCharges: charges?.taken ?? 0,
    usageReads: tallies.get('usage.csv')?.taken ?? 0,
    openCents: charges?.takenCents ?? 0,
  };
}
