// Search over many accounts, keystroke by keystroke, beside a scan of the same table for the same words (what a search
// box without an index does: every word anywhere in name or address, in name order). Rounds of the two are interleaved.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { searchWords } from '../src-core/account/search-text.ts';
import { createExtractImporter } from '../src-main/import/extract-importer.ts';
import { readPointer } from '../src-main/store/reference/pointer.ts';
import { openReferenceStore } from '../src-main/store/reference/reference-store.ts';
import { seededRandom } from '../tools/sample-city/seeded-random.ts';
import { writeCity } from '../tools/sample-city/write-city.ts';

const ACCOUNTS = Number(process.env['COFFER_BENCH_ACCOUNTS'] ?? 1_000_000);
const ROUNDS = 7;
const TYPED_NAMES = 60;
const SCANS_PER_ROUND = 12;
const EXACT_NUMBERS = 2_000;
const TODAY = '2026-11-20';
const SCAN_COLUMN = "(name_key || ' ' || address_key)";

const at = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const median = (values: readonly number[]): number => at(values, 0.5);
const spread = (values: readonly number[], digits: number): string =>
  `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`;

function timed(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

/** COFFER_BENCH_REFERENCE names a folder whose reference file is used, and kept, in place of one made for the run. */
async function openCity() {
  const kept = process.env['COFFER_BENCH_REFERENCE'];
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'coffer-bench-search-'));
  const store = openReferenceStore(folder);
  if (store.extract() === null) {
    const extract = mkdtempSync(join(tmpdir(), 'coffer-bench-extract-'));
    writeCity({ folder: extract, accounts: ACCOUNTS, seed: 1, withUsage: false });
    const importer = createExtractImporter({ folder, store, now: () => new Date().toISOString() });
    const result = await importer.start({ folder: extract }).done;
    rmSync(extract, { recursive: true });
    if (!result.ok) throw new Error(result.refusal.code);
  }
  return { folder, store, remove: () => kept ?? rmSync(folder, { recursive: true }) };
}

const { folder, store, remove } = await openCity();
const file = new Database(join(folder, readPointer(folder) ?? ''), { readonly: true });
file.pragma('mmap_size = 4294967296');
const total = file.prepare<[], number>('SELECT count(*) FROM accounts').pluck().get() ?? 0;
const pick = file.prepare<[number], { account_no: string; customer_name: string; service_address: string }>(
  'SELECT account_no, customer_name, service_address FROM accounts WHERE id = ?',
);
const random = seededRandom(11);
const anyAccount = () => {
  const row = pick.get(random.between(1, total));
  if (row === undefined) throw new Error('an account is missing');
  return row;
};

/** What a person types for one customer: a name, a family name first, an address, both, a slip, or part of a name. */
function typedText(): string {
  const { customer_name: name, service_address: address } = anyAccount();
  const words = name.split(/[\s\u00a0&]+/);
  const slip = random.between(1, Math.max(1, name.length - 2));
  return random.pick([
    name,
    [...words].reverse().join(' '),
    address,
    `${words.at(-1) ?? name} ${address}`,
    name.slice(0, slip) + name.slice(slip + 1),
    name.slice(2),
  ]);
}
const keystrokes = (text: string): readonly string[] =>
  Array.from(text.slice(0, 24), (_, index) => text.slice(0, index + 1)).filter(
    (typed) => searchWords(typed).length > 0,
  );

const scans = new Map<number, Database.Statement<string[]>>();
function scan(typed: string): void {
  const words = searchWords(typed);
  const everyWord = words.map(() => `${SCAN_COLUMN} LIKE ?`).join(' AND ');
  const statement =
    scans.get(words.length) ??
    file.prepare<string[]>(`SELECT id FROM accounts WHERE ${everyWord} ORDER BY name_key LIMIT 20`);
  scans.set(words.length, statement);
  statement.all(...words.map((word) => `%${word}%`));
}
const search = (query: string): void => void store.search({ query, businessDate: TODAY });

function oneRound() {
  const typed = Array.from({ length: TYPED_NAMES }, typedText).flatMap(keystrokes);
  const keys: number[] = [];
  const scanned: number[] = [];
  const share = Math.ceil(typed.length / SCANS_PER_ROUND);
  for (let start = 0; start < typed.length; start += share) {
    scanned.push(timed(() => scan(typed[random.between(start, Math.min(start + share, typed.length) - 1)] ?? 'a')));
    for (const text of typed.slice(start, start + share)) keys.push(timed(() => search(text)));
  }
  const numbers = Array.from({ length: EXACT_NUMBERS }, () => anyAccount().account_no);
  return { keys, scanned, exact: numbers.map((number) => timed(() => search(number))) };
}

scan('a');
oneRound();
const rounds = Array.from({ length: ROUNDS }, oneRound);
const each = (figure: (round: (typeof rounds)[number]) => number): readonly number[] => rounds.map(figure);
const all = rounds.flatMap((round) => round.keys);
const say = (what: string, figure: string, reach = ''): void => console.log(`  ${what.padEnd(34)} ${figure}${reach}`);

console.log(`search over ${total} accounts, ${all.length} keystrokes of text; median (min–max) of ${ROUNDS} rounds`);
say(
  'exact number, median ms',
  spread(
    each(({ exact }) => median(exact)),
    4,
  ),
  '   to reach: 0.1',
);
say(
  'text p50 ÷ scan p50',
  spread(
    each(({ keys, scanned }) => median(keys) / median(scanned)),
    4,
  ),
  '   to reach: 0.05',
);
say(
  'text p99 ÷ scan p50',
  spread(
    each(({ keys, scanned }) => at(keys, 0.99) / median(scanned)),
    4,
  ),
  '   to reach: 0.2',
);
say(
  'text p50, ms',
  spread(
    each(({ keys }) => median(keys)),
    2,
  ),
);
say(
  'text p99, ms',
  spread(
    each(({ keys }) => at(keys, 0.99)),
    2,
  ),
);
say(
  'slowest keystroke of a round, ms',
  spread(
    each(({ keys }) => Math.max(...keys)),
    2,
  ),
  '   to reach: 16',
);
say('keystrokes over 16 ms', `${all.filter((ms) => ms > 16).length} of ${all.length}`);
say(
  'scan p50, ms',
  spread(
    each(({ scanned }) => median(scanned)),
    1,
  ),
);
file.close();
store.close();
remove();
