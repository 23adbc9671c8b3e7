// The one door, over a real ledger on a disk.
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InvariantViolation, ok, refuse } from '../../../src-core/result/result.ts';
import { runCommand } from '../../../src-main/services/run-command.ts';
import * as current from '../../../src-main/store/ledger/current-schema.ts';
import { assertDurable, openDatabase } from '../../../src-main/store/ledger/open-database.ts';
import * as posted from '../../../src-main/store/ledger/posted-schema.ts';
import { counterEvents, stationEvents } from '../../core/ledger/a-day.ts';
import { sourceFiles, textOf } from '../../repository/source-tree.ts';
import { type TestLedger, aStation, ana, post } from './a-ledger.ts';

let ledger: TestLedger;
beforeAll(() => {
  ledger = aStation();
});
afterAll(() => ledger.remove());

const [opening, firstPayment, secondPayment] = counterEvents;
if (opening === undefined || firstPayment === undefined || secondPayment === undefined) throw new Error('no day');

/** Every row of every table, as another reader of the file sees it. */
function dump(): Readonly<Record<string, unknown>> {
  const reader = new Database(ledger.file, { readonly: true });
  try {
    const tables = reader.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all();
    return Object.fromEntries(tables.map((table) => [table, reader.prepare(`SELECT * FROM ${table}`).all()]));
  } finally {
    reader.close();
  }
}

const command = (key: string, sessionId = 'session-x') => ({
  procedure: 'test.run',
  caller: ana,
  input: { key, sessionId },
  decide: () => ok([opening]),
  answer: () => ({ said: 'done' }),
});

describe('the one door', () => {
  it('LD5 gives the first answer again to the same key and input, and does nothing', () => {
    const first = post(ledger.parts, 'open', [opening]);
    const before = dump();
    let wasAsked = false;
    const again = runCommand(ledger.parts, {
      procedure: 'test.post',
      caller: ana,
      input: { key: 'open' },
      decide: () => {
        wasAsked = true;
        return ok([firstPayment]);
      },
      answer: () => ({ last: 0 }),
    });
    expect(first).toEqual({ ok: true, value: { last: stationEvents('').length + 1 } });
    expect(again).toEqual(first);
    expect(wasAsked).toBe(false);
    expect(dump()).toEqual(before);
  });

  it.each([
    ['other input', { procedure: 'test.post', caller: ana, input: { key: 'open', amountCents: 5 } }],
    ['another procedure', { procedure: 'test.other', caller: ana, input: { key: 'open' } }],
    ['another person', { procedure: 'test.post', caller: { ...ana, userId: 'ben' }, input: { key: 'open' } }],
  ])('LD5 refuses the same key with %s', (_what, other) => {
    const before = dump();
    const refused = runCommand(ledger.parts, { ...command('open'), ...other });
    expect(refused).toEqual(refuse('key_is_used_for_one_input'));
    expect(dump()).toEqual(before);
  });

  it('LD5 the approval that a second try brings along is no part of the input', () => {
    const input = { key: 'open', approval: 'a token that was used up' };
    const again = runCommand(ledger.parts, { ...command('open'), procedure: 'test.post', input });
    expect(again).toEqual({ ok: true, value: { last: stationEvents('').length + 1 } });
  });

  it('LD5 a refusal uses up no key: the same key may be put right and sent again', () => {
    const refused = runCommand(ledger.parts, { ...command('retry', 'wrong'), decide: () => refuse('a_rule') });
    expect(refused).toEqual(refuse('a_rule'));
    expect(post(ledger.parts, 'retry', [firstPayment]).ok).toBe(true);
  });

  it.each([
    ['a refusal', () => refuse('a_rule')],
    [
      'a bug in the rule',
      () => {
        throw new InvariantViolation('a bug');
      },
    ],
    ['an event that no row can hold', () => ok([{ ...opening, sessionId: null }])],
    ['a second event that the tables refuse', () => ok([secondPayment, secondPayment])],
  ])('LD9 leaves every row as it was after %s', (_what, decide) => {
    const before = dump();
    const attempt = (): unknown => runCommand(ledger.parts, { ...command('none'), decide });
    try {
      expect(attempt()).toMatchObject({ ok: false });
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
    }
    expect(dump()).toEqual(before);
  });

  it('LD9 takes events back when the answer, or what is written with it, fails', () => {
    const before = dump();
    const failing = {
      ...command('late failure'),
      decide: () => ok([secondPayment]),
      answer: () => {
        ledger.store.people.putSecret('ana', 'written in the same commit');
        throw new Error('the print job could not be written');
      },
    };
    expect(() => runCommand(ledger.parts, failing)).toThrow('the print job could not be written');
    expect(dump()).toEqual(before);
    expect(post(ledger.parts, 'late failure', [secondPayment]).ok).toBe(true);
  });

  it('LD13 takes nothing once money-taking was stopped', () => {
    const before = dump();
    const parts = { ...ledger.parts, money: { problem: () => 'the disk is full', stop: () => undefined } };
    const refused = runCommand(parts, command('stopped'));
    expect(refused).toEqual(refuse('money_taking_is_not_stopped', { problem: 'the disk is full' }));
    expect(dump()).toEqual(before);
  });

  it('RC4 wakes the printer after the commit and not after a refusal', () => {
    const seen: number[] = [];
    const events = (): number => (dump()['ledger_events'] as readonly unknown[]).length;
    const parts = { ...ledger.parts, wakePrinter: () => void seen.push(events()) };
    const before = events();
    runCommand(parts, { ...command('no print'), decide: () => refuse('a_rule') });
    const noSale = counterEvents.find(({ type }) => type === 'drawer_opened_without_sale');
    if (noSale === undefined) throw new Error('no such event');
    runCommand(parts, { ...command('print'), decide: () => ok([noSale]) });
    expect(seen).toEqual([before + 1]);
  });
});

describe('what was told', () => {
  it('LD8 is written through: synchronous is FULL after a write, on every connection the station opens', () => {
    const database = openDatabase(ledger.file);
    database.exec(`UPDATE users SET active = active`);
    expect(database.pragma('synchronous', { simple: true })).toBe(2);
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(() => assertDurable(database)).not.toThrow();
    database.pragma('synchronous = NORMAL');
    expect(() => assertDurable(database)).toThrow('not written through');
    database.pragma('synchronous = FULL');
    database.pragma('recursive_triggers = OFF');
    expect(() => assertDurable(database)).toThrow('REPLACE');
    database.close();
  });
});

const filesWith = (pattern: RegExp, folder: string): readonly string[] =>
  sourceFiles.filter((path) => path.startsWith(folder) && pattern.test(textOf(path)));

describe('the source', () => {
  it('LD2 appends events and begins commands in run-command.ts alone', () => {
    const calls = filesWith(/\.(append|transact)\b/, 'src-main/');
    expect(calls).toEqual(['src-main/services/run-command.ts']);
  });

  it('LD2 writes events in event-log.ts and their rows in write-rows.ts alone', () => {
    const tables = [...Object.keys(posted), ...Object.keys(current), 'posted', 'current', 'table'].join('|');
    const writes = new RegExp(`(\\.(insert|update|delete)\\(|prepareInsert\\(\\w+, )(${tables})\\b`);
    expect(filesWith(writes, 'src-main/store/ledger/')).toEqual([
      'src-main/store/ledger/event-log.ts',
      'src-main/store/ledger/write-rows.ts',
    ]);
  });
});
