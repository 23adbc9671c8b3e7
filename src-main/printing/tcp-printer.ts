// A receipt printer on raw TCP, port 9100.
import type { Printer } from '../ports/printer.ts';
import { channelPrinter } from './channel-printer.ts';
import { PrinterConnection } from './printer-connection.ts';
import { TALK, type TalkSetting } from './printer-talk.ts';

export interface TcpPrinterOptions extends Partial<TalkSetting> {
  readonly host: string;
  readonly port?: number;
  readonly connectMs?: number;
}

const RAW_PORT = 9100;
const CONNECT_MS = 2_000;

export function tcpPrinter({ host, port = RAW_PORT, connectMs = CONNECT_MS, ...talk }: TcpPrinterOptions): Printer {
  return channelPrinter(() => PrinterConnection.open(host, port, connectMs), { ...TALK, ...talk });
}
