// What the station asks of a printer, and the answers it can get. RC8: a refusal is safe to try again, because nothing
// was printed; "unknown" is not, and only a person who looks at the paper can settle it.

export const PRINTER_PROBLEMS = [
  'paper_out',
  'cover_open',
  'off_line',
  'cutter_error',
  'printer_error',
  'unreachable',
  'no_answer',
  'no_space',
  'garbled_answer',
  'queue_stopped',
] as const;
export type PrinterProblem = (typeof PRINTER_PROBLEMS)[number];

export type PrintOutcome =
  | { readonly kind: 'printed' }
  | { readonly kind: 'refused'; readonly problem: PrinterProblem }
  /** Some of the job reached the printer, and its end is not known. */
  | { readonly kind: 'unknown'; readonly problem: PrinterProblem }
  /** No printer is set up for it: the document stays on the screen. */
  | { readonly kind: 'no_printer' };

export interface PrinterStatus {
  readonly problem: PrinterProblem | null;
  readonly isPaperLow: boolean;
  /** Level of the drawer connector's sense pin; null where the printer does not answer. Which level means open is the drawer's wiring. */
  readonly drawerSenseHigh: boolean | null;
}

export interface PrintPage {
  /** Whole: kick, text and cut, or a file of pages. */
  readonly bytes: Uint8Array;
  /** The same document for adapters that keep it readable. */
  readonly text: string;
  /** Waits for a person to put in a cut sheet (an endorsement, a validation). */
  readonly isSlip?: boolean;
}

export interface Printer {
  /** `onTrouble`: what the printer says in the middle of a job, while there is still hope; null when it is over. */
  readonly print: (page: PrintPage, onTrouble?: (problem: PrinterProblem | null) => void) => Promise<PrintOutcome>;
  readonly status: () => Promise<PrinterStatus>;
}
