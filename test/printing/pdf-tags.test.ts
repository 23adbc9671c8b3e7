// What of PDF/UA-1 a machine can check, over every document in both languages (docs/decisions/0006): not veraPDF, but
// poppler as a second reader of what Typst wrote, and the file itself where poppler says nothing.
import { afterAll, describe, expect, test } from 'vitest';
import { pdfRenderer } from '../../src-main/printing/pdf-renderer.ts';
import {
  type Element,
  contentStreams,
  everyElement,
  fontsOf,
  structureOf,
  unpacked,
  wordsOf,
} from '../support/read-pdf.ts';
import { EVERY_DOCUMENT } from './every-document.ts';

const pdf = pdfRenderer();
afterAll(() => pdf.close());

const CASES = Object.entries(EVERY_DOCUMENT).flatMap(([name, make]) =>
  (['en', 'es'] as const).map((language) => [`${name}, ${language}`, make(language)] as const),
);

const named = (root: Element, name: string): readonly Element[] =>
  everyElement(root).filter((element) => element.name === name);

/** Content outside any mark: neither tagged nor an artifact. */
function unmarkedText(stream: string): number {
  let depth = 0;
  let unmarked = 0;
  for (const [operator] of stream.matchAll(/^BT$|\b(?:BDC|BMC)$|^EMC$/gm)) {
    if (operator === 'BT') unmarked += depth === 0 ? 1 : 0;
    else depth += operator === 'EMC' ? -1 : 1;
  }
  return unmarked;
}

/** poppler takes its time over a long tree, and a machine may be busy. */
const LONG_TEST = 120_000;

describe.each(CASES)('%s', { timeout: LONG_TEST }, (_, document) => {
  test('is read in order by somebody who does not see it', async () => {
    const bytes = await pdf.render(document, 'letter');
    const root = structureOf(bytes);
    const file = unpacked(bytes);

    // The file says that it is tagged, in which language, and shows its title instead of a file's name.
    expect(file).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
    expect(file).toContain(`/Lang (${document.language})`);
    expect(file).toMatch(/\/DisplayDocTitle true/);
    expect(file).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(file).toContain('<dc:title>');

    // One first heading, which is the title; below it nothing but second ones, which are the document's.
    expect(root.children.map(({ name }) => name)).toEqual(['Document']);
    const headings = everyElement(root).filter(({ name }) => /^H\d$/.test(name));
    expect(headings.map(({ name }) => name)).toEqual(['H1', ...headings.slice(1).map(() => 'H2')]);
    expect(headings[0]?.text).toBe(document.title);

    // Tables: a header row, every header with its scope, every row as wide as the header, every cell with its header.
    for (const table of named(root, 'Table')) {
      const rows = named(table, 'TR').map(({ children }) => children);
      const [header, ...body] = rows;
      expect(header?.map(({ name }) => name)).toEqual(header?.map(() => 'TH'));
      for (const cell of header ?? []) expect(cell.attributes['Scope']).toBe('/Column');
      for (const row of body) {
        expect(row.map(({ name }) => name)).toEqual(header?.map(() => 'TD'));
        for (const cell of row) expect(cell.attributes['Headers']).toMatch(/^\[\(.+\)\]$/);
      }
    }

    // Every picture has its text.
    const pictures = named(root, 'Figure').length;
    const texts = Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Alt (?:\((?!\))|<FEFF[0-9A-F])/g);
    expect(texts?.length ?? 0).toBe(pictures);
    expect(pictures).toBe(document.blocks.filter(({ kind }) => kind === 'code').length);

    // Every letter is in an embedded font that can be read back, and nothing is drawn outside a mark.
    expect(fontsOf(bytes).filter(({ isWhole }) => !isWhole)).toEqual([]);
    expect(
      contentStreams(bytes)
        .map(unmarkedText)
        .every((count) => count === 0),
    ).toBe(true);

    // What is seen and not read is the running head and foot, and nothing else.
    const read = new Set(everyElement(root).flatMap(({ text }) => text.split(/\s+/)));
    const unread = wordsOf(bytes).filter(({ text, y }) => !read.has(text) && y > 40 && y < 730);
    expect(unread).toEqual([]);
  });
});

test('the check sees text that is in no mark', () => {
  expect(unmarkedText('/P <<\n>> BDC\nBT\nET\nEMC\nBT\nET')).toBe(1);
});

test.each([
  ['שלום مرحبا', '□□□□ □□□□□'],
  ['漢字', '□□'],
  ['Łódź Nguyễn Ελλάδα Жук', 'Łódź Nguyễn Ελλάδα Жук'],
  ['😀', '□'],
])('a name in another script, %s, does not cost the city its document', async (name, shown) => {
  const receipt = EVERY_DOCUMENT['receipt']?.('en');
  if (receipt === undefined) throw new Error('no receipt');
  const { text: read } = structureOf(await pdf.render({ ...receipt, cityName: name }, 'letter'));
  expect(read).toContain(shown);
});
