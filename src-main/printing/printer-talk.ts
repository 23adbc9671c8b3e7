// The talk with an ESC/POS printer over any line that goes both ways. It is asked how it is before the first byte of a
// job: as long as nothing was sent, any trouble is a refusal and safe to try again. From the first byte on, whatever is
// not confirmed is unknown. In the middle of a job a printer may say that its paper has ended: what it holds comes out
// when there is paper again, so it is given time, and the person is told meanwhile.
import type { PrintOutcome, PrintPage, PrinterProblem, PrinterStatus } from '../ports/printer.ts';
import type { PrinterChannel } from './printer-channel.ts';
import {
  AUTOMATIC_STATUS_OFF,
  AUTOMATIC_STATUS_ON,
  CONFIRM_REQUEST,
  PrinterWords,
  STATUS_BYTES,
  STATUS_REQUEST,
  readStatus,
} from './printer-status.ts';

export interface TalkSetting {
  /** How long a printer may take to say how it is. */
  readonly statusMs: number;
  /** How long a job may take from its first byte until the printer confirms it. */
  readonly printMs: number;
  /** How long a printer that says what it lacks is waited for in the middle of a job, and a person with a cut sheet. */
  readonly troubleMs: number;
  /** This make answers always: its silence is a fault of the line, and nothing is sent into it. */
  readonly mustAnswer: boolean;
  readonly hasAutomaticStatus: boolean;
}

export const TALK: TalkSetting = {
  statusMs: 1_000,
  printMs: 15_000,
  troubleMs: 120_000,
  mustAnswer: false,
  hasAutomaticStatus: false,
};

type OnTrouble = (problem: PrinterProblem | null) => void;

type Greeting =
  { readonly kind: 'talks'; readonly status: PrinterStatus } | { readonly kind: 'silent' } | { readonly kind: 'gone' };

async function greet(channel: PrinterChannel, { statusMs }: TalkSetting): Promise<Greeting> {
  if (!(await channel.write(STATUS_REQUEST, statusMs))) return { kind: 'gone' };
  const bytes = await channel.read(STATUS_BYTES, statusMs);
  if (channel.isFlooded) return { kind: 'talks', status: readStatus([]) };
  if (bytes.length === 0) return channel.isClosed ? { kind: 'gone' } : { kind: 'silent' };
  return { kind: 'talks', status: readStatus(bytes) };
}

/** After a job that was not confirmed: the reason, if the printer still says one. */
async function findReason(channel: PrinterChannel, setting: TalkSetting): Promise<PrinterProblem> {
  if (channel.isFlooded) return 'garbled_answer';
  if (channel.isClosed) return 'unreachable';
  const greeting = await greet(channel, setting);
  if (greeting.kind === 'gone') return 'unreachable';
  return (greeting.kind === 'talks' ? greeting.status.problem : null) ?? 'no_answer';
}

/** Waits for the confirmation; as long as the printer says what it lacks, longer. */
async function awaitEnd(
  channel: PrinterChannel,
  setting: TalkSetting,
  onTrouble: OnTrouble,
  firstMs: number,
): Promise<PrintOutcome> {
  const words = new PrinterWords();
  let problem: PrinterProblem | null = null;
  let deadline = performance.now() + firstMs;
  for (;;) {
    const [byte] = await channel.read(1, Math.max(0, deadline - performance.now()));
    if (byte === undefined) return { kind: 'unknown', problem: problem ?? (await findReason(channel, setting)) };
    const word = words.take(byte);
    if (word?.kind === 'confirmed') return { kind: 'printed' };
    if (word?.kind === 'garbled') return { kind: 'unknown', problem: 'garbled_answer' };
    if (word?.kind !== 'status' || word.status.problem === problem) continue;
    problem = word.status.problem;
    onTrouble(problem);
    deadline = performance.now() + (problem === null ? setting.printMs : setting.troubleMs);
  }
}

async function sendConfirmed(
  channel: PrinterChannel,
  { bytes, isSlip }: PrintPage,
  setting: TalkSetting,
  onTrouble: OnTrouble,
): Promise<PrintOutcome> {
  const { hasAutomaticStatus, printMs, troubleMs } = setting;
  const [before, after] = hasAutomaticStatus ? [AUTOMATIC_STATUS_ON, AUTOMATIC_STATUS_OFF] : [[], []];
  const job = Uint8Array.from([...before, ...bytes, ...CONFIRM_REQUEST, ...after]);
  const patienceMs = isSlip === true ? troubleMs : printMs;
  if (!(await channel.write(job, patienceMs))) {
    return { kind: 'unknown', problem: await findReason(channel, setting) };
  }
  return awaitEnd(channel, setting, onTrouble, patienceMs);
}

async function sendUnconfirmed(channel: PrinterChannel, bytes: Uint8Array, printMs: number): Promise<PrintOutcome> {
  const isSent = await channel.write(bytes, printMs);
  if (isSent && (await channel.end(printMs))) return { kind: 'printed' };
  return { kind: 'unknown', problem: channel.isFlooded ? 'garbled_answer' : 'unreachable' };
}

export async function printOver(
  channel: PrinterChannel,
  page: PrintPage,
  setting: TalkSetting,
  onTrouble: OnTrouble = () => undefined,
): Promise<PrintOutcome> {
  const greeting = await greet(channel, setting);
  switch (greeting.kind) {
    case 'gone':
      return { kind: 'refused', problem: 'unreachable' };
    case 'silent':
      if (setting.mustAnswer) return { kind: 'refused', problem: 'no_answer' };
      return sendUnconfirmed(channel, page.bytes, setting.printMs);
    case 'talks':
      if (greeting.status.problem !== null) return { kind: 'refused', problem: greeting.status.problem };
      return sendConfirmed(channel, page, setting, onTrouble);
  }
}

const statusOf = (problem: PrinterProblem | null): PrinterStatus => ({
  problem,
  isPaperLow: false,
  drawerSenseHigh: null,
});
export const UNREACHABLE = statusOf('unreachable');

export async function statusOver(channel: PrinterChannel, setting: TalkSetting): Promise<PrinterStatus> {
  const greeting = await greet(channel, setting);
  if (greeting.kind === 'talks') return greeting.status;
  if (greeting.kind === 'gone') return UNREACHABLE;
  return statusOf(setting.mustAnswer ? 'no_answer' : null);
}
