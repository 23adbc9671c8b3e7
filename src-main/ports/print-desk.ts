// The printers of an open station as the services see them: what is set up, how each is, and the queues behind them.
import type { PrintedDocument } from '../../src-core/documents/document.ts';
import type { PrintingSetup } from '../../src-core/printing/printing-setup.ts';
import type { PrinterProblem, PrinterStatus } from './printer.ts';

export interface PrinterState {
  /** Why nothing prints there; null while all is well. */
  readonly problem: PrinterProblem | null;
}

export interface FoundAddresses {
  readonly queues: readonly string[];
  readonly usb: readonly string[];
  readonly serial: readonly string[];
}

export interface PrintDesk {
  readonly setup: () => PrintingSetup;
  /** What is wrong with the file that whoever installed the machine wrote; null when nothing is. */
  readonly installProblem: () => string | null;
  readonly stateOf: (printerId: string) => PrinterState;
  /** The first printer that prints nothing, for the frame. */
  readonly problem: () => PrinterProblem | null;
  /** Since when a drawer stands open, in milliseconds of the clock; null: none does, or none is sensed. */
  readonly drawerOpenSince: () => number | null;
  /** Asks the printer itself; null when there is none of that id. */
  readonly ask: (printerId: string) => Promise<PrinterStatus | null>;
  /** A job's document, for the screen. */
  readonly read: (payload: string) => PrintedDocument;
  readonly find: () => Promise<FoundAddresses>;
  /** Looks at the queue again: a job was written or moved, or a person says "try again now". */
  readonly wake: () => void;
  /** The setting has changed: printers that changed are opened anew, when the job in hand has come to its end. */
  readonly reload: () => void;
}
