// Characters as the printer's table has them. A letter that Windows-1252 lacks loses its mark before it would become a
// question mark: "Łódź" prints as "?ódz", not as "?ód?". Control characters never reach the printer as commands.
const LATIN_1 = /^[\u0020-\u007e\u00a0-\u00ff]$/;
const WINDOWS_1252_EXTRA = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';

const isInTable = (character: string): boolean => LATIN_1.test(character) || WINDOWS_1252_EXTRA.includes(character);

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
