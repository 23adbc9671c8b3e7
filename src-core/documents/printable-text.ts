// Names and addresses come from other systems and from keyboards: before they stand on paper they lose everything that
// is not a printed character, so that no byte of data can ever be taken for a command of a printer, and no invisible
// character can reorder what a person reads.

/** Holds two words together on one line: dates use it. Printers get a plain blank. */
export const NO_BREAK = '\u00a0';

/** Most of what is printed: plain words with single blanks, of which nothing has to be looked at twice. */
const PLAIN = /^(?:[!-~]+ )*[!-~]+$/;

/** One line of composed characters: no control or format characters, single blanks. */
export const printableText = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .normalize('NFC')
        .replace(/\p{Cf}/gu, '')
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, (blanks) => (blanks === NO_BREAK ? NO_BREAK : ' '))
        .trim();

/** Columns a line takes on paper: one for each character, none for a mark that sits on another. */
export const displayWidth = (text: string): number => [...text.replace(/\p{M}/gu, '')].length;

/** The first `width` columns, and the rest. */
export function cutAt(text: string, width: number): readonly [string, string] {
  const characters = text.match(/\P{M}\p{M}*/gu) ?? [];
  return [characters.slice(0, width).join(''), characters.slice(width).join('')];
}
