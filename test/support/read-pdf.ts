// A PDF as other programs see it: poppler's tools read the structure tree, the words with their places, the fonts and the
// picture. What poppler does not say is read from the file itself, unpacked.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

function poppler<Answer>(pdf: Uint8Array, read: (path: string) => Answer): Answer {
  const folder = mkdtempSync(join(tmpdir(), 'coffer-pdf-'));
  try {
    const path = join(folder, 'document.pdf');
    writeFileSync(path, pdf);
    return read(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Warnings go to stderr, and poppler has some about attributes that it does not know. */
const outputOf = (program: string, args: readonly string[]): Buffer => {
  const { status, stdout } = spawnSync(program, args, { maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${program} failed`);
  return stdout;
};

/** The whole file with its compressed streams unpacked. */
export function unpacked(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  return [file.toString('latin1'), ...streamsOf(file)].join('\n');
}

function streamsOf(file: Buffer): readonly string[] {
  const parts: string[] = [];
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 1)) {
    try {
      parts.push(inflateSync(file.subarray(at + 7)).toString('latin1'));
    } catch {
      // Not a compressed stream, or the word inside one.
    }
  }
  return parts;
}

/** What is drawn on the pages: the streams that hold marked content. */
export const contentStreams = (bytes: Uint8Array): readonly string[] =>
  streamsOf(Buffer.from(bytes)).filter((stream) => /\b(BDC|BMC)\b/.test(stream) && stream.includes('\nET\n'));

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** What is read aloud here and below, in order. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly depth: number;
  readonly attributes: Record<string, string>;
  readonly children: Element[];
  readonly own: string[];
}

const close = ({ name, attributes, children, own }: Open): Element => ({
  name,
  attributes,
  children,
  text: [...own, ...children.map(({ text }) => text)].filter((each) => each !== '').join(' '),
});

/** The tree of tags, from the indented lines of `pdfinfo -struct-text`. */
export function structureOf(pdf: Uint8Array): Element {
  const lines = poppler(pdf, (path) => outputOf('pdfinfo', ['-struct-text', path]))
    .toString('utf8')
    .split('\n');
  const root: Open = { name: 'root', depth: -1, attributes: {}, children: [], own: [] };
  const stack: Open[] = [root];
  const closeTo = (depth: number): void => {
    for (let top = stack.at(-1); top !== undefined && top.depth >= depth; top = stack.at(-1)) {
      stack.pop();
      stack.at(-1)?.children.push(close(top));
    }
  };
  for (const line of lines) {
    const depth = line.length - line.trimStart().length;
    const said = line.trim();
    if (said.startsWith('"')) stack.at(-1)?.own.push(said.slice(1, -1).trim());
    else if (said.startsWith('/')) {
      const [name = '', ...value] = said.slice(1).split(' ');
      const top = stack.at(-1);
      if (top !== undefined) top.attributes[name] = value.join(' ');
    } else if (said !== '') {
      closeTo(depth);
      stack.push({ name: /^\w+/.exec(said)?.[0] ?? '', depth, attributes: {}, children: [], own: [] });
    }
  }
  closeTo(0);
  return close(root);
}

export const everyElement = (of: Element): readonly Element[] => [of, ...of.children.flatMap(everyElement)];

export interface Word {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** Every word with the upper left corner of its box, in points. */
export function wordsOf(pdf: Uint8Array): readonly Word[] {
  const html = poppler(pdf, (path) => outputOf('pdftotext', ['-bbox', path, '-'])).toString('utf8');
  return html
    .split('<page ')
    .slice(1)
    .flatMap((page, index) =>
      [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)<\/word>/g)].map(([, x, y, text]) => ({
        page: index + 1,
        x: Number(x),
        y: Number(y),
        text: unescaped(text ?? ''),
      })),
    );
}

/** Of each font: its name, whether it is embedded, whether its letters can be copied. */
export function fontsOf(pdf: Uint8Array): readonly { readonly name: string; readonly isWhole: boolean }[] {
  const table = poppler(pdf, (path) => outputOf('pdffonts', [path]))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .slice(2);
  return table.map((line) => ({
    name: line.split(/\s+/)[0] ?? '',
    isWhole: /Identity-H\s+yes\s+yes\s+yes/.test(line),
  }));
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** 0 is black, 255 is white; row by row. */
  readonly grey: Uint8Array;
}

const DOTS_PER_INCH = 36;
const SIDE = 3;

/** A page as a person sees it from across the room: each point is the mean of nine. */
export function pictureOf(pdf: Uint8Array, page = 1): Picture {
  const args = ['-gray', '-r', `${DOTS_PER_INCH}`, '-f', `${page}`, '-l', `${page}`];
  const pgm = poppler(pdf, (path) => outputOf('pdftoppm', [...args, path]));
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString('latin1', 0, 40));
  if (head === null) throw new Error('pdftoppm made no picture');
  const [from, to] = [Number(head[1]), Number(head[2])];
  const [width, height] = [Math.floor(from / SIDE), Math.floor(to / SIDE)];
  const dots = pgm.subarray(head[0].length);
  const grey = Uint8Array.from({ length: width * height }, (_, index) => {
    const [left, top] = [(index % width) * SIDE, Math.floor(index / width) * SIDE];
    let sum = 0;
    for (let y = 0; y < SIDE; y += 1) for (let x = 0; x < SIDE; x += 1) sum += dots[(top + y) * from + left + x] ?? 255;
    return Math.round(sum / (SIDE * SIDE));
  });
  return { width, height, grey };
}
