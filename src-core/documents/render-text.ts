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

function linesOnPaper(line: PaperLine): readonly string[] {
  switch (line.kind) {
    case 'text':
      return [line.isDouble ? spacedOut(line.text) : line.text];
    case 'code':
      return [`[${line.data}]`, ''];
    case 'cut':
      return [];
    default:
      return unreachable(line);
  }
}

export const renderTextLines = (document: PrintedDocument, columns: PaperColumns): readonly string[] =>
  layoutLines(document, columns).flatMap(linesOnPaper);

export const renderText = (document: PrintedDocument, columns: PaperColumns): string =>
  `${renderTextLines(document, columns).join('\n')}\n`;
