// Lines of paper → the bytes of an ESC/POS printer. The drawer kicks first, so that it is open while the receipt still
// prints; TN9: only when asked for, never on a duplicate, and TR1 never in training. A cut sheet (an endorsement on a
// check's back, a validation on a bill's stub) goes to the slip station instead of the roll, and is given back at the end.
import ReceiptPrinterEncoder from '@point-of-sale/receipt-printer-encoder';
import type { PrintedDocument } from '../../../src-core/documents/document.ts';
import { type PaperColumns, layoutLines } from '../../../src-core/documents/layout-lines.ts';
import type { PaperLine } from '../../../src-core/documents/paper-line.ts';
import { invariant, unreachable } from '../../../src-core/result/result.ts';
import type { PrinterProfile } from './printer-profile.ts';
import { printerBytes } from './printer-text.ts';

const LINE_FEED = 0x0a;
const FORM_FEED = 0x0c;
const FEED_TO_KNIFE_AND_CUT = [0x1d, 0x56, 0x42, 0x00];
const FEED_FOUR_LINES = [0x1b, 0x64, 0x04];
/** ESC p m t1 t2: 50 ms on, 500 ms off. */
const KICK = { 2: [0x1b, 0x70, 0x00, 0x19, 0xfa], 5: [0x1b, 0x70, 0x01, 0x19, 0xfa] } as const;
/** ESC c 0 n: what the lines that follow are printed on. */
const SELECT = { roll: [0x1b, 0x63, 0x30, 0x03], slip: [0x1b, 0x63, 0x30, 0x04], validation: [0x1b, 0x63, 0x30, 0x08] };
/** GS ( G, function 48: the face of the sheet, or its back. */
const SIDE = { face: [0x1d, 0x28, 0x47, 0x02, 0x00, 0x30, 0x04], back: [0x1d, 0x28, 0x47, 0x02, 0x00, 0x30, 0x44] };
/** ESC f t1 t2: the printer waits one minute for the sheet, and half a second once it is in. */
const WAIT_FOR_SHEET = [0x1b, 0x66, 0x01, 0x05];

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

function encodeLines(document: PrintedDocument, columns: PaperColumns, codeTable: number): readonly number[] {
  const encoder = new ReceiptPrinterEncoder({
    language: 'esc-pos',
    columns,
    codepageMapping: 'epson',
    newline: '\n',
  });
  encoder.initialize().raw([0x1b, 0x74, codeTable]);
  for (const line of layoutLines(document, columns)) addLine(encoder, line);
  return [...encoder.encode()];
}

export function encodeEscPos(document: PrintedDocument, { profile, kick }: EncodeOptions): Uint8Array {
  const body = encodeLines(document, profile.columns, profile.codeTable);
  const pin = kick && mayKick(document) ? profile.drawerPin : null;
  const head = pin === null ? [] : KICK[pin];
  return Uint8Array.from([...head, ...body, ...(profile.hasCutter ? FEED_TO_KNIFE_AND_CUT : FEED_FOUR_LINES)]);
}

type SlipUse = 'endorse' | 'validate';

/** Waits for a person to put the sheet in, prints, and gives it back; the roll is chosen again for what comes next. */
export function encodeSlip(document: PrintedDocument, profile: PrinterProfile, use: SlipUse): Uint8Array {
  invariant(profile.slip !== null, `${profile.id} takes no cut sheets`);
  const [initialize, rest] = splitInitialize(encodeLines(document, profile.slip.columns, profile.codeTable));
  const place = use === 'endorse' ? [...SELECT.slip, ...SIDE.back] : SELECT.validation;
  return Uint8Array.from([...initialize, ...WAIT_FOR_SHEET, ...place, ...rest, FORM_FEED, ...SELECT.roll]);
}

/** ESC @ puts the paper choice back, so it must come before it. */
function splitInitialize(bytes: readonly number[]): readonly [readonly number[], readonly number[]] {
  invariant(bytes[0] === 0x1b && bytes[1] === 0x40, 'a job that does not begin afresh');
  return [bytes.slice(0, 2), bytes.slice(2)];
}
