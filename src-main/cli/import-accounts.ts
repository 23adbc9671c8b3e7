// `coffer import accounts FOLDER`: takes in one night's extract, with the same checks as on the screen.
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from 'commander';
import type { StationClient } from '../../src-contract/station-router.ts';
import type { ImportProgress } from '../../src-contract/station/station.ts';
import { type SignInOptions, say, signedIn, withSignIn, withStation } from './terminal.ts';

interface ImportOptions extends SignInOptions {
  readonly acceptRejects: boolean;
  readonly acceptOlder: boolean;
}

const LOOK_EVERY_MS = 200;

async function untilEnded(client: StationClient, begun: ImportProgress): Promise<ImportProgress> {
  let progress = begun;
  const cancel = (): void => void client.extracts.cancelImport();
  process.once('SIGINT', cancel);
  while (progress.state === 'running') {
    await pause(LOOK_EVERY_MS);
    progress = await client.extracts.progress();
    if (process.stderr.isTTY) {
      const percent = progress.total > 0 ? ` ${Math.floor((progress.done / progress.total) * 100)} %` : '';
      process.stderr.write(`\r\u001B[K${progress.step}${percent}`);
    }
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
  process.off('SIGINT', cancel);
  return progress;
}

function inWords({ state, outcome, rejectedRows, rejectsFile, refusal, rejects }: ImportProgress): string {
  const list = rejectsFile === null ? '' : `\nThe rows that could not be taken are listed in ${rejectsFile}.`;
  if (state === 'done' && outcome === 'unchanged') return 'This extract is the one in use: nothing has changed.';
  if (state === 'done') return `Imported${rejectedRows > 0 ? `, without ${rejectedRows} rows` : ''}.${list}`;
  if (state === 'cancelled') return 'Cancelled: the extract in use stays.';
  const rows = rejects
    .slice(0, 5)
    .map(({ file, line, column, reason }) => `\n  ${file} line ${line}, ${column}: ${reason}`);
  const hint = state === 'asks_about_rejects' ? '\nTo take the rest: --accept-rejects' : '';
  return `${refusal?.says ?? ''} ${refusal?.next ?? ''}${rows.join('')}${list}${hint}`;
}

async function importAccounts(folder: string, options: ImportOptions): Promise<void> {
  await withStation(options, 'terminal', async (coffer) => {
    await signedIn(coffer, options, async (client) => {
      const { acceptRejects, acceptOlder } = options;
      const request = { folder: resolve(folder), acceptRejects, acceptOlder };
      const ended = await untilEnded(client, await client.extracts.startImport(request));
      const { extract } = await client.station.overview();
      if (ended.state !== 'done') process.exitCode = 1;
      const inUse = extract === null ? '' : `\n${extract.city}: ${extract.accounts} accounts, as of ${extract.asOf}.`;
      say(options, { ok: ended.state === 'done', ...ended, extract }, `${inWords(ended)}${inUse}`);
    });
  });
}

export function addImport(program: Command): void {
  const group = program.command('import').description('take in what another system wrote');
  withSignIn(group.command('accounts').description("the billing system's extract of accounts"))
    .argument('<folder>', 'the folder that holds manifest.json')
    .option('--accept-rejects', 'take the rest when rows cannot be taken', false)
    .option('--accept-older', 'take it although the one in use is newer', false)
    .action(importAccounts);
}
