import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyValue, table, text } from '../../../src-core/documents/blocks.ts';
import { column, flexibleColumn } from '../../../src-core/documents/blocks.ts';
import type { Block, PrintedDocument } from '../../../src-core/documents/document.ts';
import { issueDocument } from '../../../src-core/documents/issuing-office.ts';
import { type PaperColumns, layoutLines } from '../../../src-core/documents/layout-lines.ts';
import { displayWidth, printableText } from '../../../src-core/documents/printable-text.ts';
import { wrapText } from '../../../src-core/documents/wrap-text.ts';
import { OFFICE } from './payment-facts.ts';

const anyText = fc.string({ unit: 'grapheme', maxLength: 90 });
const amount = fc.integer({ min: 0, max: 10_000_000 }).map((value) => (value / 100).toFixed(2));
const columns = fc.constantFrom<PaperColumns>(32, 42, 48);

const documentOf = (blocks: readonly Block[]): PrintedDocument =>
  issueDocument(OFFICE, { kind: 'test_page', title: 'TEST', reference: '1', blocks });

const block = fc.oneof(
  anyText.map((value) => text(value)),
  fc.tuple(anyText, amount).map(([label, value]) => keyValue(label, value)),
  fc
    .array(fc.tuple(anyText, fc.string({ maxLength: 12 }), amount), { maxLength: 5 })
    .map((rows) => table('t', [flexibleColumn('Name'), column('Number', 'left'), column('Amount')], rows)),
);

test('RC1 no line is wider than the paper, whatever the names are', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), columns, (blocks, width) => {
      const tooWide = layoutLines(documentOf(blocks), width).filter(
        (line) => line.kind === 'text' && displayWidth(line.text) * (line.isDouble ? 2 : 1) > width,
      );
      expect(tooWide).toEqual([]);
    }),
  );
});

test('RC1 wrapping loses no character of a text', () => {
  fc.assert(
    fc.property(anyText.map(printableText), fc.integer({ min: 1, max: 48 }), (value, width) => {
      const joined = wrapText(value, width).join('').replaceAll(' ', '');
      expect(joined).toBe(value.replaceAll(' ', ''));
    }),
  );
});

test('RC1 an amount stands whole at the right edge, however long its label is', () => {
  fc.assert(
    fc.property(anyText, amount, columns, (label, value, width) => {
      const lines = layoutLines(documentOf([keyValue(label, value)]), width).filter((line) => line.kind === 'text');
      expect(lines.at(-1)?.text.endsWith(value)).toBe(true);
      expect(displayWidth(lines.at(-1)?.text ?? '')).toBe(width);
    }),
  );
});

test('no control character of a name reaches a document', () => {
  expect(printableText('Ana\u001bp\u0000\u0019\u00fa\r\nMun\u0303oz\u202e')).toBe('Ana p ú Muñoz');
});
