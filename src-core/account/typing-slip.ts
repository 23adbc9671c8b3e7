// Find: a word typed with one slip (a letter wrong, missing, extra, or two swapped) still finds its account when
// nothing else does; longer words may have two slips. Shorter words are never guessed.

/** Slips allowed in a word of this length. */
export const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

export interface SlipCounter {
  /** The fewest slips that turn the typed word into this one, or `most + 1` when there are more than `most`. */
  readonly into: (word: string) => number;
  /** The same, into the word or into its beginning of the same length: what is typed may be the start of a word. */
  readonly intoStart: (word: string) => number;
}

/**
 * Counts from one typed word to many others. `last[n]` is the fewest slips into the other's first n letters; lengths that
 * differ by more than `most` cannot be reached and are not worked out.
 */
export function createSlipCounter(typed: string, most: number): SlipCounter {
  const far = most + 1;
  const longest = typed.length + most;
  let beforeLast = new Uint8Array(longest + 1);
  let last = new Uint8Array(longest + 1);
  let current = new Uint8Array(longest + 1);

  function fillRow(row: number, word: string, columns: number): number {
    current.fill(far);
    let least = far;
    const letter = typed.charCodeAt(row - 1);
    for (let column = Math.max(0, row - most); column <= Math.min(columns, row + most); column += 1) {
      const other = word.charCodeAt(column - 1);
      let slips = column === 0 ? row : (last[column - 1] ?? far) + (letter === other ? 0 : 1);
      slips = Math.min(slips, (last[column] ?? far) + 1, column === 0 ? far : (current[column - 1] ?? far) + 1);
      if (row > 1 && column > 1 && letter === word.charCodeAt(column - 2) && other === typed.charCodeAt(row - 2)) {
        slips = Math.min(slips, (beforeLast[column - 2] ?? far) + 1);
      }
      current[column] = Math.min(slips, far);
      least = Math.min(least, slips);
    }
    return least;
  }

  /** Whether any beginning is near enough; then `last` tells which. */
  function fill(word: string): boolean {
    const columns = Math.min(word.length, longest);
    for (let column = 0; column <= longest; column += 1) last[column] = Math.min(column, far);
    for (let row = 1; row <= typed.length; row += 1) {
      if (fillRow(row, word, columns) > most) return false;
      [beforeLast, last, current] = [last, current, beforeLast];
    }
    return true;
  }

  const slipsAt = (length: number): number => (length > longest ? far : (last[length] ?? far));
  return {
    into: (word) => (fill(word) ? slipsAt(word.length) : far),
    intoStart: (word) =>
      fill(word) ? Math.min(slipsAt(Math.min(typed.length, word.length)), slipsAt(word.length)) : far,
  };
}
