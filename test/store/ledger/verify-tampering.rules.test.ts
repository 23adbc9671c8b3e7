// LD4: each way of reaching past the station is found, and what was touched is named.
import { generateKeyPairSync, sign } from 'node:crypto';
import type Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src-core/ledger/canonical-json.ts';
import type { DecidedEvent } from '../../../src-core/ledger/envelope.ts';
import type { LedgerVerdict } from '../../../src-main/ports/ledger-check.ts';
import { verifyLedgerFile } from '../../../src-main/store/ledger/verify-ledger-file.ts';
import { PROJECTED_TABLES } from '../../../src-main/store/ledger/verify-rows.ts';
import { auditLedger } from '../../support/ledger-auditor.ts';
import { LAST as LAST_OF_THE_DAY, counterEvents, stationEvents } from '../../core/ledger/a-day.ts';
import { moreEvents } from '../../core/ledger/more-days.ts';
import { STATION_MIGRATIONS, type TestLedger, aDaysLedger, sha256 } from './a-ledger.ts';
import { columnsOf, keySql, keysOf, otherValue, reachPast, tamper } from './tampering.ts';

const LAST = LAST_OF_THE_DAY + moreEvents.length;
/** Lou Berg's payment, and the events after it. */
const LOUS = stationEvents('').length + 1 + counterEvents.findIndex(isLous);
const LAST_TYPE = moreEvents.at(-1)?.type ?? '';

function isLous(event: DecidedEvent): boolean {
  return event.type === 'payment_taken' && event.payload.receiptSerial === 2;
}

let day: TestLedger;
beforeAll(() => {
  day = aDaysLedger(moreEvents);
  day.store.close();
});
afterAll(() => day.remove());

const tampered = (hands: (database: Database.Database) => void): string => tamper(day.file, day.folder, hands);

const verify = (databaseFile: string): LedgerVerdict =>
  verifyLedgerFile({ databaseFile, publicKey: day.signer.publicKey, scratchFolder: day.folder }, STATION_MIGRATIONS);

const problemsAfter = (hands: (database: Database.Database) => void): readonly string[] => {
  const verdict = verify(tampered(hands));
  expect(verdict.isSound).toBe(false);
  expect(verdict.firstProblem).toBe(verdict.problems[0]);
  return verdict.problems;
};

type EventParts = { body: string; hash: string; signature: Buffer };

const eventIn = (database: Database.Database, sequence: number): EventParts =>
  database
    .prepare<[number], EventParts>('SELECT body, hash, signature FROM ledger_events WHERE sequence = ?')
    .get(sequence) ?? { body: '', hash: '', signature: Buffer.alloc(0) };

const put = (database: Database.Database, sequence: number, { body, hash, signature }: EventParts): unknown =>
  database
    .prepare('UPDATE ledger_events SET body = ?, hash = ?, signature = ? WHERE sequence = ?')
    .run(body, hash, signature, sequence);

/** Rewrites an event as a careful forger would: canonical, with its right hash, and all that follow linked anew. */
function forge(database: Database.Database, from: number, change: (body: Record<string, unknown>) => void): void {
  const { privateKey } = generateKeyPairSync('ed25519');
  const last = database.prepare<[], number>('SELECT max(sequence) FROM ledger_events').pluck().get() ?? 0;
  let previousHash: string | null = null;
  for (let sequence = from; sequence <= last; sequence += 1) {
    const event = JSON.parse(eventIn(database, sequence).body) as Record<string, unknown>;
    if (previousHash === null) change(event);
    else event['previousHash'] = previousHash;
    const body = canonicalJson(event);
    previousHash = sha256(body);
    const signature = sign(null, Buffer.from(previousHash), privateKey);
    // Out of the way of the hashes that are still there.
    put(database, sequence, { body, hash: previousHash, signature });
  }
}

interface Case {
  readonly what: string;
  readonly hands: (database: Database.Database) => void;
  readonly named: RegExp;
}

