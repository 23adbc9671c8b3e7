// Plain text: for the file printer, for reading aloud, and for tests. Double-size lines are spaced out to the width they
// take on paper, so that a text rendering shows what would not fit.
import { unreachable } from '../result/result.ts';
import type { PrintedDocument } from './document.ts';
import { type PaperColumns, layoutLines } from './layout-lines.ts';
import type { PaperLine } from './paper-line.ts';

/** `TOTAL` → `T O T A L`: two columns a character. */
const spacedOut = (text: string): string =>
  [...text]
    .map((character) => `${character} `)
    .join('')
    .trimEnd();

function lineText(line: PaperLine): string | null {
  switch (line.kind) {
    case 'text':
      return line.isDouble ? spacedOut(line.text) : line.text;
    case 'code':
      return `[${line.data}]`;
    case 'cut':
      return null;
    default:
      return unreachable(line);
  }
}

export function renderText(document: PrintedDocument, columns: PaperColumns): string {
  const lines = layoutLines(document, columns).map(lineText);
  return `${lines.filter((line) => line !== null).join('\n')}\n`;
}
