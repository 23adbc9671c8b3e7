// The distinct words of the city's names and streets with how often each is used. House and unit numbers are left out:
// they are found by their digits and never guessed.
import type { AccountKeys } from './account-keys.ts';

const WORD = /^\p{L}[\p{L}\p{N}]{2,}$/u;
/** Far above any real city; a file of random words must not fill the memory. */
const MOST_WORDS = 400_000;

export function createVocabulary() {
  const uses = new Map<string, number>();
  const add = (text: string): void => {
    for (const word of text.split(' ')) {
      const before = uses.get(word);
      if (before !== undefined) uses.set(word, before + 1);
      else if (uses.size < MOST_WORDS && WORD.test(word)) uses.set(word, 1);
    }
  };
  return {
    count: (keys: AccountKeys): void => {
      add(keys.nameKey);
      add(keys.addressKey);
    },
    /** Most used first. */
    inOrder: (): readonly (readonly [string, number])[] =>
      [...uses].sort(([wordA, usesA], [wordB, usesB]) => usesB - usesA || (wordA < wordB ? -1 : 1)),
  };
}
