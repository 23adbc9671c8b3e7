// Turns the words that were typed into full-text expressions. Every word must be met; each word is quoted, so that
// nothing a person types is ever read as an operator.
import { createSlipCounter, slipsAllowed } from '../../../src-core/account/typing-slip.ts';
import type { AccountIndexes } from './find-ids.ts';

const SHORTEST_INNER = 4;
/** Beginnings up to this length have an index of their own. */
const INDEXED_PREFIX = 4;
const MOST_CANDIDATES = 1_000;
const MOST_WORDS = 12;
const MOST_BEGINNINGS = 64;
/** One slip touches at most three of a word's runs of three letters. */
const RUNS_PER_SLIP = 3;

const quote = (word: string): string => `"${word.replaceAll('"', '')}"`;
const anyOf = (words: readonly string[]): string => `(${words.map(quote).join(' OR ')})`;

/**
 * A longer beginning is replaced by the city's few words that begin so: each of those is one ordered list, read only as
 * far as hits are needed, while an unindexed beginning would first be gathered whole.
 */
function startsWith(indexes: AccountIndexes, typed: string): string {
  if (typed.length > INDEXED_PREFIX) {
    const words = indexes.wordsFrom(typed, MOST_BEGINNINGS + 1);
    if (words.length > 0 && words.length <= MOST_BEGINNINGS) return anyOf(words);
  }
  return `${quote(typed)}*`;
}

/** What one typed word may be met by. */
export interface Term {
  readonly typed: string;
  readonly expression: string;
}

export const everyTerm = (terms: readonly Term[]): string => terms.map(({ expression }) => expression).join(' AND ');

export const everyWordStarts = (indexes: AccountIndexes, words: readonly string[]): readonly Term[] =>
  words.map((typed) => ({ typed, expression: startsWith(indexes, typed) }));

function runsOfThree(word: string): readonly string[] {
  const letters = [...word];
  return letters.slice(2).map((_, index) => letters.slice(index, index + 3).join(''));
}

/** Words of the city that hold the typed word somewhere inside. */
function wordsAround(indexes: AccountIndexes, typed: string): readonly string[] {
  const runs = runsOfThree(typed);
  if (runs.length === 0) return [];
  return indexes
    .wordsWith(runs.map(quote).join(' AND '), MOST_CANDIDATES)
    .filter((word) => word.includes(typed) && !word.startsWith(typed))
    .slice(0, MOST_WORDS);
}

/** Words of the city, or beginnings of words, that differ from the typed word by few slips. */
function wordsNear(indexes: AccountIndexes, typed: string): readonly string[] {
  const most = slipsAllowed(typed.length);
  const runs = runsOfThree(typed);
  if (runs.length === 0) return [];
  const slips = createSlipCounter(typed, most);
  const fewest = Math.max(1, runs.length - RUNS_PER_SLIP * most);
  return indexes
    .wordsWith(runs.map(quote).join(' OR '), MOST_CANDIDATES)
    .filter((word) => word.length >= typed.length - most && !word.startsWith(typed))
    .filter((word) => runs.filter((run) => word.includes(run)).length >= fewest)
    .map((word) => ({ word, slips: slips.intoStart(word) }))
    .filter((near) => near.slips <= most)
    .sort((a, b) => a.slips - b.slips)
    .slice(0, MOST_WORDS)
    .map((near) => near.word);
}

/**
 * null when no word is long enough or no other word is known: then the expression would be the plain one again. Words
 * that the city knows are left as they are while there is one that it does not know: that is the one mistyped.
 */
function widened(
  indexes: AccountIndexes,
  words: readonly string[],
  others: (indexes: AccountIndexes, typed: string) => readonly string[],
): readonly Term[] | null {
  const isUnknown = (word: string): boolean =>
    word.length >= SHORTEST_INNER && !/^\d+$/.test(word) && indexes.wordsFrom(word, 1).length === 0;
  const unknown = new Set(words.filter(isUnknown));
  let isWider = false;
  const terms = words.map((typed): Term => {
    const plain = startsWith(indexes, typed);
    const isLeft = unknown.size > 0 ? !unknown.has(typed) : typed.length < SHORTEST_INNER || /^\d+$/.test(typed);
    const found = isLeft ? [] : others(indexes, typed);
    if (found.length === 0) return { typed, expression: plain };
    isWider = true;
    return { typed, expression: `(${plain} OR ${anyOf(found)})` };
  });
  return isWider ? terms : null;
}

export const everyWordInside = (indexes: AccountIndexes, words: readonly string[]): readonly Term[] | null =>
  widened(indexes, words, wordsAround);

export const everyWordNearly = (indexes: AccountIndexes, words: readonly string[]): readonly Term[] | null =>
  widened(indexes, words, wordsNear);
