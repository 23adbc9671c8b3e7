// Characters as the printer's table has them. A letter that Windows-1252 lacks loses its mark before it would become a
// question mark: "Łódź" prints as "?ódz", not as "?ód?". Control characters never reach the printer as commands.
const LATIN_1 = /^[\u0020-\u007e\u00a0-\u00ff]$/;

const FIRST_EXTRA = 0x80;
/** Bytes 0x80 … 0x9f in order; a blank stands for the five that mean nothing. */
const EXTRA_BYTES = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const isInTable = (character: string): boolean =>
  LATIN_1.test(character) || (character !== ' ' && EXTRA_BYTES.includes(character));

export function printerText(text: string): string {
  let printed = '';
  for (const character of text.normalize('NFC')) {
    if (isInTable(character)) printed += character;
    else {
      const base = character.normalize('NFD').replace(/\p{M}/gu, '');
      printed += base !== '' && [...base].every(isInTable) ? base : base === '' ? '' : '?';
    }
  }
  return printed;
}

/** Windows-1252, which is table 16 of every printer profile here. */
export const printerBytes = (text: string): readonly number[] =>
  [...printerText(text)].map((character) => {
    const extra = EXTRA_BYTES.indexOf(character);
    return character !== ' ' && extra >= 0 ? FIRST_EXTRA + extra : character.charCodeAt(0);
  });
