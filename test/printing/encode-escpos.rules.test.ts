import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { text } from '../../src-core/documents/blocks.ts';
import { issueDocument } from '../../src-core/documents/issuing-office.ts';
import { receiptDocument } from '../../src-core/documents/receipt.ts';
import { encodeEscPos } from '../../src-main/printing/escpos/encode-escpos.ts';
import { PRINTER_PROFILES, printerProfile } from '../../src-main/printing/escpos/printer-profile.ts';
import { printerText } from '../../src-main/printing/escpos/printer-text.ts';
import { OFFICE, receiptFacts } from '../core/documents/payment-facts.ts';
import { interpretEscPos } from '../support/escpos-interpreter.ts';

const EPSON = printerProfile('epson-80') ?? PRINTER_PROFILES[0];
if (EPSON === undefined) throw new Error('no printer profile');
const kicksOf = (document: ReturnType<typeof receiptDocument>, kick: boolean): readonly number[] =>
  interpretEscPos(encodeEscPos(document, { profile: EPSON, kick }), EPSON.columns).kicks;

describe('TN9 the drawer', () => {
  test('stays shut on a duplicate, even when asked for', () => {
    expect(kicksOf(receiptDocument(receiptFacts({}, { duplicateNo: 1 })), true)).toEqual([]);
  });
  test('TR1 stays shut in training, even when asked for', () => {
    expect(kicksOf(receiptDocument(receiptFacts({}, { office: { ...OFFICE, isTraining: true } })), true)).toEqual([]);
  });
  test('stays shut when not asked for', () => {
    expect(kicksOf(receiptDocument(receiptFacts()), false)).toEqual([]);
  });
  test('opens once, before the first line, with the bytes of its pin', () => {
    const bytes = encodeEscPos(receiptDocument(receiptFacts()), { profile: EPSON, kick: true });
    expect([...bytes.subarray(0, 5)]).toEqual([0x1b, 0x70, 0x00, 0x19, 0xfa]);
    expect(interpretEscPos(bytes, EPSON.columns).kicks).toEqual([2]);
    const pin5 = encodeEscPos(receiptDocument(receiptFacts()), { profile: { ...EPSON, drawerPin: 5 }, kick: true });
    expect([...pin5.subarray(0, 5)]).toEqual([0x1b, 0x70, 0x01, 0x19, 0xfa]);
  });
});

describe('names on paper', () => {
  test('no name, whatever its characters, becomes a command of the printer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
        const document = issueDocument(OFFICE, { kind: 'test_page', title: 'T', reference: '1', blocks: [text(name)] });
        // The block a damaged print job could hold: it did not pass through the builders.
        const raw = { ...document, blocks: [{ kind: 'text', text: name, align: 'left', isBold: false } as const] };
        for (const each of [document, raw]) {
          const paper = interpretEscPos(encodeEscPos(each, { profile: EPSON, kick: false }), EPSON.columns);
          expect(paper.kicks).toEqual([]);
          expect(paper.cuts).toBe(1);
        }
      }),
    );
  });

  test.each([
    ['¡Áéíóúüñ ÁÉÍÓÚÜÑ ¿n.º? 5¢', '¡Áéíóúüñ ÁÉÍÓÚÜÑ ¿n.º? 5¢'],
    ['Dvořák', 'Dvorák'],
    ['Łódź', '?ódz'],
    ['Nguyễn', 'Nguyen'],
    ['a\u001bp\u0000b', 'a?p?b'],
  ])('%j prints as %j', (name, printed) => {
    expect(printerText(name)).toBe(printed);
  });
});

describe('the strict interpreter refuses', () => {
  test.each([
    ['an unknown command', [0x1b, 0x7a]],
    ['text before its character table', [0x41, 0x0a]],
    ['a job that ends in a command', [0x1b]],
    ['a line wider than the paper', [0x1b, 0x74, 16, ...Array.from({ length: 43 }, () => 0x41), 0x0a]],
    ['a bell', [0x07]],
  ])('%s', (_, bytes) => {
    expect(() => interpretEscPos(Uint8Array.from(bytes), 42)).toThrow(/ESC\/POS at byte/);
  });
});
