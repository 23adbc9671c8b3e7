// A print job for one printer: as bytes in its language, and as readable text.
import type { PrintedDocument } from '../../src-core/documents/document.ts';
import { renderText } from '../../src-core/documents/render-text.ts';
import { printerModel } from '../../src-core/printing/printer-models.ts';
import { roleOf, slipUse } from '../../src-core/printing/printer-role.ts';
import type { PrinterSetup } from '../../src-core/printing/printing-setup.ts';
import type { PdfPress } from '../ports/pdf.ts';
import type { PrintJob } from '../ports/print-queue.ts';
import type { PrintPage } from '../ports/printer.ts';
import { encodeEscPos, encodeSlip } from './escpos/encode-escpos.ts';
import { type PrinterProfile, profileOfPrinter } from './escpos/printer-profile.ts';
import { readDocument } from './read-document.ts';

export type RenderJob = (job: PrintJob) => PrintPage | Promise<PrintPage>;

const TEXT_COLUMNS = 42;

function onReceiptPrinter(document: PrintedDocument, profile: PrinterProfile, kick: boolean): PrintPage {
  const isSlip = roleOf(document.kind) === 'slips' && profile.slip !== null;
  if (!isSlip) return { bytes: encodeEscPos(document, { profile, kick }), text: renderText(document, profile.columns) };
  return {
    bytes: encodeSlip(document, profile, slipUse(document.kind)),
    text: renderText(document, profile.columns),
    isSlip,
  };
}

export function renderJobFor(printer: PrinterSetup, pdf: PdfPress): RenderJob {
  if (printerModel(printer.model)?.language === 'pdf') {
    return async ({ payload }) => {
      const document = readDocument(payload);
      return { bytes: await pdf.render(document), text: renderText(document, TEXT_COLUMNS) };
    };
  }
  const profile = profileOfPrinter(printer);
  return ({ payload, kick }) => onReceiptPrinter(readDocument(payload), profile, kick);
}

/** For a job that no printer is for: it is not rendered, it stays where it is. */
export const renderNothing: RenderJob = () => ({ bytes: new Uint8Array(), text: '' });
