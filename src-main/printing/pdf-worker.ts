// Typst is synchronous and takes its time, so it runs here, off the station's own thread. Everything it needs came with
// workerData: the template's source and the fonts. It reads no file, no clock and no network, hence the same bytes for
// the same document (creation date off, identifier from the content).
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PdfAnswer, PdfJob, PdfWorkerData } from './pdf-job.ts';
import { qrSvg } from './qr-svg.ts';

/** Typst's cache: results not used in this many documents are let go. */
const CACHED_DOCUMENTS = 10;

const { template, fonts } = workerData as PdfWorkerData;
const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }] });

const withPictures = (key: string, value: unknown): unknown => {
  if (key === '' || typeof value !== 'object' || value === null || !('kind' in value)) return value;
  return value.kind === 'code' && 'data' in value ? { ...value, svg: qrSvg(String(value.data)) } : value;
};

function renderPdf({ document, paper }: PdfJob): Uint8Array {
  const inputs = {
    document: JSON.stringify(document, withPictures),
    paper: paper === 'letter' ? 'us-letter' : 'a4',
    page: document.language === 'es' ? 'Página' : 'Page',
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

function answer(job: PdfJob): PdfAnswer {
  try {
    return { id: job.id, ok: true, pdf: renderPdf(job) };
  } catch (error) {
    return { id: job.id, ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (job: PdfJob) => parentPort?.postMessage(answer(job)));
