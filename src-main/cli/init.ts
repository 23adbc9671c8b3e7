// `coffer init`: sets this station up, as the wizard on the screen does. What no option says is asked for.
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { setUpInput } from '../../src-contract/station/launch.ts';
import { parseMoney } from '../../src-core/money/cents.ts';
import {
  CommandFailed,
  type TerminalOptions,
  ask,
  askSecret,
  say,
  withStation,
  withTerminalOptions,
} from './terminal.ts';

interface InitOptions extends TerminalOptions {
  readonly city?: string;
  readonly office?: string;
  readonly address?: string;
  readonly officeCode?: string;
  readonly station?: string;
  readonly timeZone?: string;
  readonly drawer: readonly string[];
  readonly policy?: string;
  readonly policyFile?: string;
  readonly user?: string;
  readonly name?: string;
}

async function told(value: string | undefined, question: string, otherwise?: string): Promise<string> {
  if (value !== undefined) return value;
  if (!process.stdin.isTTY) {
    if (otherwise !== undefined) return otherwise;
    throw new CommandFailed(`${question} is not said; see coffer init --help.`);
  }
  const answer = await ask(`${question}${otherwise === undefined ? '' : ` [${otherwise}]`}: `);
  return answer === '' && otherwise !== undefined ? otherwise : answer;
}

/** `Front counter=200.00` */
function drawerIn(text: string): { readonly name: string; readonly changeFundCents: number } {
  const at = text.lastIndexOf('=');
  const fund = parseMoney(text.slice(at + 1));
  if (at < 1 || !fund.ok)
    throw new CommandFailed(`A drawer is NAME=CHANGE FUND, for instance "Drawer 1=200.00", not ${text}.`);
  return { name: text.slice(0, at), changeFundCents: fund.value };
}

function readPolicyFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new CommandFailed(`${file} cannot be read.`);
  }
}

async function collect(options: InitOptions) {
  const policy =
    options.policyFile === undefined
      ? { kind: 'named' as const, name: await told(options.policy, 'Policy', 'riverton') }
      : { kind: 'document' as const, text: readPolicyFile(options.policyFile) };
  const city = await told(options.city, 'City');
  const facts = {
    city,
    officeName: await told(options.office, 'Office', `${city} Utilities`),
    officeAddress: await told(options.address, 'Address of the office', ''),
    officeCode: await told(options.officeCode, 'Office code, two digits', '01'),
    stationLetter: await told(options.station, 'Station letter', 'A'),
    timeZone: await told(options.timeZone, 'Time zone', Intl.DateTimeFormat().resolvedOptions().timeZone),
    drawers: (options.drawer.length > 0 ? options.drawer : ['Drawer 1=200.00']).map(drawerIn),
    policy,
  };
  const signInName = await told(options.user, "Administrator's sign-in name");
  const displayName = await told(options.name, "Administrator's name", signInName);
  const secret = await askSecret(`Secret of ${signInName}: `);
  return { ...facts, administrator: { signInName, displayName, secret } };
}

async function init(options: InitOptions): Promise<void> {
  await withStation(options, 'terminal', async (coffer) => {
    const client = coffer.client(() => null);
    const input = setUpInput.safeParse(await collect(options));
    if (!input.success) {
      const paths = input.error.issues.map(({ path }) => path.join('.'));
      throw new CommandFailed(`What was said does not fit: ${paths.join(', ')}.`);
    }
    const status = await client.launch.setUp(input.data);
    say(
      options,
      { ok: true, data: options.data, ...status },
      `${status.live.city ?? ''} is set up in ${options.data}.`,
    );
  });
}

export function addInit(program: Command): void {
  withTerminalOptions(program.command('init').description('set this station up'))
    .option('--city <name>')
    .option('--office <name>')
    .option('--address <text>', 'address of the office, as receipts print it')
    .option('--office-code <digits>', 'two digits')
    .option('--station <letter>', 'letter of this station')
    .option('--time-zone <name>', 'for instance America/Chicago')
    .option('--drawer <name=fund...>', 'a drawer and its change fund, for instance "Drawer 1=200.00"', [])
    .option('--policy <name>', 'a committed policy')
    .option('--policy-file <file>', "the city's own policy document")
    .option('--user <name>', "administrator's sign-in name; the secret comes from COFFER_SECRET or is asked for")
    .option('--name <text>', "administrator's name")
    .action(init);
}
