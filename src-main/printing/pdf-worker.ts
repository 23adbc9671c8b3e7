// Typst is synchronous and takes its time, so it runs here, off the station's own thread. Everything it needs came with
// workerData: the template's source and the fonts. It reads no file, no clock and no network, hence the same bytes for
// the same document (creation date off, identifier from the content).
import { join, resolve } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { type Language, PAPER_OF_KIND } from '../../src-core/documents/document.ts';
import { invariant } from '../../src-core/result/result.ts';
import { lettersOf } from './font-letters.ts';
import type { PdfAnswer, PdfJob, PdfWorkerData } from './pdf-job.ts';
import { qrSvg } from './qr-svg.ts';

/** Typst's cache: results not used in this many documents are let go. */
const CACHED_DOCUMENTS = 10;
/** Typst looks for files below here, where there are none but the logo that is put there. */
const WORKSPACE = resolve('/coffer-paper');
const LOGO = 'logo.png';
/** A word longer than this may break anywhere: it would run off the page. */
const LONG_WORD = /\S{30,}/gu;
const MAY_BREAK = '\u200b';

/** What the page says besides the document. */
const WORDS: Readonly<Record<Language, Readonly<Record<'page' | 'of' | 'qr' | 'logo', string>>>> = {
  en: { page: 'Page', of: 'of', qr: 'Two-dimensional code:', logo: 'Logo of' },
  es: { page: 'Página', of: 'de', qr: 'Código bidimensional:', logo: 'Logotipo de' },
};

const { template, fonts } = workerData as PdfWorkerData;
const compiler = NodeCompiler.create({
  workspace: WORKSPACE,
  fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
});
const [regular] = fonts;
invariant(regular !== undefined, 'the PDF worker got no font');
const inLetters = lettersOf(regular);

const breakable = (text: string): string => text.replace(LONG_WORD, (word) => [...word].join(MAY_BREAK));

/** A code's drawing is made of its data as it is; every other text is one that the font can show. */
const asShown = (key: string, value: unknown): unknown => {
  if (typeof value === 'string') return key === 'svg' ? value : breakable(inLetters(value));
  if (key === '' || typeof value !== 'object' || value === null || !('kind' in value)) return value;
  return value.kind === 'code' && 'data' in value ? { ...value, svg: qrSvg(String(value.data)) } : value;
};

function renderPdf({ document, paper }: PdfJob, hasLogo: boolean): Uint8Array {
  const inputs = {
    document: JSON.stringify(document, asShown),
    paper: paper === 'letter' ? 'us-letter' : 'a4',
    width: PAPER_OF_KIND[document.kind] === 'page' ? 'full' : 'narrow',
    words: JSON.stringify(WORDS[document.language]),
    logo: hasLogo ? `/${LOGO}` : '',
  };
  const compiled = compiler.compile({ mainFileContent: template, inputs });
  const result = compiled.result;
  if (result === null) {
    const diagnostics = compiled.takeDiagnostics();
    throw new Error(`typst: ${JSON.stringify(diagnostics?.shortDiagnostics ?? 'no diagnostics')}`);
  }
  const pdf = compiler.pdf(result, { pdfStandard: 'ua-1' });
  compiler.evictCache(CACHED_DOCUMENTS);
  return pdf;
}

/** A logo that begins like a picture and is none must not cost the document: it is made once more without. */
function answer(job: PdfJob): PdfAnswer {
  if (job.logo !== null) {
    try {
      compiler.mapShadow(join(WORKSPACE, LOGO), Buffer.from(job.logo));
      return { id: job.id, ok: true, pdf: renderPdf(job, true), isWithoutLogo: false };
    } catch {
      // What is wrong is the logo, or it shows again below.
    }
  }
  try {
    return { id: job.id, ok: true, pdf: renderPdf(job, false), isWithoutLogo: job.logo !== null };
  } catch (error) {
    return { id: job.id, ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (job: PdfJob) => parentPort?.postMessage(answer(job)));
