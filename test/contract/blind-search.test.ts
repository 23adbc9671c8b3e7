// DS5, proved by search: a day with planted totals is looked through for them. Every procedure of the contract is called by
// the owner, in every state of the session before acceptance, recounts included; its answers and refusals, the log and
// what was printed are searched. A search that finds them after acceptance shows that it would have found them before.
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { ORPCError } from '@orpc/client';
import { afterEach, describe, expect, it } from 'vitest';
import type { CountFigures } from '../../src-contract/station/drawer.ts';
import type { PaymentDraftInput } from '../../src-contract/station/payment.ts';
import { type Finder, type Planted, finderOf } from '../support/planted-totals.ts';
import { type StationWithClients, type TrainingPerson, stationWithClients } from '../support/station-client.ts';
import { BASES } from './bad-input-bases.ts';
import { FUND, type World, check } from './bad-input-world.ts';

const FUND_CENTS = 20_000;
/** Amounts whose sums are no amount of the day by itself. */
const CASH = [13_707, 4_211, 9_973];
const CHECKS = [31_019, 7_411];
const sum = (amounts: readonly number[]): number => amounts.reduce((total, cents) => total + cents, 0);
/** The owner counts this much less than there should be: what they counted they may see. */
const SHORT = 500;

const PLANTED: readonly Planted[] = [
  { what: 'cash taken', cents: sum(CASH) },
  { what: 'cash expected', cents: FUND_CENTS + sum(CASH) },
  { what: 'all that was paid', cents: sum(CASH) + sum(CHECKS) },
  { what: 'paid and starting cash', cents: FUND_CENTS + sum(CASH) + sum(CHECKS) },
];
const CHECK_TOTAL: Planted = { what: 'checks taken', cents: sum(CHECKS) };

let station: StationWithClients | null = null;
afterEach(async () => {
  await station?.remove();
  station = null;
});

const draftOf = (tender: PaymentDraftInput['tenders'][number], accountNo: string): PaymentDraftInput => ({
  draftId: randomUUID(),
  accounts: [],
  payer: { name: 'Rosa Diaz', isHolder: false, accountNo },
  language: 'en',
  items: [{ code: 'MISC', quantity: 1, amountCents: tender.amountCents, exemption: null }],
  tenders: [tender],
});

/** The owner's drawer with the planted payments in it, and a world in which everything is the owner's own. */
async function plantedDay(own: TrainingPerson): Promise<World> {
  station = await stationWithClients();
  const { drawer, payment, receipts, accounts } = station.people[own];
  const hits = await accounts.search({ query: 'a', limit: 50 });
  const accountNo = hits.find(({ cashOnly }) => !cashOnly)?.accountNo ?? '';
  const account = await accounts.get({ accountNo });
  const { sessionId } = await drawer.open({ key: randomUUID(), drawerId: '1', counts: FUND });
  let receiptNumber = '';
  for (const [index, amountCents] of [...CASH, ...CHECKS].entries()) {
    const paper = { ...check(amountCents), itemNumber: `77${index}` };
    const tender = index < CASH.length ? { ...paper, kind: 'cash' as const, itemNumber: null, routing: null } : paper;
    const draft = draftOf(tender, accountNo);
    const { previewHash, confirmationsNeeded } = await payment.preview({ draft });
    ({ receiptNumber } = await payment.take({
      key: draft.draftId,
      draft,
      previewHash,
      confirmations: confirmationsNeeded,
    }));
  }
  const receipt = await receipts.get({ receiptNumber });
  const tenderId = receipt.tenders[0]?.tenderId ?? '';
  return {
    ...station,
    accountNo,
    receiptNumber,
    tenderId,
    chargeId: account.charges[0]?.chargeId ?? 'none',
    draft: draftOf(check(1), accountNo),
    openSession: sessionId,
    countingSession: sessionId,
    closedSession: sessionId,
    closedTenderId: tenderId,
    closedReceipt: receiptNumber,
    usedKey: randomUUID(),
  };
}

function procedureOf(client: object, name: string): (input: unknown) => Promise<unknown> {
  let node: unknown = client;
  for (const part of name.split('.')) node = (node as Readonly<Record<string, unknown>>)[part];
  return node as (input: unknown) => Promise<unknown>;
}

const isPdf = (value: unknown): value is string => typeof value === 'string' && value.startsWith('JVBER');

/** A PDF is read as a person reads it. */
function readable(answer: unknown): string {
  const pages: string[] = [];
  const text = JSON.stringify(answer, (_key, value: unknown) => {
    if (!isPdf(value)) return value;
    const folder = mkdtempSync(join(tmpdir(), 'coffer-pdf-'));
    writeFileSync(join(folder, 'page.pdf'), Buffer.from(value, 'base64'));
    pages.push(spawnSync('pdftotext', ['-layout', join(folder, 'page.pdf'), '-'], { encoding: 'utf8' }).stdout);
    rmSync(folder, { recursive: true });
    return 'a PDF';
  });
  return [text, ...pages].join('\n');
}

