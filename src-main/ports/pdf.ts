// Documents as PDF: the same bytes for the same document.
import type { PrintedDocument } from '../../src-core/documents/document.ts';

export const LOGO_PROBLEMS = ['logo_not_a_picture', 'logo_too_large', 'logo_not_readable'] as const;
export type LogoProblem = (typeof LOGO_PROBLEMS)[number];

export type PaperSize = 'letter' | 'a4';

export interface PdfPress {
  readonly render: (document: PrintedDocument, paper: PaperSize) => Promise<Uint8Array>;
  /** Why the newest document stands without the city's logo; null when nothing was left out. */
  readonly logoProblem: () => LogoProblem | null;
}
