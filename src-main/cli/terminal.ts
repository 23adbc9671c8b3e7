// What all commands do alike: where the data is, who is asking, how the answer is said.
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { ORPCError } from '@orpc/client';
import type { Command } from 'commander';
import type { StationClient } from '../../src-contract/station-router.ts';
import type { RefusalData } from '../../src-contract/wire/procedure.ts';
import { type Coffer, createCoffer, defaultDataRoot } from '../composition.ts';

export interface TerminalOptions {
  readonly data: string;
  readonly json: boolean;
}

export interface SignInOptions extends TerminalOptions {
  readonly user?: string;
  readonly training: boolean;
}

/** `--data` and `--json`, which every command has. */
export const withTerminalOptions = (command: Command): Command =>
  command
    .option('--data <folder>', 'folder that holds the data of this station', defaultDataRoot())
    .option('--json', 'answer in JSON, one line', false);

/** For commands that change something: they sign in like everybody else. */
export const withSignIn = (command: Command): Command =>
  withTerminalOptions(command)
    .option('--user <name>', 'sign-in name; its secret comes from COFFER_SECRET or is asked for')
    .option('--training', 'work in the training folder', false);

/** What went wrong, for a person; the command ends with 1. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
}

export async function ask(question: string, { isSecret = false } = {}): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  if (isSecret) process.stderr.write(question);
  const output = isSecret ? silent : process.stderr;
  const terminal = createInterface({ input: process.stdin, output, terminal: process.stdin.isTTY });
  try {
    return await terminal.question(isSecret ? '' : question);
  } finally {
    terminal.close();
    if (isSecret) process.stderr.write('\n');
  }
}

export async function askSecret(question: string): Promise<string> {
  const given = process.env['COFFER_SECRET'];
  if (given !== undefined && given !== '') return given;
  if (!process.stdin.isTTY)
    throw new CommandFailed('There is no secret: set COFFER_SECRET, or run this in a terminal.');
  return ask(question, { isSecret: true });
}

const isRefusal = (error: unknown): error is ORPCError<'REFUSED', RefusalData> =>
  error instanceof ORPCError && error.code === 'REFUSED';

export function sayFailure(error: unknown, json: boolean): void {
  const said = isRefusal(error)
    ? { refusal: error.data, text: `${error.data.says} ${error.data.next} (${error.data.code})` }
    : { refusal: null, text: error instanceof Error ? error.message : String(error) };
  if (json) process.stdout.write(`${JSON.stringify({ ok: false, refusal: said.refusal, problem: said.text })}\n`);
  else process.stderr.write(`${said.text}\n`);
}

/** Runs a command over a station of its own; a refusal or a failure is said and makes the exit code 1. */
export async function withStation(
  options: TerminalOptions,
  host: 'terminal' | 'browser',
  work: (coffer: Coffer) => Promise<void>,
): Promise<void> {
  let coffer: Coffer | null = null;
  try {
    coffer = await createCoffer({ root: options.data, host });
    await work(coffer);
  } catch (error) {
    sayFailure(error, options.json);
    process.exitCode = 1;
  } finally {
    await coffer?.close();
  }
}

/** Opens the folder and signs in; signs out when the work is done. */
export async function signedIn(
  coffer: Coffer,
  options: SignInOptions,
  work: (client: StationClient) => Promise<void>,
): Promise<void> {
  let token: string | null = null;
  const client = coffer.client(() => token);
  await client.launch.open({ mode: options.training ? 'training' : 'live' });
  const signInName = options.user ?? (await ask('Sign-in name: '));
  ({ token } = await client.auth.signIn({ signInName, secret: await askSecret(`Secret of ${signInName}: `) }));
  try {
    await work(client);
  } finally {
    await client.auth.signOut();
  }
}

export function say(options: TerminalOptions, facts: object, text: string): void {
  process.stdout.write(options.json ? `${JSON.stringify(facts)}\n` : `${text}\n`);
}
