// LD4: the whole ledger, from its file alone. The file is opened read-only and read as it stood at one moment, while the
// counter goes on; it is never changed. Events are read one after the other and nothing of them is kept.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { project } from '../../../src-core/ledger/project.ts';
import type { LedgerCheckRequest, LedgerVerdict } from '../../ports/ledger-check.ts';
import type { Migration } from './migrate.ts';
import { type Replay, openReplay } from './replay.ts';
import { EVENT_ROWS, type EventRow, prepareChainCheck } from './verify-event.ts';
import { type LedgerFacts, gatherFacts } from './verify-facts.ts';
import { checkMail } from './verify-mail.ts';
import { checkPeriods } from './verify-periods.ts';
import { checkBalances, checkClosures, checkJournals } from './verify-money.ts';
import { type Problems, collectProblems } from './verify-problems.ts';
import { PROJECTED_TABLES, compareTable } from './verify-rows.ts';
import { compareSchema, schemaOf } from './verify-schema.ts';

export function verifyLedgerFile(request: LedgerCheckRequest, migrations: readonly Migration[]): LedgerVerdict {
  const problems = collectProblems();
  const folder = mkdtempSync(join(request.scratchFolder, 'ledger-check-'));
  const replayFile = join(folder, 'replay.sqlite');
  let events = 0;
  try {
    const ledger = new Database(request.databaseFile, { readonly: true, fileMustExist: true });
    try {
      ledger.exec('BEGIN');
      if (isOfThisVersion(ledger, migrations, problems)) {
        const replay = openReplay(replayFile, migrations);
        const facts = gatherFacts(problems.add);
        try {
          checkFile(ledger, replay, problems);
          problems.part('The list of events', () => {
            events = checkEvents(ledger, request.publicKey, { replay, facts, problems });
          });
        } finally {
          replay.close();
        }
        ledger.prepare('ATTACH ? AS replayed').run(replayFile);
        checkRows(ledger, facts, problems);
      }
    } finally {
      ledger.close();
    }
  } catch (error) {
    problems.add(`The ledger cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const list = problems.list();
  return { isSound: list.length === 0, events, firstProblem: list[0] ?? null, problems: list };
}

function isOfThisVersion(ledger: Database.Database, migrations: readonly Migration[], { add }: Problems): boolean {
  const present = Number(ledger.pragma('user_version', { simple: true }));
  const latest = migrations.at(-1)?.number ?? 0;
  if (present === latest) return true;
  add(
    present > latest
      ? `The ledger was written by a newer version of Coffer (version ${present} of its tables; this one knows ${latest}).`
      : `The ledger has version ${present} of its tables, not ${latest}.`,
  );
  return false;
}

function checkFile(ledger: Database.Database, replay: Replay, problems: Problems): void {
  problems.part('The file', () => {
    const found = ledger.prepare<[], string>('PRAGMA main.integrity_check').pluck().all();
    for (const line of found) if (line !== 'ok') problems.add(`The file is damaged: ${line}.`);
  });
  problems.part('The schema', () => compareSchema(schemaOf(ledger), replay.schema, problems.add));
}

interface EventParts {
  readonly replay: Replay;
  readonly facts: LedgerFacts;
  readonly problems: Problems;
}

function checkEvents(ledger: Database.Database, publicKey: string | null, parts: EventParts): number {
  const { replay, facts, problems } = parts;
  const inChain = prepareChainCheck(publicKey, problems.add);
  let events = 0;
  for (const row of ledger.prepare<[], EventRow>(`${EVENT_ROWS} ORDER BY sequence`).iterate()) {
    events += 1;
    const event = inChain(row);
    if (event === null) continue;
    problems.part(`What event ${row.sequence} says`, () => {
      const changes = project(event);
      replay.write(changes);
      facts.take(event, changes);
    });
  }
  if (events === 0) problems.add('The ledger has no events.');
  return events;
}

function checkRows(ledger: Database.Database, facts: LedgerFacts, problems: Problems): void {
  for (const table of PROJECTED_TABLES) {
    problems.part(`The table ${table}`, () => compareTable(ledger, table, problems.add));
  }
  problems.part('The journal', () => checkJournals(ledger, problems.add));
  problems.part('The closings', () => checkClosures(ledger, problems.add));
  problems.part('The days', () => checkPeriods(ledger, problems.add));
  problems.part('The mail', () => checkMail(ledger, problems.add));
  problems.part('The money', () => checkBalances(ledger, facts.balances, problems.add));
}
