// `coffer day`: a whole scripted day at a station that it sets up for itself, for trying the station out and for showing
// that everything ties. Never over a station that exists: what it takes is no money.
import { existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { SAMPLE_CITY } from '../composition.ts';
import { readManifest } from './day/city.ts';
import { setUpPrinter } from './day/papers.ts';
import { dayFacts, dayInWords } from './day/report.ts';
import { runDay } from './day/run-day.ts';
import { CommandFailed, sayFailure, say, withStation } from './terminal.ts';

interface DayOptions {
  readonly payments: number;
  readonly seed: number;
  readonly extract?: string;
  readonly acceptRejects: boolean;
  readonly data?: string;
  readonly json: boolean;
}

const MOST_PAYMENTS = 100_000;

const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most)
      throw new InvalidArgumentError(`A whole number from ${least} to ${most}.`);
    return value;
  };

/** The folder named, which must be empty, or a new one beside the machine's other temporary files. */
function emptyFolder(named: string | undefined): string {
  if (named === undefined) return mkdtempSync(join(tmpdir(), 'coffer-day-'));
  const root = resolve(named);
  if (existsSync(join(root, 'live', 'ledger.sqlite')))
    throw new CommandFailed(`${root} holds a live ledger. A scripted day is never put into it; name an empty folder.`);
  if (existsSync(root) && readdirSync(root).length > 0)
    throw new CommandFailed(`${root} is not empty. A scripted day sets up a folder of its own.`);
  mkdirSync(root, { recursive: true, mode: 0o700 });
  return root;
}

function extractOf(named: string | undefined): string {
  const folder = named === undefined ? SAMPLE_CITY : resolve(named);
  if (!existsSync(join(folder, 'manifest.json'))) throw new CommandFailed(`There is no manifest.json in ${folder}.`);
  return folder;
}

async function day({ payments, seed, extract, acceptRejects, data, json }: DayOptions): Promise<void> {
  try {
    const extractFolder = extractOf(extract);
    const { city } = readManifest(extractFolder);
    const root = emptyFolder(data);
    const wish = { payments, seed, extractFolder, acceptRejects, city, papersFolder: setUpPrinter(root) };
    await withStation({ data: root, json }, 'terminal', async ({ client }) => {
      const facts = dayFacts(wish, await runDay(client, wish));
      if (!facts.ok) process.exitCode = 1;
      say({ data: root, json }, { data: root, ...facts }, dayInWords(facts));
    });
  } catch (error) {
    sayFailure(error, json);
    process.exitCode = 1;
  }
}

export function addDay(program: Command): void {
  program
    .command('day')
    .description('a whole scripted day in a folder of its own, with everything held against everything')
    .option('--payments <number>', 'how many payments are taken', wholeNumber(1, MOST_PAYMENTS), 60)
    .option('--seed <number>', 'the same seed makes the same day', wholeNumber(0, 2 ** 32 - 1), 1)
    .option('--extract <folder>', "a city's extract; without it the sample city's")
    .option('--accept-rejects', 'take the rest when rows of the extract cannot be taken', false)
    .option('--data <folder>', 'an empty folder for this day; without it a new temporary one')
    .option('--json', 'answer in JSON, one line', false)
    .action(day);
}
