// LD6 with real files: a copy of the ledger put back, and a mark that was made to fit.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SET_UP, type TestStation, addPerson, newStation, refusalOf } from './people-station.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let station: TestStation;
let copies: string;
beforeEach(async () => {
  copies = mkdtempSync(join(tmpdir(), 'coffer-copy-'));
  station = await newStation();
  await station.nobody.launch.setUp(SET_UP);
  await open();
});
afterEach(async () => {
  await station.remove();
  rmSync(copies, { recursive: true, force: true });
});

const live = (): string => join(station.root, 'live');
const markFile = (): string => {
  const folder = join(station.root, 'marks');
  return join(folder, readdirSync(folder)[0] ?? '');
};

const open = () => station.nobody.launch.open({ mode: 'live' });

/** The station closed, changed by somebody's hands, and started again. */
async function restartAfter(hands: () => void): Promise<void> {
  await station.coffer.close();
  hands();
  station = await station.restart();
  await open();
}

async function stopsWith(): Promise<string | null> {
  const olga = await station.signIn('olga');
  return (await olga.station.overview()).moneyTaking.problem;
}

it('LD6 an older copy of the ledger is noticed, stays readable and takes no money', async () => {
  await restartAfter(() => cpSync(live(), copies, { recursive: true }));
  await addPerson(await station.signIn('olga'), 'ana', 'cashier');
  await restartAfter(() => {
    rmSync(live(), { recursive: true });
    cpSync(copies, live(), { recursive: true });
  });
  expect(await stopsWith()).toMatch(/ledger_was_restored|older copy/);
  const olga = await station.signIn('olga');
  expect((await olga.users.list()).map(({ signInName }) => signInName)).toEqual(['olga']);
});

it('LD6 a copy that went its own way is noticed', async () => {
  await restartAfter(() => cpSync(live(), copies, { recursive: true }));
  await addPerson(await station.signIn('olga'), 'ana', 'cashier');
  await restartAfter(() => cpSync(markFile(), join(copies, 'mark')));
  await restartAfter(() => {
    rmSync(live(), { recursive: true });
    cpSync(copies, live(), { recursive: true });
    rmSync(markFile());
  });
  await addPerson(await station.signIn('olga'), 'ben', 'cashier');
  await addPerson(await station.signIn('olga'), 'cleo', 'cashier');
  await restartAfter(() => cpSync(join(copies, 'mark'), markFile()));
  expect(await stopsWith()).toMatch(/ledger_is_another_branch|another branch/);
});

it('LD6 a mark that was written to fit is not taken for the station’s own', async () => {
  await restartAfter(() => {
    const mark = JSON.parse(readFileSync(markFile(), 'utf8')) as { sequence: number };
    writeFileSync(markFile(), JSON.stringify({ ...mark, sequence: 1 }));
  });
  expect(await stopsWith()).toMatch(/ledger_mark_is_not_ours|not this station/);
});

it('LD6 a station that goes on as it was stops nothing', async () => {
  await restartAfter(() => undefined);
  expect(await stopsWith()).toBeNull();
  expect(await refusalOf(station.nobody.launch.open({ mode: 'training' }))).toBe('data_folder_is_never_toggled');
});
