// LD13 on a real disk: a small one that fills up, and a ledger with a damaged page. The station is whole and is asked over
// its contract, as the screen asks it.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import { type Coffer, createCoffer } from '../../../src-main/composition.ts';
import { argon2Hasher } from '../../../src-main/store/argon2-hasher.ts';
import { auditLedger } from '../../support/ledger-auditor.ts';
import { type Ending, TRAINING_SECRET, dumpLedger, endingOf } from '../../support/station-client.ts';

const SMALL_DISK = 48 * 1024 * 1024;
const folders: string[] = [];
const mounted: string[] = [];
let coffer: Coffer | null = null;

afterEach(async () => {
  await coffer?.close();
  coffer = null;
  for (const folder of mounted.splice(0)) spawnSync('umount', [folder]);
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'coffer-disk-'));
  folders.push(folder);
  return folder;
}

/** A disk of its own for the test; only root may mount one. */
function smallDisk(): string | null {
  const folder = newFolder();
  const run = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SMALL_DISK}`, 'tmpfs', folder]);
  if (run.status !== 0) return null;
  mounted.push(folder);
  return folder;
}

/** Takes all the room there is, to the last byte; gives it back when told. */
function fill(folder: string): () => void {
  const file = join(folder, 'something-else');
  const handle = openSync(file, 'w');
  try {
    for (const size of [1 << 20, 1 << 12, 1]) {
      for (;;) writeSync(handle, Buffer.alloc(size, 1));
    }
  } catch {
    // Full: what did not fit in one piece is tried in smaller ones.
  }
  closeSync(handle);
  return () => rmSync(file);
}

async function openStation(root: string) {
  coffer = await createCoffer({ root, host: 'terminal', hasher: argon2Hasher({ memoryCost: 8, timeCost: 1 }) });
  const nobody = coffer.client(() => null);
  await nobody.launch.open({ mode: 'training' });
  const { token } = await nobody.auth.signIn({ signInName: 'ana', secret: TRAINING_SECRET });
  return coffer.client(() => token);
}

const FUND = [2_000, 2_000, 2_000, 2_000, 2_000, 2_000, 2_000, 2_000, 1_000, 1_000, 1_000, 500, 500];
const counts = [...new Set(FUND)].map((denominationCents) => ({
  denominationCents,
  form: 'loose' as const,
  quantity: FUND.filter((each) => each === denominationCents).length,
}));

const smallDiskCanBeHad = process.platform === 'linux' && process.getuid?.() === 0;

it.skipIf(!smallDiskCanBeHad)(
  'LD13 a full disk takes no money, keeps what was posted, and goes on once there is room',
  async () => {
    const disk = smallDisk();
    if (disk === null) throw new Error('the test runs as root and could not mount a disk');
    const ana = await openStation(disk);
    const ledgerFile = join(disk, 'training', 'ledger.sqlite');
    await ana.drawer.open({ key: randomUUID(), drawerId: '1', counts });
    const overview = await ana.station.overview();
    const sessionId = overview.mySession?.sessionId ?? '';
    const noSale = () => ana.drawer.openWithoutSale({ key: randomUUID(), sessionId, reason: 'x'.repeat(100) });

    const makeRoom = fill(disk);
    const endings: Ending[] = [];
    for (let tries = 0; tries < 400 && !endings.some(({ kind }) => kind !== 'accepted'); tries += 1) {
      endings.push(await endingOf(noSale));
    }
    expect(endings.at(-1)).toEqual({ kind: 'refused', code: 'disk_has_room_for_more' });
    expect(await ana.station.overview()).toMatchObject({ eventsHere: overview.eventsHere + endings.length - 1 });

    const before = dumpLedger(ledgerFile);
    expect(await endingOf(noSale)).toEqual({ kind: 'refused', code: 'disk_has_room_for_more' });
    expect(dumpLedger(ledgerFile)).toBe(before);

    makeRoom();
    expect(await endingOf(noSale)).toEqual({ kind: 'accepted' });
    expect(auditLedger(ledgerFile)).toEqual([]);
  },
  60_000,
);

it('LD13 a damaged page stops money-taking and says so', async () => {
  const root = newFolder();
  await openStation(root);
  await coffer?.close();
  coffer = null;
  const ledgerFile = join(root, 'training', 'ledger.sqlite');
  // The last page of the file: with the schema in the first ones, the station still opens.
  const page = 4_096;
  const handle = openSync(ledgerFile, 'r+');
  for (let at = page * 12; at + page <= statSync(ledgerFile).size; at += page) {
    writeSync(handle, Buffer.alloc(page, 0xa5), 0, page, at);
  }
  closeSync(handle);
  const ended = await endingOf(async () => openStation(root));
  expect(ended).toEqual({ kind: 'refused', code: 'data_file_is_whole' });
});
