// A receipt printer on a USB port (/dev/usb/lp0) or a serial one (/dev/ttyUSB0), whose speed is set before each job.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Printer } from '../ports/printer.ts';
import { channelPrinter } from './channel-printer.ts';
import { DeviceChannel } from './device-channel.ts';
import { TALK, type TalkSetting } from './printer-talk.ts';

const OPEN_MS = 2_000;
const run = promisify(execFile);

/** Eight bits, no parity, one stop bit, nothing translated: as receipt printers leave the works. */
async function setLine(device: string, baud: number): Promise<boolean> {
  const settings = ['raw', '-echo', 'cs8', '-parenb', '-cstopb', 'clocal', '-crtscts'];
  try {
    await run('stty', ['-F', device, `${baud}`, ...settings], { timeout: OPEN_MS });
    return true;
  } catch {
    return false;
  }
}

export interface DevicePrinterOptions extends Partial<TalkSetting> {
  readonly device: string;
  /** Null on USB, which has no speed to set. */
  readonly baud: number | null;
}

export function devicePrinter({ device, baud, ...talk }: DevicePrinterOptions): Printer {
  const open = async (): Promise<DeviceChannel | null> => {
    if (baud !== null && !(await setLine(device, baud))) return null;
    return DeviceChannel.open(device, OPEN_MS);
  };
  return channelPrinter(open, { ...TALK, ...talk });
}
