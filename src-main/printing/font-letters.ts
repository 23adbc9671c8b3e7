// Which characters a TrueType font can show, from its own table (`cmap`, formats 4 and 12). A PDF that must be readable by
// everybody may hold no letter without a shape, and a name in another script must not cost the city its report: a letter
// that the font lacks loses its mark, or becomes an empty box.
import { InvariantViolation } from '../../src-core/result/result.ts';

type Range = readonly [first: number, last: number];

const HEADER = 12;
const RECORD = 16;

function tableOffset(font: DataView, name: string): number {
  const tables = font.getUint16(4);
  for (let index = 0; index < tables; index += 1) {
    const at = HEADER + index * RECORD;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(at + byte)));
    if (tag === name) return font.getUint32(at + 8);
  }
  throw new InvariantViolation(`a font without ${name}`);
}

function segments(font: DataView, at: number): readonly Range[] {
  const count = font.getUint16(at + 6) / 2;
  return Array.from({ length: count }, (_, index) => {
    const last = font.getUint16(at + 14 + index * 2);
    return [font.getUint16(at + 16 + count * 2 + index * 2), Math.min(last, 0xfffe)] as const;
  });
}

const groups = (font: DataView, at: number): readonly Range[] =>
  Array.from({ length: font.getUint32(at + 12) }, (_, index) => {
    const group = at + 16 + index * 12;
    return [font.getUint32(group), font.getUint32(group + 4)] as const;
  });

function rangesOf(font: DataView): readonly Range[] {
  const cmap = tableOffset(font, 'cmap');
  return Array.from({ length: font.getUint16(cmap + 2) }, (_, index) => {
    const at = cmap + font.getUint32(cmap + 4 + index * 8 + 4);
    const format = font.getUint16(at);
    return format === 4 ? segments(font, at) : format === 12 ? groups(font, at) : [];
  }).flat();
}

/** Stands for a character that has no shape here. */
const NO_SHAPE = '\u25a1';

/** A text as the font can show it, composed characters in, composed characters out. */
export function lettersOf(bytes: Uint8Array): (text: string) => string {
  const ranges = rangesOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const known = new Map<string, string>();
  const isShown = (character: string): boolean => {
    const point = character.codePointAt(0) ?? 0;
    return ranges.some(([first, last]) => point >= first && point <= last);
  };
  const shown = (character: string): string => {
    if (isShown(character)) return character;
    const base = character.normalize('NFD').replace(/\p{M}/gu, '');
    if (base === '') return '';
    return [...base].every(isShown) ? base : NO_SHAPE;
  };
  return (text) => {
    let result = '';
    for (const character of text) {
      const found = known.get(character) ?? shown(character);
      known.set(character, found);
      result += found;
    }
    return result;
  };
}
