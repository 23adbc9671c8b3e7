// A real station in a temporary folder, its clock in the test's hand: an administrator set it up and added the others.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ORPCError } from '@orpc/client';
import type { StationClient } from '../../src-contract/station-router.ts';
import type { SetUpInput } from '../../src-main/services/launch/plan-station.ts';
import { cents } from '../../src-core/money/cents.ts';
import type { Role } from '../../src-core/access/roles.ts';
import { type Coffer, createCoffer } from '../../src-main/composition.ts';
import { argon2Hasher } from '../../src-main/store/argon2-hasher.ts';
import { randomIds } from '../../src-main/store/random-ids.ts';

export const SECRET = 'quiet river 42';
export const START = Date.parse('2026-11-23T15:00:00.000Z');

export const SET_UP: SetUpInput = {
  administrator: { signInName: 'olga', displayName: 'Olga Berg', secret: SECRET },
  city: 'Riverton',
  officeName: 'Riverton Utilities',
  officeAddress: '100 Main St',
  officeCode: '07',
  stationLetter: 'B',
  timeZone: 'America/Chicago',
  drawers: [{ name: 'Drawer 1', changeFundCents: cents(20_000) }],
  policy: { kind: 'named', name: 'riverton' },
};

export const ids = randomIds();
/** Fast to compute and good for nothing else. */
export const cheapHasher = argon2Hasher({ memoryCost: 8, timeCost: 1 });

export interface TestStation {
  readonly root: string;
  readonly coffer: Coffer;
  /** Nobody in particular. */
  readonly nobody: StationClient;
  readonly signIn: (signInName: string, secret?: string) => Promise<StationClient>;
  readonly wait: (minutes: number) => void;
  readonly restart: () => Promise<TestStation>;
  readonly remove: () => Promise<void>;
}

async function start(root: string, clock: { now: number }): Promise<TestStation> {
  const coffer = await createCoffer({
    root,
    host: 'terminal',
    hasher: cheapHasher,
    clockOf: () => ({
      now: () => new Date(clock.now).toISOString(),
      today: () => new Date(clock.now).toISOString().slice(0, 10),
    }),
  });
  const nobody = coffer.client(() => null);
  return {
    root,
    coffer,
    nobody,
    signIn: async (signInName, secret = SECRET) => {
      const { token } = await nobody.auth.signIn({ signInName, secret });
      return coffer.client(() => token);
    },
    wait: (minutes) => {
      clock.now += minutes * 60_000;
    },
    restart: async () => {
      await coffer.close();
      return start(root, clock);
    },
    remove: async () => {
      await coffer.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

export const newStation = (): Promise<TestStation> =>
  start(mkdtempSync(join(tmpdir(), 'coffer-station-')), { now: START });

export async function addPerson(
  administrator: StationClient,
  signInName: string,
  role: Role,
): Promise<{ readonly userId: string }> {
  const person = { signInName, displayName: `${signInName} ${role}`, role, language: 'en' as const };
  return administrator.users.add({ key: ids.uuid(), ...person, secret: SECRET });
}

/** Code of the refusal that the call meets; fails the test when it meets none. */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    if (error instanceof ORPCError && error.code === 'REFUSED') return String(error.data.code);
    throw error;
  }
  throw new Error('nothing was refused');
}
