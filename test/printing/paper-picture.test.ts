// Receipts and cut sheets as pictures: drawn from the bytes that the printer gets. With COFFER_PICTURES=folder they are
// kept there to be looked at.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { receiptDocument } from '../../src-core/documents/receipt.ts';
import { text } from '../../src-core/documents/blocks.ts';
import { issueDocument } from '../../src-core/documents/issuing-office.ts';
import { testPage } from '../../src-core/documents/test-page.ts';
import { encodeEscPos, encodeSlip } from '../../src-main/printing/escpos/encode-escpos.ts';
import { PRINTER_PROFILES, type PrinterProfile } from '../../src-main/printing/escpos/printer-profile.ts';
import { OFFICE, receiptFacts } from '../core/documents/payment-facts.ts';
import { interpretEscPos } from '../support/escpos-interpreter.ts';
import { pictureOf } from '../support/paper-picture.ts';

const KEEP = process.env['COFFER_PICTURES'];

function draw(name: string, bytes: Uint8Array, columns: number) {
  const paper = interpretEscPos(bytes, columns);
  const picture = pictureOf(paper, columns);
  if (KEEP !== undefined) {
    mkdirSync(KEEP, { recursive: true });
    writeFileSync(join(KEEP, `${name}.png`), picture.toPng());
  }
  return { paper, picture };
}

function profile(id: string): PrinterProfile {
  const found = PRINTER_PROFILES.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no profile ${id}`);
  return found;
}

const DOCUMENTS = {
  'receipt-en': receiptDocument(receiptFacts()),
  'receipt-es': receiptDocument(receiptFacts({ language: 'es' })),
  'test-page': testPage(OFFICE, 'Counter 1', '2026-11-20T16:20:00.000Z'),
} as const;

describe.each(Object.entries(DOCUMENTS))('%s as a picture', (name, document) => {
  test.each(PRINTER_PROFILES.map((each) => [each.id, each] as const))('RC1 on %s', (id, each) => {
    const bytes = encodeEscPos(document, { profile: each, kick: false });
    const { paper, picture } = draw(`${name}-${id}`, bytes, each.columns);
    // Ink on the first line, and none beside the paper's columns.
    expect(paper.lines.length).toBeGreaterThan(10);
    const rows = Array.from({ length: picture.height }, (_, y) => y);
    expect(rows.some((y) => picture.isBlack(Math.floor(picture.width / 2), y))).toBe(true);
    expect(rows.every((y) => !picture.isBlack(2, y) && !picture.isBlack(picture.width - 3, y))).toBe(true);
    expect(picture.toPng().subarray(1, 4).toString('latin1')).toBe('PNG');
  });
});

describe('a cut sheet', () => {
  const sheet = (kind: 'check_endorsement' | 'stub_validation') =>
    issueDocument(OFFICE, {
      kind,
      title: '',
      reference: '01A-2026-0000123',
      blocks: [text('FOR DEPOSIT ONLY'), text('01A-2026-0000123   $102.84')],
    });

  test.each([
    ['check_endorsement', 'endorse', 'endorsed'],
    ['stub_validation', 'validate', 'validated'],
  ] as const)(
    'TN3 %s is waited for, printed and given back; the roll is chosen again and nothing is cut',
    (kind, use, done) => {
      const bytes = encodeSlip(sheet(kind), profile('epson-h6000'), use);
      const { paper } = draw(kind, bytes, 42);
      expect(paper).toMatchObject({ sheets: [done], cuts: 0, kicks: [] });
      expect(paper.lines.map((line) => line.text).join('\n')).toContain('FOR DEPOSIT ONLY');
      expect([...bytes.subarray(-4)]).toEqual([0x1b, 0x63, 0x30, 0x03]);
    },
  );

  test('is never sent to a printer without a slip station', () => {
    expect(() => encodeSlip(sheet('check_endorsement'), profile('epson-80'), 'endorse')).toThrow(/cut sheets/);
  });
});
