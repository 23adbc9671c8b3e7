// Turns the words that were typed into full-text expressions. Every word must be met; each word is quoted, so that
// nothing a person types is ever read as an operator.
import { slipsAllowed, slipsBetween } from '../../../src-core/account/typing-slip.ts';
import type { AccountIndexes } from './find-ids.ts';

const SHORTEST_INNER = 4;
const MOST_CANDIDATES = 1_500;
const MOST_WORDS = 24;

const quote = (word: string): string => `"${word.replaceAll('"', '')}"`;
const startsWith = (word: string): string => `${quote(word)}*`;
const anyOf = (terms: readonly string[]): string => `(${terms.join(' OR ')})`;

export const everyWordStarts = (words: readonly string[]): string => words.map(startsWith).join(' AND ');

function trigrams(word: string): readonly string[] {
  const letters = [...word];
  return letters.slice(2).map((_, index) => letters.slice(index, index + 3).join(''));
}

/** Words of the city that hold the typed word somewhere inside. */
function wordsAround(indexes: AccountIndexes, typed: string): readonly string[] {
  const every = trigrams(typed).map(quote).join(' AND ');
  return indexes
    .vocabulary(every, MOST_CANDIDATES)
    .filter((word) => word.includes(typed) && !word.startsWith(typed))
    .slice(0, MOST_WORDS);
}

/** Words of the city, or beginnings of words, that differ from the typed word by few slips. */
function wordsNear(indexes: AccountIndexes, typed: string): readonly string[] {
  const most = slipsAllowed(typed.length);
  const slips = (word: string): number =>
    Math.min(slipsBetween(typed, word, most), slipsBetween(typed, word.slice(0, typed.length), most));
  return indexes
    .vocabulary(trigrams(typed).map(quote).join(' OR '), MOST_CANDIDATES)
    .map((word) => ({ word, slips: slips(word) }))
    .filter((near) => near.slips <= most)
    .sort((a, b) => a.slips - b.slips)
    .slice(0, MOST_WORDS)
    .map((near) => near.word);
}

/** null when no word is long enough or no other word is known: then the expression would be the plain one again. */
function widened(
  indexes: AccountIndexes,
  words: readonly string[],
  others: (indexes: AccountIndexes, typed: string) => readonly string[],
): string | null {
  let isWider = false;
  const terms = words.map((word) => {
    if (word.length < SHORTEST_INNER || /^\d+$/.test(word)) return startsWith(word);
    const found = others(indexes, word);
    if (found.length === 0) return startsWith(word);
    isWider = true;
    return anyOf([startsWith(word), ...found.map(quote)]);
  });
  return isWider ? terms.join(' AND ') : null;
}

export const everyWordInside = (indexes: AccountIndexes, words: readonly string[]): string | null =>
  widened(indexes, words, wordsAround);

export const everyWordNearly = (indexes: AccountIndexes, words: readonly string[]): string | null =>
  widened(indexes, words, wordsNear);
