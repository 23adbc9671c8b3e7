// The answers to DLE EOT n, real-time status: one byte each, in which bits 0, 1, 4 and 7 are always 0, 1, 1 and 0.
// Anything else is no answer of a printer and is not guessed at.
import type { PrinterStatus } from '../ports/printer.ts';

const DLE_EOT = [0x10, 0x04];
const FIXED_BITS = 0b1001_0011;
const FIXED_VALUE = 0b0001_0010;

/** Printer, cause of off line, cause of error, paper: in this order the answers come back. */
export const STATUS_REQUEST = Uint8Array.from([1, 2, 3, 4].flatMap((n) => [...DLE_EOT, n]));
export const STATUS_BYTES = 4;

const isSet = (byte: number, bit: number): boolean => (byte & (1 << bit)) !== 0;

const garbled: PrinterStatus = { problem: 'garbled_answer', isPaperLow: false, drawerSenseHigh: null };

export function readStatus(bytes: readonly number[]): PrinterStatus {
  const [printer, offLine, error, paper] = bytes;
  if (printer === undefined || offLine === undefined || error === undefined || paper === undefined) return garbled;
  if (![printer, offLine, error, paper].every((byte) => (byte & FIXED_BITS) === FIXED_VALUE)) return garbled;
  return {
    problem: findProblem({ printer, offLine, error, paper }),
    isPaperLow: isSet(paper, 2) || isSet(paper, 3),
    drawerSenseHigh: isSet(printer, 2),
  };
}

/** What the person can put right first. A printer with its cover open is also off line and often without paper. */
function findProblem(bytes: {
  readonly printer: number;
  readonly offLine: number;
  readonly error: number;
  readonly paper: number;
}): PrinterStatus['problem'] {
  if (isSet(bytes.offLine, 2)) return 'cover_open';
  if (isSet(bytes.paper, 5) || isSet(bytes.paper, 6) || isSet(bytes.offLine, 5)) return 'paper_out';
  // Knife jammed, unrecoverable, head too hot.
  if (isSet(bytes.error, 3) || isSet(bytes.error, 5) || isSet(bytes.error, 6) || isSet(bytes.offLine, 6)) {
    return 'printer_error';
  }
  return isSet(bytes.printer, 3) ? 'off_line' : null;
}

/** GS r 1: unlike DLE EOT it is answered in its turn, when everything sent before it has been printed. */
export const CONFIRM_REQUEST = Uint8Array.of(0x1d, 0x72, 0x01);

/** Its answer has bits 4 and 7 clear; that tells it from an answer to DLE EOT. */
export const isConfirmation = (byte: number): boolean => (byte & 0b1001_0000) === 0;
