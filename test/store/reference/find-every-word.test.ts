// The shortcut for beginnings of one or two letters finds what the word index finds without it, in the same order.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { searchWords } from '../../../src-core/account/search-text.ts';
import { createExtractImporter } from '../../../src-main/import/extract-importer.ts';
import { SAMPLE_CITY } from '../../../src-main/program-files.ts';
import { findEveryWord } from '../../../src-main/store/reference/find-every-word.ts';
import { type AccountIndexes, createFindIds } from '../../../src-main/store/reference/find-ids.ts';
import { readPointer } from '../../../src-main/store/reference/pointer.ts';
import { openReferenceStore } from '../../../src-main/store/reference/reference-store.ts';
import { everyTerm, everyWordStarts } from '../../../src-main/store/reference/word-expressions.ts';

let folder = '';
let file: Database.Database;
let by: AccountIndexes;
let texts: readonly string[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'coffer-every-word-'));
  const store = openReferenceStore(folder);
  const importer = createExtractImporter({ folder, store, now: () => '2026-11-23T14:00:00.000Z' });
  const result = await importer.start({ folder: SAMPLE_CITY }).done;
  if (!result.ok) throw new Error(result.refusal.code);
  store.close();
  file = new Database(join(folder, readPointer(folder) ?? ''), { readonly: true });
  by = createFindIds(file);
  texts = file.prepare<[], string>("SELECT name_key || ' ' || address_key FROM accounts").pluck().all();
});
afterAll(() => {
  file.close();
  rmSync(folder, { recursive: true, force: true });
});

test('find: every account of the plain expression, and no other, in its order', () => {
  const letters = fc.stringMatching(/^[a-z0-9]{1,2}$/);
  const typed = fc
    .tuple(fc.nat(), fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 4 }))
    .map(([account, cuts]) => {
      const words = (texts[account % texts.length] ?? '').split(' ');
      return cuts.map(([word, length]) => (words[word % words.length] ?? '').slice(0, length)).join(' ');
    });
  let shortcuts = 0;
  fc.assert(
    fc.property(typed, letters, fc.integer({ min: 1, max: 50 }), (text, short, limit) => {
      const terms = everyWordStarts(by, searchWords(`${text} ${short}`));
      for (const index of [by.nameWords, by.allWords]) {
        const found = findEveryWord(index, terms)(limit);
        expect(found).toEqual(index.match(everyTerm(terms), limit));
        if (found.length > 0) shortcuts += 1;
      }
    }),
    { numRuns: 300 },
  );
  expect(shortcuts).toBeGreaterThan(20);
});
