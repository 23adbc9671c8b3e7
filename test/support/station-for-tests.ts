// A real station in a folder of its own: the SQLite ledger with its migrations, a key, a policy, people and drawers. Only
// the clock is a test's own, and the second person's secret is taken for given.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Temporal } from 'temporal-polyfill';
import type { Act } from '../../src-core/access/act-table.ts';
import type { DenominationCount } from '../../src-core/denomination/denomination-count.ts';
import type { PrintedDocument } from '../../src-core/documents/document.ts';
import { renderText } from '../../src-core/documents/render-text.ts';
import { canonicalJson } from '../../src-core/ledger/canonical-json.ts';
import type { JsonValue } from '../../src-core/ledger/canonical-json.ts';
import type { Result } from '../../src-core/result/result.ts';
import type { LedgerCheck, StationIdentity, StationParts } from '../../src-main/services/station-parts.ts';
import { openLedger, partsOf, sha256 } from '../../src-main/open-station.ts';
import type { Clock } from '../../src-main/ports/clock.ts';
import type { PlannedPerson } from '../../src-main/ports/station-folders.ts';
import { readDocument } from '../../src-main/printing/read-document.ts';
import type { Caller } from '../../src-main/services/caller.ts';
import { beginLedger } from '../../src-main/services/launch/begin-ledger.ts';
import { hashInput } from '../../src-main/services/run-command.ts';
import { stationFiles } from '../../src-main/station-files.ts';
import { argon2Hasher } from '../../src-main/store/argon2-hasher.ts';
import { randomIds } from '../../src-main/store/random-ids.ts';
import { openReferenceStore } from '../../src-main/store/reference/reference-store.ts';
import { createStationKey } from '../../src-main/store/station-key.ts';
import { type City, policyDocument } from '../core/policy/city-policy-file.ts';

const TIME_ZONE = 'America/Chicago';
/** A Monday, half past eight at the office. */
const MORNING = '2026-11-23T14:30:00.000Z';

const PEOPLE = {
  omar: ['Omar Haddad', 'administrator'],
  ana: ['Ana Ruiz', 'cashier'],
  luis: ['Luis Ortega', 'cashier'],
  grace: ['Grace Kim', 'senior_cashier'],
  sam: ['Sam Cole', 'supervisor'],
  sue: ['Sue Park', 'supervisor'],
  ida: ['Ida Wolf', 'auditor'],
} as const satisfies Readonly<Record<string, readonly [string, PlannedPerson['role']]>>;
export type PersonName = keyof typeof PEOPLE;

export interface TestClock extends Clock {
  readonly advanceHours: (hours: number) => void;
}

export interface TestStation {
  readonly folder: string;
  readonly parts: StationParts;
  readonly clock: TestClock;
  readonly people: Readonly<Record<PersonName, Caller>>;
  readonly newKey: () => string;
  /** A token of the second person's yes for this input, as `approvals.grant` gives it. */
  readonly approve: (act: Act, procedure: string, input: object, asker: Caller, approver: Caller) => string;
  readonly setLedgerCheck: (check: LedgerCheck) => void;
  /** Every row of every table, drafts and print jobs included: what a refusal must not change. */
  readonly dump: () => string;
  /** Documents waiting in the print queue, oldest first. */
  readonly printed: () => readonly {
    readonly document: PrintedDocument;
    readonly text: string;
    readonly kick: boolean;
  }[];
  readonly close: () => void;
}

function createClock(): TestClock {
  let now = Date.parse(MORNING);
  return {
    now: () => new Date(now).toISOString(),
    today: () => Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString(),
    advanceHours: (hours) => {
      now += hours * 3_600_000;
    },
  };
}

const identity: StationIdentity = {
  stationCode: '01A',
  chain: '0190b5a0-0000-7000-8000-00000000c4a1',
  city: 'Riverton',
  officeName: 'Riverton Utilities, Office 1',
  timeZone: TIME_ZONE,
  training: false,
  drawers: ['1', '2', '3'].map((drawerId) => ({ drawerId, name: `Drawer ${drawerId}`, changeFundCents: 20_000 })),
};

