// What passes between the station and its PDF worker.
import type { PrintedDocument } from '../../src-core/documents/document.ts';

export interface PdfWorkerData {
  /** Source of templates/document.typ. */
  readonly template: string;
  readonly fonts: readonly Uint8Array[];
}

export type PaperSize = 'letter' | 'a4';

export interface PdfJob {
  readonly id: number;
  readonly document: PrintedDocument;
  readonly paper: PaperSize;
}

export type PdfAnswer =
  | { readonly id: number; readonly ok: true; readonly pdf: Uint8Array }
  | { readonly id: number; readonly ok: false; readonly problem: string };
