// What passes between the station and its PDF worker.
import type { PrintedDocument } from '../../src-core/documents/document.ts';
import type { PaperSize } from '../ports/pdf.ts';

export interface PdfWorkerData {
  /** Source of templates/document.typ. */
  readonly template: string;
  readonly fonts: readonly Uint8Array[];
}

export interface PdfJob {
  readonly id: number;
  readonly document: PrintedDocument;
  readonly paper: PaperSize;
  /** The city's logo, a PNG; null leaves it out. */
  readonly logo: Uint8Array | null;
}

export type PdfAnswer =
  | { readonly id: number; readonly ok: true; readonly pdf: Uint8Array; readonly isWithoutLogo: boolean }
  | { readonly id: number; readonly ok: false; readonly problem: string };
