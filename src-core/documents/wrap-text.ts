// Long names, many accounts and Spanish sentences must wrap between words; only a word longer than the line is broken.
import { invariant } from '../result/result.ts';
import { cutAt, displayWidth } from './printable-text.ts';

export function wrapText(text: string, width: number): readonly string[] {
  invariant(width > 0, `no room for text: ${width}`);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (displayWidth(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (displayWidth(line) > width) {
      const [head, rest] = cutAt(line, width);
      lines.push(head);
      line = rest;
    }
  }
  lines.push(line);
  return lines;
}

export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));
export const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
export const center = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, Math.floor((width - displayWidth(text)) / 2))) + text;
