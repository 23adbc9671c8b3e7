// A receipt printer on raw TCP (port 9100). The printer is asked how it is before the first byte of a job: as long as
// nothing was sent, any trouble is a refusal and safe to try again. From the first byte on, whatever is not confirmed is
// unknown. A printer that answers no status at all (many cheap ones) is trusted when it takes everything and closes well.
import type { PrintOutcome, Printer, PrinterProblem, PrinterStatus } from '../ports/printer.ts';
import { PrinterConnection } from './printer-connection.ts';
import { CONFIRM_REQUEST, STATUS_BYTES, STATUS_REQUEST, isConfirmation, readStatus } from './printer-status.ts';

export interface TcpPrinterOptions {
  readonly host: string;
  readonly port?: number;
  readonly connectMs?: number;
  /** How long a printer may take to say how it is. */
  readonly statusMs?: number;
  /** How long a job may take from its first byte until the printer confirms it. */
  readonly printMs?: number;
}

const RAW_PORT = 9100;

interface Setting {
  readonly host: string;
  readonly port: number;
  readonly connectMs: number;
  readonly statusMs: number;
  readonly printMs: number;
}

type Greeting =
  { readonly kind: 'talks'; readonly status: PrinterStatus } | { readonly kind: 'silent' } | { readonly kind: 'gone' };

async function askStatus(connection: PrinterConnection, { statusMs }: Setting): Promise<Greeting> {
  if (!(await connection.write(STATUS_REQUEST, statusMs))) return { kind: 'gone' };
  const bytes = await connection.read(STATUS_BYTES, statusMs);
  if (bytes.length === 0) return connection.isClosed ? { kind: 'gone' } : { kind: 'silent' };
  return { kind: 'talks', status: readStatus(bytes) };
}

/** After a job that was not confirmed: the reason, if the printer still says one. */
async function findReason(connection: PrinterConnection, setting: Setting): Promise<PrinterProblem> {
  if (connection.isClosed) return 'unreachable';
  const greeting = await askStatus(connection, setting);
  if (greeting.kind === 'gone') return 'unreachable';
  return (greeting.kind === 'talks' ? greeting.status.problem : null) ?? 'off_line';
}

async function sendConfirmed(
  connection: PrinterConnection,
  bytes: Uint8Array,
  setting: Setting,
): Promise<PrintOutcome> {
  const job = Uint8Array.from([...bytes, ...CONFIRM_REQUEST]);
  if (await connection.write(job, setting.printMs)) {
    const [answer] = await connection.read(1, setting.printMs);
    if (answer !== undefined && isConfirmation(answer)) return { kind: 'printed' };
    if (answer !== undefined) return { kind: 'unknown', problem: 'garbled_answer' };
  }
  return { kind: 'unknown', problem: await findReason(connection, setting) };
}

async function sendUnconfirmed(
  connection: PrinterConnection,
  bytes: Uint8Array,
  setting: Setting,
): Promise<PrintOutcome> {
  const isSent = await connection.write(bytes, setting.printMs);
  if (isSent && (await connection.end(setting.printMs))) return { kind: 'printed' };
  return { kind: 'unknown', problem: 'unreachable' };
}

async function printOver(connection: PrinterConnection, bytes: Uint8Array, setting: Setting): Promise<PrintOutcome> {
  const greeting = await askStatus(connection, setting);
  switch (greeting.kind) {
    case 'gone':
      return { kind: 'refused', problem: 'unreachable' };
    case 'silent':
      return sendUnconfirmed(connection, bytes, setting);
    case 'talks':
      if (greeting.status.problem !== null) return { kind: 'refused', problem: greeting.status.problem };
      return sendConfirmed(connection, bytes, setting);
  }
}

export function tcpPrinter(options: TcpPrinterOptions): Printer {
  const setting: Setting = { port: RAW_PORT, connectMs: 2_000, statusMs: 500, printMs: 15_000, ...options };
  const open = (): Promise<PrinterConnection | null> =>
    PrinterConnection.open(setting.host, setting.port, setting.connectMs);
  return {
    print: async (bytes) => {
      const connection = await open();
      if (connection === null) return { kind: 'refused', problem: 'unreachable' };
      try {
        return await printOver(connection, bytes, setting);
      } finally {
        connection.destroy();
      }
    },
    status: async () => {
      const connection = await open();
      const unreachable: PrinterStatus = { problem: 'unreachable', isPaperLow: false, drawerSenseHigh: null };
      if (connection === null) return unreachable;
      try {
        const greeting = await askStatus(connection, setting);
        if (greeting.kind === 'talks') return greeting.status;
        return greeting.kind === 'gone' ? unreachable : { ...unreachable, problem: null };
      } finally {
        connection.destroy();
      }
    },
  };
}
