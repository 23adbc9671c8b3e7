// What the station asks of a receipt printer, and the three answers it can get. RC8: a refusal is safe to try again,
// because nothing was printed; "unknown" is not, and only a person who looks at the paper can settle it.

export const PRINTER_PROBLEMS = [
  'paper_out',
  'cover_open',
  'off_line',
  'printer_error',
  'unreachable',
  'no_space',
  'garbled_answer',
] as const;
export type PrinterProblem = (typeof PRINTER_PROBLEMS)[number];

export type PrintOutcome =
  | { readonly kind: 'printed' }
  | { readonly kind: 'refused'; readonly problem: PrinterProblem }
  /** Some of the job reached the printer, and its end is not known. */
  | { readonly kind: 'unknown'; readonly problem: PrinterProblem }
  /** No printer is set up: the document stays on the screen. */
  | { readonly kind: 'no_printer' };

export interface PrinterStatus {
  readonly problem: PrinterProblem | null;
  readonly isPaperLow: boolean;
  /** Level of the drawer connector's sense pin; null where the printer does not answer. Which level means open is the drawer's wiring. */
  readonly drawerSenseHigh: boolean | null;
}

export interface Printer {
  /** The bytes are whole: kick, text and cut. `text` is the same document for adapters that keep it readable. */
  readonly print: (bytes: Uint8Array, text: string) => Promise<PrintOutcome>;
  readonly status: () => Promise<PrinterStatus>;
}
