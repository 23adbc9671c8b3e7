import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { depositSlip } from '../../src-core/documents/deposit-slip.ts';
import { drawerClosingReport } from '../../src-core/documents/drawer-closing-report.ts';
import { flexibleColumn, keyValue, table, text } from '../../src-core/documents/blocks.ts';
import { issueDocument } from '../../src-core/documents/issuing-office.ts';
import { receiptDocument } from '../../src-core/documents/receipt.ts';
import { pdfRenderer } from '../../src-main/printing/pdf-renderer.ts';
import { closingFacts, depositFacts } from '../core/documents/drawer-facts.ts';
import { OFFICE, receiptFacts } from '../core/documents/payment-facts.ts';
import { type Element, everyElement, structureOf, unpacked, wordsOf } from '../support/read-pdf.ts';

const pdf = pdfRenderer();
afterAll(() => pdf.close());

/** Page objects stand uncompressed. */
const pages = (bytes: Uint8Array): number =>
  Buffer.from(bytes)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** A grey square as PNG; a width that is not its own makes it one that says too much of itself. */
function drawnPng(width = 8): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(8, 4);
  head[8] = 8;
  const rows = Buffer.alloc(8 * 9, 0x80);
  for (let row = 0; row < 8; row += 1) rows[row * 9] = 0;
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([start, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

const DOCUMENTS = {
  'deposit slip': depositSlip(depositFacts(7)),
  'drawer closing report': drawerClosingReport(closingFacts()),
  'receipt with a code, in Spanish, in training': receiptDocument(
    receiptFacts({ language: 'es' }, { office: { ...OFFICE, isTraining: true } }),
  ),
};

describe.each(Object.entries(DOCUMENTS))('the %s', (_, document) => {
  test('is tagged and declares PDF/UA-1, with language and title', async () => {
    const content = unpacked(await pdf.render(document, 'letter'));
    expect(content).toContain('/StructTreeRoot');
    expect(content).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
    expect(content).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(content).toContain(`/Lang (${document.language})`);
    expect(content).toMatch(/\/DisplayDocTitle true/);
    expect(content).toMatch(/\/S\s*\/H1/);
  });

  test('is the same bytes for the same data, in another worker too', async () => {
    const other = pdfRenderer();
    try {
      const [first, second] = await Promise.all([pdf.render(document, 'letter'), other.render(document, 'letter')]);
      expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    } finally {
      await other.close();
    }
  });

  test('comes on one page, in letter and in A4', async () => {
    expect(pages(await pdf.render(document, 'letter'))).toBe(1);
    const a4 = await pdf.render(document, 'a4');
    expect(pages(a4)).toBe(1);
    expect(unpacked(a4)).toMatch(/\/MediaBox \[0 0 595/);
  });
});

test('DP7 many checks continue on pages of their own', async () => {
  expect(pages(await pdf.render(depositSlip(depositFacts(200)), 'letter'))).toBe(6);
  expect(pages(await pdf.render(depositSlip(depositFacts(200)), 'a4'))).toBe(6);
});

describe('data is shown and never taken as markup', () => {
  test.each([
    '#panic("no")',
    '#eval("1 + 1")',
    '$x^2$ *bold* _it_ @ref <label>',
    '\\ // `raw` /* no */',
    '= title - item + item / term: what',
    '#read("/etc/passwd") #import "x.typ": *',
    '"}],"kind":"pageBreak"',
  ])('%s', async (value) => {
    const blocks = [text(value), keyValue(value, value), table(value, [flexibleColumn(value)], [[value]])];
    const document = issueDocument(OFFICE, { kind: 'test_page', title: value, reference: value, blocks });
    const { text: read } = structureOf(await pdf.render(document, 'letter'));
    // Title, reference, text, label, value, header and cell, each as it was typed.
    expect(read.split(value)).toHaveLength(8);
  });

  test('a word longer than the page breaks, and nothing of it is lost', async () => {
    const word = 'Q'.repeat(600);
    const document = issueDocument(OFFICE, { kind: 'count_sheet', title: 'x', reference: 'y', blocks: [text(word)] });
    const words = wordsOf(await pdf.render(document, 'letter'));
    expect(words.every(({ x }) => x >= 0 && x < 612)).toBe(true);
    expect(
      words
        .map((each) => each.text)
        .join('')
        .match(/Q/g),
    ).toHaveLength(600);
  });
});

describe('the city’s logo', () => {
  const folder = mkdtempSync(join(tmpdir(), 'coffer-logo-'));
  const logoPath = join(folder, 'logo.png');
  const withLogo = pdfRenderer({ logoPath });
  afterAll(async () => {
    await withLogo.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const document = DOCUMENTS['deposit slip'];
  const pictures = (bytes: Uint8Array): number => named(structureOf(bytes)).length;
  const named = (root: Element) => everyElement(root).filter(({ name }) => name === 'Figure');

  test.each<[string, Buffer | null, string | null, number]>([
    ['is not there', null, null, 0],
    ['is a picture', drawnPng(), null, 1],
    ['is text', Buffer.from('no picture at all, but long enough to be read as one'), 'logo_not_a_picture', 0],
    ['is empty', Buffer.alloc(0), 'logo_not_a_picture', 0],
    [
      'begins like a picture',
      Buffer.concat([drawnPng().subarray(0, 40), Buffer.alloc(60, 7)]),
      'logo_not_a_picture',
      0,
    ],
    ['has too many pixels', drawnPng(4_000_000), 'logo_too_large', 0],
    ['is too large a file', Buffer.concat([drawnPng(), Buffer.alloc(1_000_001)]), 'logo_too_large', 0],
    ['is a picture again', drawnPng(), null, 1],
  ])('%s', async (_, file, problem, drawn) => {
    rmSync(logoPath, { force: true });
    if (file !== null) writeFileSync(logoPath, file);
    const bytes = await withLogo.render(document, 'letter');
    expect(withLogo.logoProblem?.()).toBe(problem);
    expect(pictures(bytes)).toBe(drawn);
    if (drawn === 0) expect(Buffer.from(bytes).equals(Buffer.from(await pdf.render(document, 'letter')))).toBe(true);
  });
});

test('a document that cannot be set fails by itself, and the next one is made', async () => {
  const broken = {
    ...DOCUMENTS['deposit slip'],
    blocks: [{ kind: 'bribe' }],
  } as unknown as (typeof DOCUMENTS)['deposit slip'];
  await expect(pdf.render(broken, 'letter')).rejects.toThrow(/unknown block/);
  expect((await pdf.render(DOCUMENTS['deposit slip'], 'letter')).length).toBeGreaterThan(1000);
});

test('a worker file that is not there fails the document and not the station', async () => {
  const nowhere = pdfRenderer({ workerUrl: new URL('file:///nowhere/pdf-worker.js') });
  await expect(nowhere.render(DOCUMENTS['deposit slip'], 'letter')).rejects.toThrow(/pdf-worker/);
});
