// A real station in a temporary folder and the contract's client in this process: the training folder with the sample
// city, its people signed in one by one. Only the secrets are hashed cheaply.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { ORPCError } from '@orpc/client';
import type { StationClient } from '../../src-contract/station-router.ts';
import { type Coffer, createCoffer } from '../../src-main/composition.ts';
import { argon2Hasher } from '../../src-main/store/argon2-hasher.ts';

export const TRAINING_SECRET = 'cedar bend';
export const TRAINING_PEOPLE = ['omar', 'ana', 'luis', 'grace', 'sam', 'ida'] as const;
export type TrainingPerson = (typeof TRAINING_PEOPLE)[number];

export interface StationWithClients {
  readonly root: string;
  readonly ledgerFile: string;
  readonly coffer: Coffer;
  readonly nobody: StationClient;
  /** One sign-in each, for the whole test. */
  readonly people: Readonly<Record<TrainingPerson, StationClient>>;
  /** A sign-in of its own, which may be locked or ended. */
  readonly signIn: (signInName: TrainingPerson) => Promise<StationClient>;
  /** The second person's yes to this input. */
  readonly approved: <Input extends object>(
    asker: TrainingPerson,
    procedure: string,
    input: Input,
    approver: TrainingPerson,
  ) => Promise<Input & { readonly approval: string }>;
  readonly remove: () => Promise<void>;
}

async function signIn(coffer: Coffer, signInName: string): Promise<StationClient> {
  const { token } = await coffer.client(() => null).auth.signIn({ signInName, secret: TRAINING_SECRET });
  return coffer.client(() => token);
}

export async function stationWithClients(): Promise<StationWithClients> {
  const root = mkdtempSync(join(tmpdir(), 'coffer-clients-'));
  const coffer = await createCoffer({ root, host: 'terminal', hasher: argon2Hasher({ memoryCost: 8, timeCost: 1 }) });
  const nobody = coffer.client(() => null);
  await nobody.launch.open({ mode: 'training' });
  const clients = await Promise.all(TRAINING_PEOPLE.map(async (name) => [name, await signIn(coffer, name)] as const));
  const people = Object.fromEntries(clients) as Record<TrainingPerson, StationClient>;
  return {
    root,
    coffer,
    nobody,
    people,
    ledgerFile: join(root, 'training', 'ledger.sqlite'),
    signIn: (signInName) => signIn(coffer, signInName),
    approved: async (asker, procedure, input, approver) => {
      const second = {
        signInName: approver,
        secret: TRAINING_SECRET,
      };
      const { approval } = await people[asker].approvals.grant({
        procedure,
        input,
        ...second,
      });
      return {
        ...input,
        approval,
      };
    },
    remove: async () => {
      await coffer.close();
      rmSync(root, {
        recursive: true,
        force: true,
      });
    },
  };
}

/** How a call ended: accepted, refused with a code, or something that is no answer at all. */
export type Ending =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'fault'; readonly what: string };

export async function endingOf(call: () => Promise<unknown>): Promise<Ending> {
  try {
    await call();
    return { kind: 'accepted' };
  } catch (error) {
    if (error instanceof ORPCError && error.code === 'REFUSED') {
      const { code } = error.data as { readonly code: string };
      return { kind: 'refused', code };
    }
    return { kind: 'fault', what: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

const OPERATIONAL = ['payment_drafts', 'count_drafts', 'deposit_drafts', 'print_jobs', 'settings', 'user_secrets'];

/** Every row of the ledger, and of the answers given; what is outside the ledger is left out. */
export function dumpLedger(file: string): string {
  const database = new Database(file, { readonly: true });
  try {
    const tables = database
      .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
      .pluck()
      .all()
      .filter((table) => !OPERATIONAL.includes(table));
    return JSON.stringify(tables.map((table) => [table, database.prepare(`SELECT * FROM "${table}"`).raw().all()]));
  } finally {
    database.close();
  }
}
