// Find: accounts that meet every typed word. A beginning of one or two letters is met by a large part of the city, and its
// list is read nearly whole when a rare word beside it decides: "turner 869 e c" took a hundred times as long as "turner
// 869". So the longer words are asked alone first, and where they leave few accounts the short ones are looked for in those.
import type { AccountIndexes, FindIds } from './find-ids.ts';
import { type Term, everyTerm } from './word-expressions.ts';

const LONGEST_SHORT = 2;
const FEW = 100;

export type WordIndex = AccountIndexes['nameWords'];

const isShort = ({ typed }: Term): boolean => typed.length <= LONGEST_SHORT;

function hasStarts(text: string, terms: readonly Term[]): boolean {
  const words = text.split(' ');
  return terms.every(({ typed }) => words.some((word) => word.startsWith(typed)));
}

/** Lowest ids first, with or without the shortcut. */
export function findEveryWord(index: WordIndex, terms: readonly Term[]): FindIds {
  const short = terms.filter(isShort);
  const long = terms.filter((term) => !isShort(term));
  return (limit) => {
    if (short.length > 0 && long.length > 0) {
      const candidates = index.match(everyTerm(long), FEW + 1);
      if (candidates.length <= FEW) return candidates.filter((id) => hasStarts(index.text(id), short)).slice(0, limit);
    }
    return index.match(everyTerm(terms), limit);
  };
}
