// Pages as pictures. Two comparisons, both made to hold on another machine: every word stands where it stood, to the point;
// and the page looked at from afar is as grey in the same places, whichever poppler drew it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { depositSlip } from '../../src-core/documents/deposit-slip.ts';
import { pdfRenderer } from '../../src-main/printing/pdf-renderer.ts';
import { depositFacts } from '../core/documents/drawer-facts.ts';
import { type Picture, pictureOf, wordsOf } from '../support/read-pdf.ts';
import { EVERY_DOCUMENT } from './every-document.ts';

const FOLDER = join(import.meta.dirname, 'golden', 'pages');
/** Levels of grey, of 255, that two drawings of one page may differ by on the whole. */
const MOST_ON_THE_WHOLE = 1;
/** Points of a page, of a thousand, that may differ by more than antialiasing does. */
const MOST_OFF = 4;
const ANTIALIASING = 40;

const pdf = pdfRenderer();
afterAll(() => pdf.close());

const CASES = Object.entries(EVERY_DOCUMENT).flatMap(([name, make]) => [
  [`${name}-en-letter`, make('en'), 'letter'] as const,
  [`${name}-es-a4`, make('es'), 'a4'] as const,
]);

function isAlike(one: Picture, other: Picture): boolean {
  if (one.width !== other.width || one.height !== other.height) return false;
  const apart = one.grey.map((level, index) => Math.abs(level - (other.grey[index] ?? 255)));
  const sum = apart.reduce((total, level) => total + level, 0);
  const off = apart.filter((level) => level > ANTIALIASING).length;
  return sum / apart.length <= MOST_ON_THE_WHOLE && (off * 1000) / apart.length <= MOST_OFF;
}

/** As the committed file has it; a page that has none yet becomes it, and is then looked at by a person. */
function golden(name: string, picture: Picture): Picture {
  const path = join(FOLDER, `${name}.grey.gz`);
  if (!existsSync(path)) {
    if (process.env['CI'] !== undefined) throw new Error(`${name} has no golden picture`);
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, gzipSync(picture.grey, { level: 9 }));
  }
  return { ...picture, grey: new Uint8Array(gunzipSync(readFileSync(path))) };
}

describe.each(CASES)('%s', (name, document, paper) => {
  test('DP7 RC1 looks as it did when somebody looked at it', async () => {
    const bytes = await pdf.render(document, paper);
    const words = wordsOf(bytes).map(({ page, x, y, text }) => `${page} ${Math.round(x)} ${Math.round(y)} ${text}`);
    await expect(`${words.join('\n')}\n`).toMatchFileSnapshot(`./golden/pages/${name}.txt`);
    const picture = pictureOf(bytes);
    expect(isAlike(picture, golden(name, picture))).toBe(true);
  });
});

test('the comparison of pictures sees one check more', async () => {
  const [seven, six] = await Promise.all(
    [7, 6].map(async (checks) => pictureOf(await pdf.render(depositSlip(depositFacts(checks)), 'letter'))),
  );
  if (seven === undefined || six === undefined) throw new Error('no pictures');
  expect(isAlike(seven, seven)).toBe(true);
  expect(isAlike(seven, six)).toBe(false);
});

test('DP7 the bank’s address is seen in the window of the envelope, on letter and on A4', async () => {
  const POINTS_PER_MM = 72 / 25.4;
  const windows = {
    letter: { left: 0.875 * 72, right: 4.375 * 72, top: 2.5 * 72, bottom: (2.5 + 0.67) * 72 },
    a4: { left: 20 * POINTS_PER_MM, right: 100 * POINTS_PER_MM, top: 57 * POINTS_PER_MM, bottom: 79 * POINTS_PER_MM },
  } as const;
  for (const paper of ['letter', 'a4'] as const) {
    const { left, right, top, bottom } = windows[paper];
    const words = wordsOf(await pdf.render(depositSlip(depositFacts(7)), paper));
    const seen = words.filter(({ x, y }) => x >= left && x < right && y >= top - 1 && y < bottom - 8);
    expect(seen.map(({ text }) => text).join(' ')).toBe(
      'First National Bank of Riverton 200 Market St Riverton, WI 53511',
    );
  }
});
