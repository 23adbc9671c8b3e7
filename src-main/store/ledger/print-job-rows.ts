// The print queue's table: rows in, rows out. `position` keeps the order in which jobs were written.
import { and, asc, eq, getTableColumns, inArray, isNull, or, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { invariant } from '../../../src-core/result/result.ts';
import type { PrintJob, PrintJobState } from '../../ports/print-queue.ts';
import type { ListedJob, PrintJobStore } from '../../ports/print-job-store.ts';
import { printJobs } from './operational-schema.ts';
import { type LedgerDatabase, prepareInsert } from './prepare-insert.ts';

type Row = typeof printJobs.$inferSelect;
const jobId = sql.placeholder('jobId');
const printerId = sql.placeholder('printerId');

/** Written out as the partial index has it, so that finished jobs cost nothing. */
const NOT_DONE = sql`${printJobs.state} IN ('queued', 'printing', 'failed', 'unknown')`;

type StoredJob = PrintJob & { readonly queuedAt: string };
const toJob = ({ kick, position: _position, ...row }: Row): StoredJob => ({ ...row, kick: kick === 1 });
const toListed = ({ kick, position: _position, ...row }: Omit<Row, 'payload'>): ListedJob => ({
  ...row,
  kick: kick === 1,
});

const NEW = { state: 'queued', attempts: 0, lastProblem: null } as const;

export function preparePrintJobStore(database: LedgerDatabase): PrintJobStore {
  const statements = prepareStatements(database);
  const add = prepareInsert(database, printJobs);
  const nextPosition = database.$client
    .prepare<[], number>('SELECT coalesce(max(position), 0) + 1 FROM print_jobs')
    .pluck();
  const job = (row: Row | undefined): StoredJob | null => (row === undefined ? null : toJob(row));
  const mark = (state: PrintJobState, id: string, problem: string | null): void => {
    const { changes } = statements.mark.run({ jobId: id, state, problem });
    invariant(changes === 1, `no print job ${id}`);
  };
  return {
    add: ({ kick, printerId: sentTo = null, ...rest }, queuedAt) => {
      const position = nextPosition.get() ?? 1;
      add({ ...rest, ...NEW, position, printerId: sentTo, kick: kick ? 1 : 0, queuedAt });
    },
    get: (id) => job(statements.one.get({ jobId: id })),
    nextIn: ({ printerId: id, kinds }) => job(statements.nextIn.get({ printerId: id, kinds: JSON.stringify(kinds) })),
    interrupted: () => statements.printing.all().map(toListed),
    waiting: () => statements.waiting.all().map(toListed),
    waitingCount: () => statements.count.get()?.count ?? 0,
    markPrinting: (id) => {
      statements.begin.run({ jobId: id });
    },
    markPrinted: (id) => mark('printed', id, null),
    markShown: (id) => mark('shown', id, null),
    markFailed: (id, problem) => mark('failed', id, problem),
    markUnknown: (id, problem) => mark('unknown', id, problem),
    cancel: (id) => mark('cancelled', id, null),
    requeue: (id) => {
      statements.requeue.run({ jobId: id });
    },
    sendTo: (id, to) => {
      statements.sendTo.run({ jobId: id, printerId: to });
    },
    forgetPrinter: (id) => {
      statements.forget.run({ printerId: id });
    },
  };
}

function prepareStatements(database: BetterSQLite3Database) {
  const { payload: _payload, ...listed } = getTableColumns(printJobs);
  const list = () => database.select(listed).from(printJobs);
  const byPosition = asc(printJobs.position);
  const update = (set: Parameters<ReturnType<typeof database.update<typeof printJobs>>['set']>[0]) =>
    database.update(printJobs).set(set).where(eq(printJobs.jobId, jobId)).prepare();
  const isInLane = or(
    eq(printJobs.printerId, printerId),
    and(
      isNull(printJobs.printerId),
      sql`${printJobs.documentKind} IN (SELECT value FROM json_each(${sql.placeholder('kinds')}))`,
    ),
  );
  return {
    one: database.select().from(printJobs).where(eq(printJobs.jobId, jobId)).prepare(),
    nextIn: database
      .select()
      .from(printJobs)
      .where(and(NOT_DONE, inArray(printJobs.state, ['queued', 'failed']), isInLane))
      .orderBy(byPosition)
      .limit(1)
      .prepare(),
    printing: list()
      .where(and(NOT_DONE, eq(printJobs.state, 'printing')))
      .prepare(),
    waiting: list().where(NOT_DONE).orderBy(byPosition).prepare(),
    count: database
      .select({ count: sql<number>`count(*)` })
      .from(printJobs)
      .where(NOT_DONE)
      .prepare(),
    begin: update({ state: 'printing', attempts: sql`${printJobs.attempts} + 1` }),
    mark: update({
      state: sql`${sql.placeholder('state')}`,
      lastProblem: sql`${sql.placeholder('problem')}`,
    }),
    requeue: update({ state: 'queued', kick: 0, lastProblem: null }),
    sendTo: update({ state: 'queued', kick: 0, lastProblem: null, printerId: sql`${printerId}` }),
    forget: database
      .update(printJobs)
      .set({ printerId: null })
      .where(and(NOT_DONE, eq(printJobs.printerId, printerId)))
      .prepare(),
  };
}
