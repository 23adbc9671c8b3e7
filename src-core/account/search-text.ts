// Find (main path 3): what a person types and what the city wrote are brought to one form before they are compared,
// so that "munoz" finds "Muñoz" and "ostergard" finds "Østergård", whatever the spaces between the words.

/** Letters that carry no separate accent mark, so NFD leaves them as they are. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
};

const isPlainAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

/** Lower case, no accents, words of letters and digits with single spaces between; `O'Brien` is `obrien`, `A&B` is `a b`. */
export function normalizeSearchText(text: string): string {
  let folded = text.toLowerCase();
  if (!isPlainAscii(folded)) {
    folded = folded
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(/[øłđðþßæœıħ]/g, (letter) => PLAIN[letter] ?? letter);
  }
  return folded
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The distinct words of a text in search form. */
export const searchWords = (text: string): readonly string[] => {
  const plain = normalizeSearchText(text);
  return plain === '' ? [] : [...new Set(plain.split(' '))];
};
