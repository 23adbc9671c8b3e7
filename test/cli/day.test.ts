// The scripted day: everything ties, the same seed makes the same day, and no live station is ever touched.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setUpPrinter } from '../../src-main/cli/day/papers.ts';
import { dayFacts, dayInWords } from '../../src-main/cli/day/report.ts';
import { type DayDone, type DayWish, runDay } from '../../src-main/cli/day/run-day.ts';
import { checkDrawer, ties } from '../../src-main/cli/day/tally.ts';
import { SAMPLE_CITY, createCoffer } from '../../src-main/composition.ts';
import { argon2Hasher } from '../../src-main/store/argon2-hasher.ts';
import { auditLedger } from '../support/ledger-auditor.ts';

const PAYMENTS = 40;
const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'coffer-day-test-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface DayHere {
  readonly root: string;
  readonly wish: DayWish;
  readonly done: DayDone;
}

async function aDay(seed: number): Promise<DayHere> {
  const root = newFolder();
  const wish: DayWish = {
    payments: PAYMENTS,
    seed,
    extractFolder: SAMPLE_CITY,
    acceptRejects: false,
    city: 'Cedar Bend',
    papersFolder: setUpPrinter(root),
  };
  const coffer = await createCoffer({ root, host: 'terminal', hasher: argon2Hasher({ memoryCost: 8, timeCost: 1 }) });
  try {
    return { root, wish, done: await runDay(coffer.client, wish) };
  } finally {
    await coffer.close();
  }
}

const coffer = promisify(execFile);
const day = (...options: readonly string[]) =>
  coffer(process.execPath, ['src-main/cli/coffer.ts', 'day', '--json', ...options]);

describe('a day', () => {
  let here: DayHere;
  beforeAll(async () => {
    here = await aDay(11);
  }, 120_000);

  it('ties in every figure', () => {
    expect(here.done.checks.filter((check) => !ties(check))).toEqual([]);
    expect(here.done.checks.length).toBeGreaterThan(30);
    expect(dayInWords(dayFacts(here.wish, here.done))).toContain('Everything ties');
  });

  it('has one of everything in it', () => {
    const { receipts, drawers, deposits, accountCents, tenderCents, verify } = dayFacts(here.wish, here.done);
    expect(receipts).toMatchObject({ count: PAYMENTS, first: expect.stringContaining('0000001') });
    expect(receipts.voids).toHaveLength(1);
    expect(Object.keys(tenderCents)).toEqual(['card', 'cash', 'cashiers_check', 'check', 'money_order']);
    expect(accountCents).toMatchObject({ 'customer credit': 62_500, 'item CART': 6_330, 'item RECON': 4_000 });
    expect(drawers.map(({ attempts }) => attempts)).toEqual([1, 2]);
    expect(drawers[0]?.kinds[0]?.overShortCents).not.toBe(0);
    expect(drawers.map(({ openedOverCents }) => openedOverCents)).toEqual([0, -50]);
    expect(drawers[1]).toMatchObject({ openedWithoutSale: 1, startingCents: 19_950 });
    for (const { safeDropsCents } of drawers) expect(safeDropsCents).toBeGreaterThan(0);
    expect(deposits).toMatchObject([{ stage: 'confirmed' }]);
    expect(verify.isSound).toBe(true);
  });

  it('RC4 DP7 leaves every document in its folder', () => {
    const files = readdirSync(here.wish.papersFolder);
    const texts = files.filter((name) => name.endsWith('.txt'));
    expect(texts).toHaveLength(here.done.prints);
    for (const name of texts) expect(files).toContain(name.replace('.txt', '.bin'));
    const all = texts.map((name) => readFileSync(join(here.wish.papersFolder, name), 'utf8')).join('\n');
    for (const { counter } of here.done.closed)
      for (const { receiptNumber } of counter.receipts) expect(all).toContain(receiptNumber);
    expect(all).toMatch(/D ?U ?P ?L ?I ?C ?A ?T ?E/);
    expect(here.done.papers).toHaveLength(5);
    for (const name of here.done.papers)
      expect(readFileSync(join(here.wish.papersFolder, name)).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('leaves a ledger in which the auditor finds nothing', () => {
    expect(auditLedger(join(here.root, 'live', 'ledger.sqlite'))).toEqual([]);
  });

  it('DS8 does not tie when a drawer holds anything else', () => {
    const [first] = here.done.closed;
    if (first === undefined) throw new Error('no drawer was closed');
    const planted = { ...first.planted, cashCents: first.planted.cashCents + 1 };
    const untied = checkDrawer({ ...first, planted }).filter((check) => !ties(check));
    expect(untied.map(({ what }) => what)).toEqual(['drawer 1: cash counted', 'drawer 1: cash over/short']);
    const facts = dayFacts(here.wish, { ...here.done, checks: untied });
    expect(facts.ok).toBe(false);
    expect(dayInWords(facts)).toContain('DOES NOT TIE: drawer 1: cash over/short');
  });

  it('is the same day for the same seed, and another for another', async () => {
    const figures = ({ wish, done }: DayHere) => {
      const { tenderCents, accountCents, drawers, deposits } = dayFacts(wish, done);
      return { tenderCents, accountCents, drawers, deposits };
    };
    expect(figures(await aDay(11))).toEqual(figures(here));
    expect(figures(await aDay(12))).not.toEqual(figures(here));
  }, 120_000);
});

describe('coffer day', () => {
  it('answers in one line of JSON, and is refused where a live ledger is', async () => {
    const root = join(newFolder(), 'new');
    const { stdout } = await day('--payments', '3', '--seed', '5', '--data', root);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, data: root, payments: 3, seed: 5, receipts: { count: 3 } });
    const ledger = readFileSync(join(root, 'live', 'ledger.sqlite'));
    const again = day('--payments', '3', '--data', root);
    await expect(again).rejects.toMatchObject({ code: 1, stdout: expect.stringContaining('holds a live ledger') });
    expect(readFileSync(join(root, 'live', 'ledger.sqlite')).equals(ledger)).toBe(true);
  }, 120_000);

  it.each([
    ['a folder that is not empty', () => ['--data', folderWithFile()], 'is not empty'],
    ['an extract that is none', () => ['--extract', newFolder()], 'no manifest.json'],
    ['half a payment', () => ['--payments', '1.5'], 'A whole number from 1'],
  ])(
    'is refused %s',
    async (_what, options, words) => {
      const failed = await day(...options()).catch((error: unknown) => error);
      expect(failed).toMatchObject({ code: 1 });
      const { stdout, stderr } = failed as { readonly stdout: string; readonly stderr: string };
      expect(`${stdout}${stderr}`).toContain(words);
    },
    60_000,
  );
});

function folderWithFile(): string {
  const folder = newFolder();
  mkdirSync(join(folder, 'live'));
  writeFileSync(join(folder, 'notes.txt'), 'kept');
  expect(existsSync(join(folder, 'notes.txt'))).toBe(true);
  return folder;
}
