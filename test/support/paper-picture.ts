// What the strict interpreter read, drawn as the printer would: each character in its 12 × 24 dots, double ones twice as
// large, bold ones struck twice, a code from its own data.
import { Buffer } from 'node:buffer';
import bwipjs from 'bwip-js/node';
import type { Paper, PaperText } from './escpos-interpreter.ts';
import { FONT_BASE64 } from './escpos-font.ts';
import { Bitmap } from './png.ts';

const WIDE = 12;
const HIGH = 24;
/** Line spacing of ESC 2, one sixth of an inch at 203 dots. */
const SPACING = 30;
const GLYPH_BYTES = (WIDE * HIGH) / 8;
const FIRST = 0x20;
const MARGIN = 24;
/** Dots of one square of a code: GS ( k, function 67. */
const CODE_DOTS = 4;
const FONT = Buffer.from(FONT_BASE64, 'base64');

function hasDot(byte: number, x: number, y: number): boolean {
  const bit = y * WIDE + x;
  const at = (byte - FIRST) * GLYPH_BYTES + (bit >> 3);
  return ((FONT[at] ?? 0) & (0x80 >> (bit & 7))) !== 0;
}

interface Symbol {
  readonly side: number;
  readonly isBlack: (x: number, y: number) => boolean;
}

function symbolOf(data: string): Symbol {
  const [drawn] = bwipjs.raw('qrcode', data, 'eclevel=M');
  if (drawn === undefined || !('pixs' in drawn)) throw new Error('no code was drawn');
  const { pixs, pixx } = drawn;
  return { side: pixx, isBlack: (x, y) => pixs[y * pixx + x] === 1 };
}

const symbolIn = ({ code }: PaperText): Symbol | null => (code === null ? null : symbolOf(code));

export function pictureOf(paper: Paper, columns: number): Bitmap {
  const width = columns * WIDE + 2 * MARGIN;
  const symbols = paper.lines.map(symbolIn);
  const heights = paper.lines.map(({ isDouble }, index) => {
    const symbol = symbols[index];
    if (symbol) return symbol.side * CODE_DOTS + SPACING - HIGH;
    return isDouble ? HIGH * 2 + SPACING - HIGH : SPACING;
  });
  const picture = new Bitmap(width, 2 * MARGIN + heights.reduce((sum, each) => sum + each, 0));
  let top = MARGIN;
  paper.lines.forEach((line, index) => {
    const symbol = symbols[index];
    if (symbol) drawSymbol(picture, symbol, top);
    else drawText(picture, line, top);
    top += heights[index] ?? 0;
  });
  return picture;
}

function drawSymbol(picture: Bitmap, { side, isBlack }: Symbol, top: number): void {
  const left = Math.floor((picture.width - side * CODE_DOTS) / 2);
  for (let y = 0; y < side * CODE_DOTS; y += 1) {
    for (let x = 0; x < side * CODE_DOTS; x += 1) {
      if (isBlack(Math.floor(x / CODE_DOTS), Math.floor(y / CODE_DOTS))) picture.blacken(left + x, top + y);
    }
  }
}

function drawText(picture: Bitmap, { bytes, isBold, isDouble }: PaperText, top: number): void {
  const scale = isDouble ? 2 : 1;
  bytes.forEach((byte, column) => {
    const left = MARGIN + column * WIDE * scale;
    for (let y = 0; y < HIGH * scale; y += 1) {
      for (let x = 0; x < WIDE * scale; x += 1) {
        if (!hasDot(byte, Math.floor(x / scale), Math.floor(y / scale))) continue;
        picture.blacken(left + x, top + y);
        if (isBold) picture.blacken(left + x + 1, top + y);
      }
    }
  });
}
