// The print queue's table: rows in, rows out. `position` keeps the order in which jobs were written.
import { and, asc, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { invariant } from '../../../src-core/result/result.ts';
import type { PrintJob, PrintJobState } from '../../ports/print-queue.ts';
import type { PrintJobStore } from '../../ports/print-job-store.ts';
import { printJobs } from './operational-schema.ts';

type Row = typeof printJobs.$inferSelect;
const jobId = sql.placeholder('jobId');

const toJob = ({ kick, position: _position, ...row }: Row): PrintJob & { readonly queuedAt: string } => ({
  ...row,
  kick: kick === 1,
});

export function preparePrintJobStore(database: BetterSQLite3Database): PrintJobStore {
  const statements = prepareStatements(database);
  const job = (row: Row | undefined): PrintJob | null => (row === undefined ? null : toJob(row));
  const mark = (state: PrintJobState) => (id: string, problem: string | null) => {
    const { changes } = statements.mark.run({ jobId: id, state, problem });
    invariant(changes === 1, `no print job ${id}`);
  };
  return {
    add: ({ kick, ...rest }, queuedAt) => {
      statements.add.run({ ...rest, kick: kick ? 1 : 0, queuedAt });
    },
    get: (id) => job(statements.one.get({ jobId: id })),
    next: () => job(statements.next.get()),
    interrupted: () => statements.printing.all().map(toJob),
    waiting: () => statements.waiting.all().map(toJob),
    latestOf: (receiptNumber) => job(statements.latestOf.get({ receiptNumber })),
    markPrinting: (id) => {
      statements.begin.run({ jobId: id });
    },
    markPrinted: mark('printed'),
    markFailed: mark('failed'),
    markUnknown: mark('unknown'),
    requeue: (id) => {
      statements.requeue.run({ jobId: id });
    },
  };
}

function prepareStatements(database: BetterSQLite3Database) {
  const jobs = () => database.select().from(printJobs);
  const byPosition = asc(printJobs.position);
  const update = (set: Parameters<ReturnType<typeof database.update<typeof printJobs>>['set']>[0]) =>
    database.update(printJobs).set(set).where(eq(printJobs.jobId, jobId)).prepare();
  return {
    add: database
      .insert(printJobs)
      .values({
        jobId,
        position: sql`(SELECT coalesce(max(position), 0) + 1 FROM print_jobs)`,
        receiptNumber: sql.placeholder('receiptNumber'),
        documentKind: sql.placeholder('documentKind'),
        payload: sql.placeholder('payload'),
        kick: sql.placeholder('kick'),
        state: 'queued',
        attempts: 0,
        lastProblem: null,
        queuedAt: sql.placeholder('queuedAt'),
      })
      .prepare(),
    one: jobs().where(eq(printJobs.jobId, jobId)).prepare(),
    next: jobs()
      .where(and(ne(printJobs.state, 'printed'), inArray(printJobs.state, ['queued', 'failed'])))
      .orderBy(byPosition)
      .limit(1)
      .prepare(),
    printing: jobs()
      .where(and(ne(printJobs.state, 'printed'), eq(printJobs.state, 'printing')))
      .prepare(),
    waiting: jobs().where(ne(printJobs.state, 'printed')).orderBy(byPosition).prepare(),
    latestOf: jobs()
      .where(eq(printJobs.receiptNumber, sql.placeholder('receiptNumber')))
      .orderBy(desc(printJobs.position))
      .limit(1)
      .prepare(),
    begin: update({ state: 'printing', attempts: sql`${printJobs.attempts} + 1` }),
    mark: update({
      state: sql`${sql.placeholder('state')}`,
      lastProblem: sql`${sql.placeholder('problem')}`,
    }),
    requeue: update({ state: 'queued', kick: 0, lastProblem: null }),
  };
}
