// PDFs for letter-size documents, made by a worker that is started on first use and kept. A worker that dies fails what
// it had in hand and is replaced at the next document.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { PrintedDocument } from '../../src-core/documents/document.ts';
import type { LogoProblem, PaperSize, PdfPress } from '../ports/pdf.ts';
import { type Logo, logoFile } from './logo-file.ts';
import type { PdfAnswer, PdfJob, PdfWorkerData } from './pdf-job.ts';

export interface PdfRendererOptions {
  /** Where the worker's file is; a bundle passes its own. */
  readonly workerUrl?: URL;
  /** Where the templates are; a bundle passes its own. Ends in a slash. */
  readonly templatesUrl?: URL;
  /** The city's logo, a PNG; there need be none. */
  readonly logoPath?: string;
  /** The size of the office's paper now; letter where nobody says. */
  readonly paperSize?: () => PaperSize;
}

export interface PdfRenderer extends PdfPress {
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (pdf: Uint8Array) => void;
  readonly logo: Logo;
  readonly reject: (error: Error) => void;
}

const FONT_FILES = [
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf',
];

async function readWorkerData(templatesUrl: URL): Promise<PdfWorkerData> {
  const { resolve } = createRequire(import.meta.url);
  const template = await readFile(new URL('document.typ', templatesUrl), 'utf8');
  return { template, fonts: await Promise.all(FONT_FILES.map((file) => readFile(resolve(file)))) };
}

class WorkerPdfRenderer implements PdfRenderer {
  readonly #workerUrl: URL;
  readonly #templatesUrl: URL;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Promise<Worker> | null = null;
  readonly #paperSize: () => PaperSize;
  readonly #logo: () => Promise<Logo>;
  #logoProblem: LogoProblem | null = null;
  #lastId = 0;

  constructor({ workerUrl, templatesUrl, logoPath, paperSize }: PdfRendererOptions) {
    this.#workerUrl = workerUrl ?? new URL('./pdf-worker.ts', import.meta.url);
    this.#templatesUrl = templatesUrl ?? new URL('./templates/', import.meta.url);
    this.#paperSize = paperSize ?? (() => 'letter');
    this.#logo = logoFile(logoPath ?? null);
  }

  readonly logoProblem = (): LogoProblem | null => this.#logoProblem;

  readonly render = async (document: PrintedDocument, paper = this.#paperSize()): Promise<Uint8Array> => {
    this.#worker ??= this.#start();
    const [worker, logo] = await Promise.all([this.#worker, this.#logo()]);
    this.#lastId += 1;
    const id = this.#lastId;
    const picture = logo !== null && 'picture' in logo ? logo.picture : null;
    const job: PdfJob = { id, document, paper, logo: picture };
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, logo });
      worker.ref();
      worker.postMessage(job);
    });
  };

  readonly close = async (): Promise<void> => {
    const starting = this.#worker;
    this.#worker = null;
    await (await starting)?.terminate();
  };

  async #start(): Promise<Worker> {
    try {
      const worker = new Worker(this.#workerUrl, { workerData: await readWorkerData(this.#templatesUrl) });
      worker.on('message', (answer: PdfAnswer) => {
        this.#settle(answer);
        // An idle worker does not keep the process alive.
        if (this.#waiting.size === 0) worker.unref();
      });
      worker.on('error', (error) => this.#fail(error instanceof Error ? error : new Error(String(error))));
      worker.on('exit', () => this.#fail(new Error('the PDF worker ended')));
      worker.unref();
      return worker;
    } catch (error) {
      this.#worker = null;
      throw error;
    }
  }

  #settle(answer: PdfAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (waiting === undefined) return;
    if (!answer.ok) {
      waiting.reject(new Error(answer.problem));
      return;
    }
    const { logo } = waiting;
    const problem = logo !== null && 'problem' in logo ? logo.problem : null;
    this.#logoProblem = answer.isWithoutLogo ? 'logo_not_a_picture' : problem;
    waiting.resolve(answer.pdf);
  }

  #fail(error: Error): void {
    this.#worker = null;
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}

export const pdfRenderer = (options: PdfRendererOptions = {}): PdfRenderer => new WorkerPdfRenderer(options);