const EVENTS: readonly Case[] = [
  {
    what: 'one byte of an event',
    hands: (db) =>
      db.exec(`UPDATE ledger_events SET body = replace(body, '"Lou Berg"', '"Lou Berk"') WHERE sequence = ${LOUS}`),
    named: new RegExp(`^Event ${LOUS} was altered: its hash is not that of its content\\.$`),
  },
  {
    what: 'an event, spaces put into its bytes',
    hands: (db) => db.exec(`UPDATE ledger_events SET body = replace(body, '","', '", "') WHERE sequence = ${LOUS}`),
    named: new RegExp(`^Event ${LOUS} was altered: its bytes are not in canonical form\\.$`),
  },
  {
    what: 'an event that is JSON no more',
    hands: (db) => db.exec(`UPDATE ledger_events SET body = substr(body, 2) WHERE sequence = ${LOUS}`),
    named: new RegExp(`^Event ${LOUS} was altered: it cannot be read\\.$`),
  },
  {
    what: 'an event together with its hash',
    hands: (db) => {
      const { body, signature } = eventIn(db, LOUS);
      const forged = body.replace('"Lou Berg"', '"Lou Berk"');
      put(db, LOUS, { body: forged, hash: sha256(forged), signature });
    },
    named: new RegExp(`^Event ${LOUS} is not signed by this station's key\\.$`),
  },
  {
    what: 'an event, and every hash after it made right',
    hands: (db) => forge(db, LOUS, (body) => (body['actor'] = 'ben')),
    named: new RegExp(`^Event ${LOUS} is not signed by this station's key\\.$`),
  },
  ...['type', 'occurred_at', 'business_date', 'session_id', 'actor', 'command_key'].map((column) => ({
    what: `the column ${column} of an event`,
    hands: (db: Database.Database) => db.exec(`UPDATE ledger_events SET ${column} = 'x' WHERE sequence = ${LOUS}`),
    named: new RegExp(`^Event ${LOUS} was altered: its column for \\w+ says something else\\.$`),
  })),
  {
    what: 'the last event, deleted',
    hands: (db) => db.exec(`DELETE FROM ledger_events WHERE sequence = ${LAST}`),
    named: /^\w+ .+ comes from no event\.$/,
  },
  {
    what: 'the first event, deleted',
    hands: (db) => db.exec('DELETE FROM ledger_events WHERE sequence = 1'),
    named: /^Event 1 is missing\.$/,
  },
  {
    what: 'events in the middle, deleted',
    hands: (db) => db.exec(`DELETE FROM ledger_events WHERE sequence IN (${LOUS + 1}, ${LOUS + 2})`),
    named: new RegExp(`^Events ${LOUS + 1} to ${LOUS + 2} are missing\\.$`),
  },
  {
    what: 'a payment, deleted',
    hands: (db) => db.exec(`DELETE FROM ledger_events WHERE sequence = ${LOUS}`),
    named: /^Receipt 01A-2026-0000002: no event has this number\.$/,
  },
  {
    what: 'an event put in at the end',
    hands: (db) => {
      const { body, hash, signature } = eventIn(db, LAST);
      const forged = canonicalJson({ ...(JSON.parse(body) as object), sequence: LAST + 1, previousHash: hash });
      db.prepare(
        `INSERT INTO ledger_events SELECT ${LAST + 1}, type, occurred_at, business_date, session_id, actor, command_key, ?, ?, ?
         FROM ledger_events WHERE sequence = ${LAST}`,
      ).run(forged, sha256(forged), signature);
    },
    named: new RegExp(`^Event ${LAST + 1} is not signed by this station's key\\.$`),
  },
  {
    what: 'two events that changed places',
    hands: (db) => {
      const [one, other] = [eventIn(db, LOUS + 1), eventIn(db, LOUS + 2)];
      put(db, LOUS + 1, { ...other, hash: 'x'.repeat(64) });
      put(db, LOUS + 2, one);
      put(db, LOUS + 1, other);
    },
    named: new RegExp(`^Event ${LOUS + 1} was altered: its column for sequence says something else\\.$`),
  },
  {
    what: 'a signature',
    hands: (db) => db.exec(`UPDATE ledger_events SET signature = randomblob(64) WHERE sequence = ${LOUS}`),
    named: new RegExp(`^Event ${LOUS} is not signed by this station's key\\.$`),
  },
];

describe('the list of events', () => {
  it.each(EVENTS)('LD4 finds and names $what', ({ hands, named }) => {
    const file = tampered(hands);
    expect(verify(file).problems).toContainEqual(expect.stringMatching(named));
  });

  it.each(EVENTS.filter(({ what }) => !/JSON|column (occ|bus|ses|act|com)/.test(what)))(
    'LD4 the auditor finds $what too',
    ({ hands }) => {
      expect(auditLedger(tampered(hands)).length).toBeGreaterThan(0);
    },
  );

  it('LD4 a kind of event kept for later work was written by a newer Coffer', () => {
    const problems = problemsAfter((db) => forge(db, LAST, (body) => (body['type'] = 'attachment_stored')));
    expect(problems).toContain(
      `Event ${LAST} was written by a newer version of Coffer (attachment_stored, version 1).`,
    );
  });

  it('LD4 so was a later version of a kind it knows', () => {
    const problems = problemsAfter((db) => forge(db, LAST, (body) => (body['version'] = 2)));
    expect(problems).toContain(`Event ${LAST} was written by a newer version of Coffer (${LAST_TYPE}, version 2).`);
  });

  it('LD4 another key than the one the ledger was begun with is found at once', () => {
    const { publicKey } = generateKeyPairSync('ed25519');
    const x = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('base64');
    const request = { databaseFile: day.file, publicKey: x, scratchFolder: day.folder };
    const { firstProblem } = verifyLedgerFile(request, STATION_MIGRATIONS);
    expect(firstProblem).toBe('The key in the data folder is not the one this ledger was begun with.');
  });

  it('LD4 events of another chain are named', () => {
    const problems = problemsAfter((db) => forge(db, LAST, (body) => (body['chain'] = 'another')));
    expect(problems).toContain(`Event ${LAST} belongs to another station or chain.`);
  });
});

