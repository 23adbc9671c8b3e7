// Every field of every procedure with everything that does not belong there: answered by a refusal of the catalogue,
// never by a fault, and the ledger is afterwards what it was before.
import { isContractProcedure } from '@orpc/contract';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stationContract } from '../../src-contract/station-router.ts';
import type { ProcedureMeta } from '../../src-contract/wire/procedure.ts';
import { mayAct } from '../../src-core/access/act-table.ts';
import type { Role } from '../../src-core/access/roles.ts';
import { isRefusalCode } from '../../src-core/result/refusal-catalogue.ts';
import { auditLedger } from '../support/ledger-auditor.ts';
import { type TrainingPerson, dumpLedger, endingOf } from '../support/station-client.ts';
import { BASES } from './bad-input-bases.ts';
import { badCases, placesIn } from './bad-input-cases.ts';
import { type World, aWorld } from './bad-input-world.ts';

interface Procedure {
  readonly name: string;
  readonly meta: ProcedureMeta;
  readonly inputSchema: unknown;
}

function proceduresIn(node: object, path: readonly string[] = []): readonly Procedure[] {
  return Object.entries(node).flatMap(([name, child]: [string, object]) => {
    const here = [...path, name];
    if (!isContractProcedure(child)) return proceduresIn(child, here);
    const { meta, inputSchema } = child['~orpc'];
    return [{ name: here.join('.'), meta: meta as ProcedureMeta, inputSchema }];
  });
}

const PROCEDURES = proceduresIn(stationContract);
const ROLES_OF: Readonly<Record<TrainingPerson, Role>> = {
  omar: 'administrator',
  ana: 'cashier',
  luis: 'cashier',
  grace: 'senior_cashier',
  sam: 'supervisor',
  ida: 'auditor',
};

type Call = (input: unknown) => Promise<unknown>;

/** A client is a proxy whose paths are called. */
function procedureOf(client: object, name: string): Call {
  let node: unknown = client;
  for (const part of name.split('.')) node = (node as Readonly<Record<string, unknown>>)[part];
  return node as Call;
}

const base = (name: string) => {
  const found = BASES[name];
  if (found === undefined) throw new Error(`${name} has no cases`);
  return found;
};

let world: World;
let events: Database.Database;
beforeAll(async () => {
  world = await aWorld();
  events = new Database(world.ledgerFile, { readonly: true });
}, 120_000);
afterAll(async () => {
  events.close();
  await world.remove();
});

const headOf = (): string =>
  JSON.stringify(
    events.prepare('SELECT count(*), max(hash), (SELECT count(*) FROM commands) FROM ledger_events').raw().get(),
  );

it('every procedure of the contract has its cases', () => {
  expect(Object.keys(BASES).toSorted()).toEqual(PROCEDURES.map(({ name }) => name).toSorted());
});

describe('bad input', () => {
  it.each(PROCEDURES)(
    'AC6 LD9 $name answers it with a refusal and changes nothing',
    async ({ name, inputSchema }) => {
      const { who, inputs, mayBeAccepted, recordsFailures, endsSignIn } = base(name);
      const { cases, unreached } = badCases(inputSchema, inputs(world));
      expect(unreached).toEqual([]);
      const before = dumpLedger(world.ledgerFile);
      const wrong: string[] = [];
      for (const { path, kind, input, code } of cases) {
        const head = headOf();
        const client = who === 'nobody' ? world.nobody : endsSignIn ? await world.signIn(who) : world.people[who];
        const ending = await endingOf(() => procedureOf(client, name)(input));
        const at = `${path}: ${kind}`;
        if (ending.kind === 'fault') wrong.push(`${at}: ${ending.what}`);
        if (ending.kind === 'accepted' && mayBeAccepted !== true) wrong.push(`${at}: accepted`);
        if (ending.kind === 'refused' && !isRefusalCode(ending.code)) wrong.push(`${at}: ${ending.code}`);
        if (code !== undefined && (ending.kind !== 'refused' || ending.code !== code))
          wrong.push(`${at}: not ${code}, ${JSON.stringify(ending)}`);
        if (recordsFailures !== true && headOf() !== head) wrong.push(`${at}: something was posted`);
      }
      expect(wrong).toEqual([]);
      if (recordsFailures !== true) expect(dumpLedger(world.ledgerFile)).toBe(before);
      const { moneyTaking } = await world.people.sam.station.overview();
      expect(moneyTaking).toEqual({ isPossible: true, problem: null });
    },
    120_000,
  );
});

const KEYED = PROCEDURES.filter(({ inputSchema }) =>
  placesIn(inputSchema).some(({ path }) => path.join('.') === 'key'),
);

describe('a key that was used', () => {
  it.each(KEYED)('LD5 $name refuses it with other input', async ({ name }) => {
    const { who, inputs } = base(name);
    const [input] = inputs(world);
    const { usedKey } = world;
    const given = { ...(input as { draft?: object }), key: usedKey };
    const repeated =
      name === 'payment.take' || name === 'mail.take'
        ? { ...given, draft: { ...given.draft, draftId: usedKey } }
        : given;
    const before = headOf();
    const client = who === 'nobody' ? world.nobody : world.people[who];
    expect(await endingOf(() => procedureOf(client, name)(repeated))).toMatchObject({
      kind: 'refused',
      code: 'key_is_used_for_one_input',
    });
    expect(headOf()).toBe(before);
  });
});

const NOT_PUBLIC = PROCEDURES.filter(({ meta }) => meta.act !== 'public');

describe('who may call', () => {
  it.each(NOT_PUBLIC)('AC6 $name is refused to somebody who is not signed in', async ({ name }) => {
    const [input] = base(name).inputs(world);
    for (const given of [input, 'text'])
      expect(await endingOf(() => procedureOf(world.nobody, name)(given))).toMatchObject({
        kind: 'refused',
        code: 'caller_is_signed_in',
      });
  });

  const closedTo = NOT_PUBLIC.flatMap(({ name, meta: { act } }) =>
    (Object.keys(ROLES_OF) as TrainingPerson[])
      .filter((person) => act !== 'signed_in' && !mayAct(ROLES_OF[person], act))
      .map((person) => ({ name, person, role: ROLES_OF[person] })),
  );
  it.each(closedTo)('AC2 $name is refused to $person, $role', async ({ name, person }) => {
    const [input] = base(name).inputs(world);
    const before = headOf();
    // Also before the input is looked at: nobody learns from it what they may not do.
    for (const given of [input, { surprise: true }])
      expect(await endingOf(() => procedureOf(world.people[person], name)(given))).toMatchObject({
        kind: 'refused',
        code: 'act_is_allowed',
      });
    expect(headOf()).toBe(before);
  });
});

it('the ledger is sound after all of it', () => {
  expect(auditLedger(world.ledgerFile)).toEqual([]);
});
