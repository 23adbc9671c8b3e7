// Find: the prepared look-ups behind the search box. Each asks one ordered index for its first few ids, so that the
// cost follows the number of hits shown and not the number of accounts in the city. Ranking by relevance is not asked
// of the index: on a short prefix it would read every match.
import type { Database } from 'better-sqlite3';

/** Sorts after every text that starts with the same prefix. */
const AFTER = '\u{10ffff}';

type KeyColumn =
  'account_no' | 'account_no_reversed' | 'phone_key' | 'phone_last7' | 'email_key' | 'meter_key' | 'meter_digits';

export type FindIds = (limit: number) => readonly number[];

export function createFindIds(database: Database) {
  const byKey = (column: KeyColumn) => {
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
  };
  const byText = (column: 'name_key' | 'address_key') => {
    const both = (condition: string) => ({
      open: database.prepare(`SELECT id FROM accounts WHERE is_closed = 0 AND ${condition} LIMIT ?`).pluck(),
      closed: database.prepare(`SELECT id FROM accounts WHERE is_closed = 1 AND ${condition} LIMIT ?`).pluck(),
    });
    const run = (pair: ReturnType<typeof both>, key: readonly string[], limit: number): readonly number[] => {
      const open = pair.open.all(...key, limit) as number[];
      return open.length >= limit ? open : [...open, ...(pair.closed.all(...key, limit - open.length) as number[])];
    };
    const exact = both(`${column} = ?`);
    const prefix = both(`${column} >= ? AND ${column} < ? ORDER BY ${column}`);
    return {
      exact:
        (key: string): FindIds =>
        (limit) =>
          run(exact, [key], limit),
      prefix:
        (key: string): FindIds =>
        (limit) =>
          run(prefix, [key, key + AFTER], limit),
    };
  };
  const byWords = (table: 'name_words' | 'all_words') => {
    const match = database.prepare<[string, number], number>(
      `SELECT rowid FROM ${table} WHERE ${table} MATCH ? LIMIT ?`,
    );
    const ids = match.pluck();
    return (expression: string): FindIds =>
      (limit) =>
        ids.all(expression, limit);
  };
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
    accountNo: byKey('account_no'),
    accountNoReversed: byKey('account_no_reversed'),
    phone: byKey('phone_key'),
    phoneLast7: byKey('phone_last7'),
    email: byKey('email_key'),
    meter: byKey('meter_key'),
    meterDigits: byKey('meter_digits'),
    name: byText('name_key'),
    address: byText('address_key'),
    nameWords: byWords('name_words'),
    allWords: byWords('all_words'),
    /** Words of the city that meet an expression over runs of three letters, most used first. */
    wordsWith: (expression: string, limit: number): readonly string[] => wordsWith.all(expression, limit),
    wordsFrom: (prefix: string, limit: number): readonly string[] => wordsFrom.all(prefix, prefix + AFTER, limit),
  };
}

export type AccountIndexes = ReturnType<typeof createFindIds>;
