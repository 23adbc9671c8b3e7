// A print job for one printer: the same lines as bytes and as readable text.
import { renderText } from '../../src-core/documents/render-text.ts';
import type { PrintJob } from '../ports/print-queue.ts';
import { encodeEscPos } from './escpos/encode-escpos.ts';
import type { PrinterProfile } from './escpos/printer-profile.ts';
import type { RenderedJob } from './print-queue.ts';
import { readDocument } from './read-document.ts';

export const renderJobFor =
  (profile: PrinterProfile) =>
  (job: PrintJob): RenderedJob => {
    const document = readDocument(job.payload);
    return {
      bytes: encodeEscPos(document, { profile, kick: job.kick }),
      text: renderText(document, profile.columns),
    };
  };
