// A printer behind a line that is opened for each job and closed after it, so that another station can print in between.
import type { Printer } from '../ports/printer.ts';
import type { PrinterChannel } from './printer-channel.ts';
import { type TalkSetting, UNREACHABLE, printOver, statusOver } from './printer-talk.ts';

/** `open` answers null when nobody is at the other end. */
export function channelPrinter(open: () => Promise<PrinterChannel | null>, setting: TalkSetting): Printer {
  return {
    print: async (page, onTrouble) => {
      const channel = await open();
      if (channel === null) return { kind: 'refused', problem: 'unreachable' };
      try {
        return await printOver(channel, page, setting, onTrouble);
      } finally {
        channel.destroy();
      }
    },
    status: async () => {
      const channel = await open();
      if (channel === null) return UNREACHABLE;
      try {
        return await statusOver(channel, setting);
      } finally {
        channel.destroy();
      }
    },
  };
}