describe.each(PROJECTED_TABLES)('the table %s', (table) => {
  const keyOf = (db: Database.Database): string => keySql(keysOf(db, table));
  const first = (db: Database.Database, order = 'ASC'): string =>
    String(
      db
        .prepare(`SELECT ${keyOf(db)} FROM ${table} ORDER BY ${keyOf(db)} ${order} LIMIT 1`)
        .pluck()
        .get(),
    );

  it('LD4 names the column of a row that was altered', () => {
    let [key, name] = ['', ''];
    const problems = problemsAfter((db) => {
      key = first(db);
      const plain = columnsOf(db, table).filter(({ pk }) => pk === 0);
      const column = plain.find((each) => each.name !== 'sequence') ?? plain[0];
      if (column === undefined) throw new Error(`${table} has nothing to alter`);
      ({ name } = column);
      const { changes } = db
        .prepare(`UPDATE ${table} SET ${name} = coalesce(${otherValue(column)}, 'x') WHERE ${keyOf(db)} = ?`)
        .run(key);
      expect(changes).toBe(1);
    });
    expect(problems).toContain(`${table} ${key} was altered: ${name} is not what the events say.`);
  });

  it('LD4 names a row that was taken away', () => {
    let key = '';
    const problems = problemsAfter((db) => {
      key = first(db, 'DESC');
      expect(db.prepare(`DELETE FROM ${table} WHERE ${keyOf(db)} = ?`).run(key).changes).toBe(1);
    });
    expect(problems).toContain(`${table} ${key} is missing.`);
  });

  it('LD4 names a row that was put in', () => {
    let key = '';
    const problems = problemsAfter((db) => {
      const values = columnsOf(db, table).map(otherValue).join(', ');
      const last = `FROM ${table} ORDER BY ${keyOf(db)} DESC LIMIT 1`;
      key = String(
        db
          .prepare(`SELECT ${keySql(keysOf(db, table), otherValue)} ${last}`)
          .pluck()
          .get(),
      );
      db.exec(`INSERT INTO ${table} SELECT ${values} ${last}`);
    });
    expect(problems).toContain(`${table} ${key} comes from no event.`);
  });
});

describe('the schema', () => {
  it.each<Case>([
    {
      what: 'a trigger that was dropped',
      hands: (db) => db.exec('DROP TRIGGER receipts_are_not_deleted'),
      named: /^The trigger receipts_are_not_deleted is missing\.$/,
    },
    {
      what: 'a trigger that does nothing any more',
      hands: (db) => {
        db.exec('DROP TRIGGER receipts_are_not_deleted');
        db.exec('CREATE TRIGGER receipts_are_not_deleted BEFORE DELETE ON receipts WHEN 0 BEGIN SELECT 1; END');
      },
      named: /^The trigger receipts_are_not_deleted was changed\.$/,
    },
    {
      what: 'a trigger that was added',
      hands: (db) => db.exec(`CREATE TRIGGER quiet BEFORE INSERT ON tenders BEGIN SELECT RAISE(IGNORE); END`),
      named: /^The trigger quiet is not part of the ledger\.$/,
    },
    {
      what: 'an index that was changed',
      hands: (db) => {
        db.exec('DROP INDEX one_session_a_drawer');
        db.exec('CREATE INDEX one_session_a_drawer ON drawer_sessions (drawer_id)');
      },
      named: /^The index one_session_a_drawer was changed\.$/,
    },
    {
      what: 'a table that was added',
      hands: (db) => db.exec('CREATE TABLE side_book (cents INTEGER)'),
      named: /^The table side_book is not part of the ledger\.$/,
    },
    {
      what: 'a table that was dropped',
      hands: (db) => db.exec('DROP TABLE extract_imports'),
      named: /^The table extract_imports is missing\.$/,
    },
    {
      what: 'a CHECK that was taken out',
      hands: (db) => {
        db.unsafeMode(true);
        db.pragma('writable_schema = ON');
        db.exec(
          `UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (bank_cents >= 0)', '') WHERE name = 'deposit_confirmations'`,
        );
        db.pragma('writable_schema = RESET');
      },
      named: /^The table deposit_confirmations was changed\.$/,
    },
  ])('LD4 finds and names $what', ({ hands, named }) => {
    expect(verify(reachPast(day.file, day.folder, hands)).problems).toContainEqual(expect.stringMatching(named));
  });
});
