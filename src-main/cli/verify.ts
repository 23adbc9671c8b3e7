// `coffer verify`: the whole ledger, checked as an auditor would; needs no sign-in and may run beside an open station.
// Ends with 1 and names the first thing that is not sound.
import type { Command } from 'commander';
import { verifyFolder } from '../composition.ts';
import { type TerminalOptions, say, withTerminalOptions } from './terminal.ts';

const FOLDERS = ['live', 'training'] as const;

async function verify(options: TerminalOptions): Promise<void> {
  const checked = [];
  for (const folder of FOLDERS) {
    const verdict = await verifyFolder(options.data, folder);
    if (verdict !== null) checked.push({ folder, ...verdict });
  }
  const bad = checked.find(({ isSound }) => !isSound);
  const firstProblem = checked.length === 0 ? `There is no ledger in ${options.data}.` : (bad?.firstProblem ?? null);
  const isSound = bad === undefined && checked.length > 0;
  if (!isSound) process.exitCode = 1;
  const lines = checked.map(({ folder, isSound: each, events, firstProblem: problem }) =>
    each ? `${folder}: sound, ${events} events.` : `${folder}: NOT SOUND. ${problem ?? ''}`,
  );
  const events = checked.reduce((sum, each) => sum + each.events, 0);
  say(
    options,
    { ok: isSound, isSound, events, firstProblem, ledgers: checked },
    lines.join('\n') || (firstProblem ?? ''),
  );
}

export function addVerify(program: Command): void {
  withTerminalOptions(program.command('verify').description('check the whole ledger')).action(verify);
}