async function answerOf(call: () => Promise<unknown>): Promise<string> {
  try {
    return readable(await call());
  } catch (error) {
    return error instanceof ORPCError ? `${error.message} ${readable(error.data)}` : String(error);
  }
}

/** Everything that the person can be told, each with where it comes from. */
async function allThatIsTold(world: World, own: TrainingPerson): Promise<readonly (readonly [string, string])[]> {
  const told: [string, string][] = [];
  for (const [name, { inputs, endsSignIn }] of Object.entries(BASES)) {
    if (endsSignIn || name.startsWith('launch.')) continue;
    for (const input of inputs(world)) {
      told.push([name, await answerOf(() => procedureOf(world.people[own], name)(input))]);
    }
  }
  const logs = join(world.root, 'logs');
  for (const file of readdirSync(logs)) told.push([`log ${file}`, readFileSync(join(logs, file), 'utf8')]);
  const database = new Database(world.ledgerFile, { readonly: true });
  const printed = database.prepare<[], string>('SELECT payload FROM print_jobs').pluck().all();
  database.close();
  return [...told, ...printed.map((payload) => ['printed', payload] as [string, string])];
}

async function searched(world: World, own: TrainingPerson, finder: Finder): Promise<readonly string[]> {
  const told = await allThatIsTold(world, own);
  return told.flatMap(([where, text]) => finder.findIn(text).map((found) => `${where}: ${found}`));
}

const figures = (cash: number): CountFigures => ({
  cash: [{ denominationCents: 1, form: 'loose', quantity: cash }],
  paper: CHECKS.map((amountCents, index) => ({ kind: 'check', itemNumber: `77${index + 3}`, amountCents })),
  cardSlipsCents: [],
});

async function ledgerChecked({ people }: StationWithClients): Promise<void> {
  while ((await people.sam.station.overview()).ledgerCheck === 'running') {
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}

describe('a drawer before its count is accepted', () => {
  it.each(['ana', 'sam'] as const)(
    'DS5 tells its owner %s no total, in any state and in any form',
    async (own) => {
      const world = await plantedDay(own);
      const { openSession: sessionId } = world;
      const { drawer } = world.people[own];
      const today = (await world.people[own].station.overview()).today;
      const salts = [sessionId, today, '1', 'Drawer 1', own, 'T-01A', world.receiptNumber];
      // While nothing is counted, the checks' total is as hidden as the others; once counted it is the owner's own figure.
      const everything = finderOf([...PLANTED, CHECK_TOTAL], salts);
      const hidden = finderOf(PLANTED, salts);
      expect(await searched(world, own, everything), 'open').toEqual([]);
      await drawer.startCount({ key: randomUUID(), sessionId });
      expect(await searched(world, own, everything), 'counting').toEqual([]);
      const counted = figures(FUND_CENTS + sum(CASH) - SHORT);
      await drawer.submitCount({ key: randomUUID(), sessionId, figures: counted });
      expect(await searched(world, own, hidden), 'in review').toEqual([]);
      if (own === 'sam') return;
      await world.people.sam.drawer.recount({ key: randomUUID(), sessionId, reason: 'it differs' });
      expect(await searched(world, own, hidden), 'counting again').toEqual([]);
      await drawer.submitCount({ key: randomUUID(), sessionId, figures: counted });
      expect(await searched(world, own, hidden), 'in review again').toEqual([]);
      await ledgerChecked(world);
      await world.people.sam.drawer.accept({ key: randomUUID(), sessionId, reason: 'miscounted' });
      const found = await searched(world, 'sam', hidden);
      expect(found.filter((each) => each.includes('cash expected'))).not.toEqual([]);
    },
    300_000,
  );
});

describe('the search itself', () => {
  const finder = finderOf([{ what: 'it', cents: 123_456 }], ['salt']);

  it.each([
    '{"cents":123456}',
    'Total 1,234.56 today',
    '$1234.56',
    Buffer.from('1234.56').toString('base64'),
    '1b9fa5ef60f0d1d1f0c1a6bd2cbd8c1f 123456,',
  ])('DS5 would find it in %s', (text) => {
    expect(finder.findIn(text)).not.toEqual([]);
  });

  it.each(['91234567', '0123456', 'a123456b', '1,234.567', '12345'])('DS5 does not take %s for it', (text) => {
    expect(finder.findIn(text)).toEqual([]);
  });
});
