// A document as a PDF file on its way to the screen.
import { Buffer } from 'node:buffer';
import type { PrintedDocument } from '../../../src-core/documents/document.ts';
import type { LogoProblem, PdfPress } from '../../ports/pdf.ts';

export async function pdfFile(
  pdf: PdfPress,
  document: PrintedDocument,
  name: string,
): Promise<{ readonly fileName: string; readonly base64: string; readonly logoProblem?: LogoProblem }> {
  const bytes = await pdf.render(document);
  const file = { fileName: `${name}.pdf`, base64: Buffer.from(bytes).toString('base64') };
  const logoProblem = pdf.logoProblem?.() ?? null;
  return logoProblem === null ? file : { ...file, logoProblem };
}
