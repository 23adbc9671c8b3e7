// Documents as PDF: the same bytes for the same document.
import type { PrintedDocument } from '../../src-core/documents/document.ts';

export type LogoProblem = 'logo_not_a_picture' | 'logo_too_large' | 'logo_not_readable';

export type PaperSize = 'letter' | 'a4';

export interface PdfPress {
  /** Without a size, on the paper of the office. */
  readonly render: (document: PrintedDocument, paper?: PaperSize) => Promise<Uint8Array>;
  /** Why the newest document stands without the city's logo; null when nothing was left out. Absent: no logo is looked for. */
  readonly logoProblem?: () => LogoProblem | null;
}
