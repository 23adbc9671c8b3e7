// Find: the prepared look-ups behind the search box. Each asks one ordered index for its first few ids, so that the
// cost follows the number of hits shown and not the number of accounts in the city. Ranking by relevance is not asked
// of the index: on a short prefix it would read every match.
import type { Database } from 'better-sqlite3';

/** Sorts after every text that starts with the same prefix. */
const AFTER = '\u{10ffff}';

type KeyColumn =
  'account_no' | 'account_no_reversed' | 'phone_key' | 'phone_last7' | 'email_key' | 'meter_key' | 'meter_digits';

export type FindIds = (limit: number) => readonly number[];

function keyIndex(database: Database, column: KeyColumn) {
  const present = column.startsWith('account_no') ? '' : `AND ${column} <> ''`;
  const exact = database
    .prepare<[string, number], number>(`SELECT id FROM accounts WHERE ${column} = ? ${present} ORDER BY id LIMIT ?`)
    .pluck();
  const prefix = database
    .prepare<[string, string, number], number>(
      `SELECT id FROM accounts WHERE ${column} >= ? AND ${column} < ? ${present} ORDER BY ${column} LIMIT ?`,
    )
    .pluck();
  return {
    exact:
      (key: string): FindIds =>
      (limit) =>
        exact.all(key, limit),
    prefix:
      (key: string): FindIds =>
      (limit) =>
        prefix.all(key, key + AFTER, limit),
  };
}

/** Open accounts first, then closed, each in the order of the text. */
function textIndex(database: Database, column: 'name_key' | 'address_key') {
  const one = (isClosed: 0 | 1, condition: string) =>
    database
      .prepare<(string | number)[], number>(
        `SELECT id FROM accounts WHERE is_closed = ${isClosed} AND ${condition} LIMIT ?`,
      )
      .pluck();
  const both = (condition: string) => {
    const [open, closed] = [one(0, condition), one(1, condition)];
    return (limit: number, ...keys: readonly string[]): readonly number[] => {
      const ids = open.all(...keys, limit);
      return ids.length >= limit ? ids : [...ids, ...closed.all(...keys, limit - ids.length)];
    };
  };
  const exact = both(`${column} = ?`);
  const prefix = both(`${column} >= ? AND ${column} < ? ORDER BY ${column}`);
  return {
    exact:
      (key: string): FindIds =>
      (limit) =>
        exact(limit, key),
    prefix:
      (key: string): FindIds =>
      (limit) =>
        prefix(limit, key, key + AFTER),
  };
}

/** `text` is what the index was made of (see reference-writer.ts), for it keeps no copy itself. */
function wordIndex(database: Database, table: 'name_words' | 'all_words', text: string) {
  const match = database
    .prepare<[string, number], number>(`SELECT rowid FROM ${table} WHERE ${table} MATCH ? LIMIT ?`)
    .pluck();
  const textOf = database.prepare<[number], string>(`SELECT ${text} FROM accounts WHERE id = ?`).pluck();
  return {
    match: (expression: string, limit: number): readonly number[] => match.all(expression, limit),
    text: (id: number): string => textOf.get(id) ?? '',
  };
}

export function createFindIds(database: Database) {
  const wordsWith = database
    .prepare<[string, number], string>(
      `SELECT vocabulary.word FROM vocabulary_grams JOIN vocabulary ON vocabulary.id = vocabulary_grams.rowid
       WHERE vocabulary_grams MATCH ? LIMIT ?`,
    )
    .pluck();
  const wordsFrom = database
    .prepare<[string, string, number], string>('SELECT word FROM vocabulary WHERE word >= ? AND word < ? LIMIT ?')
    .pluck();
  return {
    accountNo: keyIndex(database, 'account_no'),
    accountNoReversed: keyIndex(database, 'account_no_reversed'),
    phone: keyIndex(database, 'phone_key'),
    phoneLast7: keyIndex(database, 'phone_last7'),
    email: keyIndex(database, 'email_key'),
    meter: keyIndex(database, 'meter_key'),
    meterDigits: keyIndex(database, 'meter_digits'),
    name: textIndex(database, 'name_key'),
    address: textIndex(database, 'address_key'),
    nameWords: wordIndex(database, 'name_words', 'name_key'),
    allWords: wordIndex(database, 'all_words', "name_key || ' ' || address_key"),
    /** Words of the city that meet an expression over runs of three letters, most used first. */
    wordsWith: (expression: string, limit: number): readonly string[] => wordsWith.all(expression, limit),
    wordsFrom: (prefix: string, limit: number): readonly string[] => wordsFrom.all(prefix, prefix + AFTER, limit),
  };
}

export type AccountIndexes = ReturnType<typeof createFindIds>;
