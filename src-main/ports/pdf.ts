// Letter-size documents as PDF: the same bytes for the same document.
import type { PrintedDocument } from '../../src-core/documents/document.ts';

export interface PdfPress {
  readonly render: (document: PrintedDocument, paper: 'letter' | 'a4') => Promise<Uint8Array>;
}
