// Before the day: the station is set up, its people are added, and the city's extract is taken in and held against its
// own manifest.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { StationClient } from '../../../src-contract/station-router.ts';
import type { ImportProgress } from '../../../src-contract/station/station.ts';
import { parseMoney } from '../../../src-core/money/cents.ts';
import { newKey } from './counter.ts';
import { type MakeClient, type Person, signIn } from './person.ts';

/** Nothing real is behind it: the folder was made for this day. */
export const SECRET = 'one whole day';

export const PEOPLE = [
  { signInName: 'ana', displayName: 'Ana Ruiz', role: 'cashier', language: 'en' },
  { signInName: 'luis', displayName: 'Luis Ortega', role: 'cashier', language: 'es' },
  { signInName: 'grace', displayName: 'Grace Kim', role: 'senior_cashier', language: 'en' },
  { signInName: 'sam', displayName: 'Sam Cole', role: 'supervisor', language: 'en' },
  { signInName: 'ida', displayName: 'Ida Wolf', role: 'auditor', language: 'en' },
] as const;

const manifestFile = z.object({
  city: z.string(),
  totals: z.object({ accounts: z.int(), open_charges: z.int(), open_amount: z.string() }),
});

export interface ManifestTotals {
  readonly city: string;
  readonly accounts: number;
  readonly openCharges: number;
  readonly openCents: number;
}

export function readManifest(folder: string): ManifestTotals {
  const { city, totals } = manifestFile.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  const open = parseMoney(totals.open_amount);
  if (!open.ok) throw new Error(`The manifest's total is no amount of money: ${totals.open_amount}`);
  return { city, accounts: totals.accounts, openCharges: totals.open_charges, openCents: open.value };
}

export async function setUpStation(makeClient: MakeClient, city: string): Promise<Person> {
  const drawers = ['Drawer 1', 'Drawer 2'].map((name) => ({ name, changeFundCents: 20_000 }));
  await makeClient(() => null).launch.setUp({
    administrator: {
      signInName: 'omar',
      displayName: 'Omar Haddad',
      secret: SECRET,
    },
    city,
    officeName: `${city} Utilities, Office 1`,
    officeAddress: `100 Main St, ${city}`,
    officeCode: '01',
    stationLetter: 'A',
    timeZone: 'America/Chicago',
    drawers,
    policy: {
      kind: 'named',
      name: 'riverton',
    },
  });
  const administrator = await signIn(makeClient, 'omar', SECRET);
  for (const person of PEOPLE) await administrator.client.users.add({ key: newKey(), ...person, secret: SECRET });
  return administrator;
}

export interface TakenIn {
  readonly progress: ImportProgress;
  readonly manifest: ManifestTotals;
  readonly imported: NonNullable<Awaited<ReturnType<StationClient['station']['overview']>>['extract']>;
}

export async function takeInExtract({ client }: Person, folder: string, acceptRejects: boolean): Promise<TakenIn> {
  const manifest = readManifest(folder);
  let progress = await client.extracts.startImport({ folder, acceptRejects, acceptOlder: false });
  while (progress.state === 'running') {
    await pause(50);
    progress = await client.extracts.progress();
  }
  const { extract } = await client.station.overview();
  if (progress.state === 'asks_about_rejects')
    throw new Error(
      `${progress.rejectedRows} rows of the extract cannot be taken; the rest are with --accept-rejects.`,
    );
  if (progress.state !== 'done' || extract === null)
    throw new Error(progress.refusal === null ? 'The import did not end.' : progress.refusal.says);
  return { progress, manifest, imported: extract };
}
