import { inflateSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { depositSlip } from '../../src-core/documents/deposit-slip.ts';
import { drawerClosingReport } from '../../src-core/documents/drawer-closing-report.ts';
import { text } from '../../src-core/documents/blocks.ts';
import { issueDocument } from '../../src-core/documents/issuing-office.ts';
import { receiptDocument } from '../../src-core/documents/receipt.ts';
import { pdfRenderer } from '../../src-main/printing/pdf-renderer.ts';
import { closingFacts, depositFacts } from '../core/documents/drawer-facts.ts';
import { OFFICE, receiptFacts } from '../core/documents/payment-facts.ts';

const pdf = pdfRenderer();
afterAll(() => pdf.close());

/** The whole file with its compressed streams unpacked, for a look at its structure. */
function unpacked(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const parts = [file.toString('latin1')];
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 1)) {
    try {
      parts.push(inflateSync(file.subarray(at + 7)).toString('latin1'));
    } catch {
      // Not a compressed stream, or the word inside one.
    }
  }
  return parts.join('\n');
}

/** Page objects stand uncompressed. */
const pages = (bytes: Uint8Array): number =>
  Buffer.from(bytes)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

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

test('data is shown and never taken as markup', async () => {
  const blocks = [text('#panic("no") $x^2$ *bold* @ref <label> \\ // `raw` \u0000')];
  const document = issueDocument(OFFICE, { kind: 'test_page', title: '#panic("t")', reference: '= 1', blocks });
  expect((await pdf.render(document, 'letter')).length).toBeGreaterThan(1000);
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