const planned = Object.entries(PEOPLE).map(([signInName, [displayName, role]]): PlannedPerson => ({
  signInName,
  displayName,
  role,
  language: 'en',
  secret: 'not looked at here',
}));

function planOf(city: City) {
  const document = policyDocument(city) as JsonValue & { readonly effectiveFrom: string };
  const [first, ...others] = planned;
  if (first === undefined) throw new Error('nobody sets the station up');
  const policyHash = sha256(canonicalJson(document));
  return {
    ...identity,
    officeCode: '01',
    policy: { policyHash, effectiveFrom: document.effectiveFrom, document },
    people: [first, ...others] as const,
    withSampleCity: false,
  };
}

function callerNamed(parts: StationParts, signInName: string): Caller {
  const person = parts.store.people.byName(signInName);
  if (person === null) throw new Error(`nobody is called ${signInName}`);
  const { userId, displayName, role, language } = person;
  return { userId, displayName, role, language, signInId: `sign-in-${signInName}` };
}

function dumpOf(file: string): string {
  const database = new Database(file, { readonly: true });
  try {
    const tables = database
      .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
      .pluck()
      .all();
    const rows = tables.map((table) => [table, database.prepare(`SELECT * FROM "${table}"`).all()]);
    return JSON.stringify(rows);
  } finally {
    database.close();
  }
}

export async function stationForTests(city: City = 'riverton'): Promise<TestStation> {
  const folder = mkdtempSync(join(tmpdir(), 'coffer-station-'));
  const files = stationFiles(folder);
  const clock = createClock();
  const ledger = openLedger(files);
  if (!ledger.ok) throw new Error(ledger.refusal.code);
  const store = ledger.value;
  const reference = openReferenceStore(files.reference);
  let check: LedgerCheck = 'sound';
  const adapters = { store, reference, signer: createStationKey(files.key) };
  const parts: StationParts = {
    ...partsOf(identity, adapters, { clockOf: () => clock, wakePrinter: () => undefined }),
    ids: randomIds(() => Date.parse(clock.now())),
    ledgerCheck: () => check,
  };
  await beginLedger(parts, argon2Hasher({ memoryCost: 8, timeCost: 1 }), planOf(city));
  const names = Object.keys(PEOPLE) as readonly PersonName[];
  return {
    folder,
    parts,
    clock,
    people: Object.fromEntries(names.map((name) => [name, callerNamed(parts, name)])) as Record<PersonName, Caller>,
    newKey: () => parts.ids.uuid(),
    approve: (act, procedure, input, asker, approver) => {
      const token = parts.ids.token();
      parts.approvals.keep(token, {
        act,
        inputHash: hashInput(parts, procedure, asker.userId, input),
        signInId: asker.signInId,
        approverId: approver.userId,
        approverRole: approver.role,
        grantedAt: clock.now(),
        usedAt: null,
      });
      return token;
    },
    setLedgerCheck: (found) => {
      check = found;
    },
    dump: () => dumpOf(files.ledger),
    printed: () =>
      store.printJobs.waiting().map(({ jobId, kick }) => {
        const document = readDocument(store.printJobs.get(jobId)?.payload ?? '');
        return {
          document,
          text: renderText(document, 42),
          kick,
        };
      }),
    close: () => {
      reference.close();
      store.close();
      rmSync(folder, {
        recursive: true,
        force: true,
      });
    },
  };
}

/** The value of an answer that must not be a refusal. */
export function accepted<Value>(answer: Result<Value>): Value {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.refusal)}`);
  return answer.value;
}

export const refusalCode = (answer: Result<unknown>): string | null => (answer.ok ? null : answer.refusal.code);

/** `pieces(2000, 3)`: three loose twenties. */
export const pieces = (denominationCents: number, quantity: number): DenominationCount => ({
  denominationCents,
  form: 'loose',
  quantity,
});
