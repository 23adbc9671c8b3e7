// No printer is set up: receipts stay on the screen, and nothing claims that one was printed.
import type { Printer } from '../ports/printer.ts';

export const nullPrinter = (): Printer => ({
  print: async () => ({ kind: 'no_printer' }),
  status: async () => ({ problem: null, isPaperLow: false, drawerSenseHigh: null }),
});
