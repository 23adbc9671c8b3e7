// A document as a PDF file on its way to the screen.
import { Buffer } from 'node:buffer';
import type { PrintedDocument } from '../../../src-core/documents/document.ts';
import type { PdfPress } from '../../ports/pdf.ts';

export async function pdfFile(
  pdf: PdfPress,
  document: PrintedDocument,
  name: string,
): Promise<{ readonly fileName: string; readonly base64: string }> {
  const bytes = await pdf.render(document, 'letter');
  return { fileName: `${name}.pdf`, base64: Buffer.from(bytes).toString('base64') };
}
