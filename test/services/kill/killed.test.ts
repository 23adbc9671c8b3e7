// LD8, LD9: the station is killed (−9) two hundred times in the middle of its main path, at moments drawn by seed.
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createExtractImporter } from '../../../src-main/import/extract-importer.ts';
import { SAMPLE_CITY } from '../../../src-main/program-files.ts';
import { stationFiles } from '../../../src-main/station-files.ts';
import { checkLedger } from '../../../src-main/watch-ledger.ts';
import { auditLedger } from '../../support/ledger-auditor.ts';
import { stationForTests } from '../../support/station-for-tests.ts';
import { type Answer, type StationProcess, bundleStationAtWork, startStation } from './a-process.ts';
import { countReceipts, findHalves } from './after-the-kill.ts';

const KILLS = 200;
const MOST_ANSWERS = 5;
const MOST_MS_MORE = 20;
const LONGEST_WAIT_MS = 10_000;
const AUDIT_EVERY = 100;
const SEED = 20_261_123;

let bundle = '';
let folder = '';
const started: StationProcess[] = [];

beforeAll(async () => {
  const station = await stationForTests();
  ({ folder } = station);
  const { reference, store, clock } = station.parts;
  const importer = createExtractImporter({ folder: stationFiles(folder).reference, store: reference, now: clock.now });
  const imported = await importer.start({ folder: SAMPLE_CITY }).done;
  expect(imported.ok).toBe(true);
  reference.close();
  store.close();
  bundle = await bundleStationAtWork();
}, 120_000);

afterAll(async () => {
  await started.at(-1)?.kill();
  rmSync(folder, { recursive: true, force: true });
  if (bundle !== '') rmSync(dirname(bundle), { recursive: true, force: true });
});

/** Mulberry32: the moments are the same in every run, as far as a machine allows. */
function momentsOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One kill in ten hits the opening; the others come some answers and some milliseconds later, in whatever is then going on. */
async function killInTheMiddle(station: StationProcess, moment: () => number): Promise<readonly Answer[]> {
  await station.loaded;
  const answers = moment() < 0.1 ? 0 : 1 + Math.floor(moment() * MOST_ANSWERS);
  const enough = station.said() + answers;
  station.go();
  for (let waited = 0; station.said() < enough && waited < LONGEST_WAIT_MS; waited += 1) await pause(1);
  await pause(moment() * MOST_MS_MORE);
  return station.kill();
}

it(
  'LD8 LD9 two hundred kills lose nothing that was told and leave nothing half done',
  { timeout: 600_000 },
  async () => {
    const file = stationFiles(folder).ledger;
    const moment = momentsOf(SEED);
    const told: Answer[] = [];
    let receipts = 0;
    started.push(startStation(bundle, folder, 1));
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const station = started.at(-1);
      if (station === undefined) throw new Error('nothing was started');
      // Loads while this one works.
      started.push(startStation(bundle, folder, kill * 1_000));
      const answers = await killInTheMiddle(station, moment);
      expect(station.problem()).toBe('');
      expect(findHalves(file, answers)).toEqual([]);
      told.push(...answers);
      const tolds = answers.filter(({ receiptNumber }) => receiptNumber !== undefined).length;
      const here = countReceipts(file) - receipts;
      // At most the one in hand was posted and not told of any more.
      expect([tolds, tolds + 1]).toContain(here);
      receipts += here;
      if (kill % AUDIT_EVERY === 0) expect(auditLedger(file)).toEqual([]);
    }
    expect(receipts).toBeGreaterThan(KILLS);
    expect(findHalves(file, told)).toEqual([]);
    expect(auditLedger(file)).toEqual([]);
    const verdict = await checkLedger(stationFiles(folder)).done;
    expect(verdict).toMatchObject({ isSound: true, firstProblem: null });
  },
);
