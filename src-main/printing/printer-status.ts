// What a printer says of itself. Three kinds of bytes come in on one line and are told apart by their fixed bits: the
// answers to DLE EOT n (real-time status), the four bytes of automatic status (GS a), and the answer to GS r, which comes
// in its turn, after everything before it was printed. Anything else is no answer of a printer and is not guessed at.
import type { PrinterProblem, PrinterStatus } from '../ports/printer.ts';

const DLE_EOT = [0x10, 0x04];
const FIXED_BITS = 0b1001_0011;
const REAL_TIME = 0b0001_0010;
const AUTOMATIC = 0b0001_0000;
const CONFIRMING_BITS = 0b1001_0000;

/** Printer, cause of off line, cause of error, paper: in this order the answers come back. */
export const STATUS_REQUEST = Uint8Array.from([1, 2, 3, 4].flatMap((n) => [...DLE_EOT, n]));
export const STATUS_BYTES = 4;

/** GS r 1: unlike DLE EOT it is answered in its turn, when everything sent before it has been printed. */
export const CONFIRM_REQUEST = Uint8Array.of(0x1d, 0x72, 0x01);
/** GS a n: drawer, on line and off line, errors, paper; 0 ends it. */
export const AUTOMATIC_STATUS_ON = Uint8Array.of(0x1d, 0x61, 0x0f);
export const AUTOMATIC_STATUS_OFF = Uint8Array.of(0x1d, 0x61, 0x00);

const isSet = (byte: number, bit: number): boolean => (byte & (1 << bit)) !== 0;

interface Faults {
  readonly isCoverOpen: boolean;
  readonly isPaperOut: boolean;
  readonly isKnifeJammed: boolean;
  readonly hasError: boolean;
  readonly isOffLine: boolean;
}

/** What the person can put right first. A printer with its cover open is also off line and often without paper. */
function firstProblem(faults: Faults): PrinterProblem | null {
  if (faults.isCoverOpen) return 'cover_open';
  if (faults.isPaperOut) return 'paper_out';
  if (faults.isKnifeJammed) return 'cutter_error';
  if (faults.hasError) return 'printer_error';
  return faults.isOffLine ? 'off_line' : null;
}

const garbled: PrinterStatus = { problem: 'garbled_answer', isPaperLow: false, drawerSenseHigh: null };

/** The four answers to STATUS_REQUEST. */
export function readStatus(bytes: readonly number[]): PrinterStatus {
  const [printer, offLine, error, paper] = bytes;
  if (printer === undefined || offLine === undefined || error === undefined || paper === undefined) return garbled;
  if (![printer, offLine, error, paper].every((byte) => (byte & FIXED_BITS) === REAL_TIME)) return garbled;
  return {
    problem: firstProblem({
      isCoverOpen: isSet(offLine, 2),
      isPaperOut: isSet(paper, 5) || isSet(paper, 6) || isSet(offLine, 5),
      isKnifeJammed: isSet(error, 3),
      // Unrecoverable, head too hot.
      hasError: isSet(error, 5) || isSet(error, 6) || isSet(offLine, 6),
      isOffLine: isSet(printer, 3),
    }),
    isPaperLow: isSet(paper, 2) || isSet(paper, 3),
    drawerSenseHigh: isSet(printer, 2),
  };
}

/** Four bytes of automatic status, the first of which was told by its fixed bits. */
function readAutomatic([printer = 0, error = 0, paper = 0]: readonly number[]): PrinterStatus {
  return {
    problem: firstProblem({
      isCoverOpen: isSet(printer, 5),
      isPaperOut: isSet(paper, 2) || isSet(paper, 3),
      isKnifeJammed: isSet(error, 3),
      hasError: isSet(error, 2) || isSet(error, 5) || isSet(error, 6),
      isOffLine: isSet(printer, 3),
    }),
    isPaperLow: isSet(paper, 0) || isSet(paper, 1),
    drawerSenseHigh: isSet(printer, 2),
  };
}

export type PrinterWord =
  | { readonly kind: 'status'; readonly status: PrinterStatus }
  /** Everything sent before the request is on paper. */
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'garbled' };

const AUTOMATIC_BYTES = 4;

/** Reads what comes in after a job began, byte by byte; null: more bytes are needed, or this one says nothing new. */
export class PrinterWords {
  #automatic: number[] = [];

  /** Started a status that has not come to its end. */
  get isHalfway(): boolean {
    return this.#automatic.length > 0;
  }

  take(byte: number): PrinterWord | null {
    if (this.isHalfway) return this.#goOn(byte);
    if ((byte & FIXED_BITS) === AUTOMATIC) {
      this.#automatic = [byte];
      return null;
    }
    if ((byte & CONFIRMING_BITS) === 0) return { kind: 'confirmed' };
    // A late answer to a question from before the job.
    return (byte & FIXED_BITS) === REAL_TIME ? null : { kind: 'garbled' };
  }

  #goOn(byte: number): PrinterWord | null {
    if ((byte & CONFIRMING_BITS) !== 0) {
      this.#automatic = [];
      return { kind: 'garbled' };
    }
    this.#automatic.push(byte);
    if (this.#automatic.length < AUTOMATIC_BYTES) return null;
    const status = readAutomatic(this.#automatic);
    this.#automatic = [];
    return { kind: 'status', status };
  }
}
