// A receipt printer takes one connection at a time: it is not asked how it is while a job is with it, and a job waits
// for the moment that an answer takes. Asked in the middle of a job, nothing is known of the drawer.
import type { Printer, PrinterStatus } from '../ports/printer.ts';

const NOTHING_SAID: PrinterStatus = { problem: null, isPaperLow: false, drawerSenseHigh: null };

export function inTurn(printer: Printer): Printer {
  let asking: Promise<unknown> = Promise.resolve();
  let printing = 0;
  return {
    print: async (page, onTrouble) => {
      printing += 1;
      try {
        await asking;
        return await printer.print(page, onTrouble);
      } finally {
        printing -= 1;
      }
    },
    status: async () => {
      if (printing > 0) return NOTHING_SAID;
      const asked = printer.status();
      asking = asked.catch(() => undefined);
      return asked;
    },
  };
}
