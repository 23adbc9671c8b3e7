// Lines of paper → the bytes of an ESC/POS printer. The drawer kicks first, so that it is open while the receipt still
// prints; TN9: only when asked for, never on a duplicate, and TR1 never in training.
import ReceiptPrinterEncoder from '@point-of-sale/receipt-printer-encoder';
import type { PrintedDocument } from '../../../src-core/documents/document.ts';
import { layoutLines } from '../../../src-core/documents/layout-lines.ts';
import type { PaperLine } from '../../../src-core/documents/paper-line.ts';
import { unreachable } from '../../../src-core/result/result.ts';
import type { PrinterProfile } from './printer-profile.ts';
import { printerBytes } from './printer-text.ts';

const LINE_FEED = 0x0a;
const TABLE_WINDOWS_1252 = [0x1b, 0x74, 0x10];
const FEED_TO_KNIFE_AND_CUT = [0x1d, 0x56, 0x42, 0x00];
const FEED_FOUR_LINES = [0x1b, 0x64, 0x04];
/** ESC p m t1 t2: 50 ms on, 500 ms off. */
const KICK = { 2: [0x1b, 0x70, 0x00, 0x19, 0xfa], 5: [0x1b, 0x70, 0x01, 0x19, 0xfa] } as const;

export interface EncodeOptions {
  readonly profile: PrinterProfile;
  /** TN9: the payment has a tender that is configured to open the drawer. */
  readonly kick: boolean;
}

export const mayKick = (document: PrintedDocument): boolean => document.duplicateNo === null && !document.isTraining;

function addLine(encoder: ReceiptPrinterEncoder, line: PaperLine): void {
  switch (line.kind) {
    case 'text':
      if (line.isBold) encoder.bold(true);
      if (line.isDouble) encoder.size(2, 2);
      // Ready bytes: the encoder's own text() copies its character tables for every piece of text (2 ms a receipt).
      encoder.raw([...printerBytes(line.text), LINE_FEED]);
      if (line.isDouble) encoder.size(1, 1);
      if (line.isBold) encoder.bold(false);
      return;
    case 'code':
      encoder.align('center').qrcode(line.data, { model: 2, size: 4, errorlevel: 'm' }).align('left');
      return;
    case 'cut':
      return;
    default:
      unreachable(line);
  }
}

export function encodeEscPos(document: PrintedDocument, { profile, kick }: EncodeOptions): Uint8Array {
  const encoder = new ReceiptPrinterEncoder({
    language: 'esc-pos',
    columns: profile.columns,
    codepageMapping: 'epson',
    newline: '\n',
  });
  encoder.initialize().raw(TABLE_WINDOWS_1252);
  for (const line of layoutLines(document, profile.columns)) addLine(encoder, line);
  const body = encoder.encode();
  const head = kick && mayKick(document) ? KICK[profile.drawerPin] : [];
  return Uint8Array.from([...head, ...body, ...(profile.hasCutter ? FEED_TO_KNIFE_AND_CUT : FEED_FOUR_LINES)]);
}
