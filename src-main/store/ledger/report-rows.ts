// Reports: rows out. Each query is prepared when it is first asked for.
import type { Database } from 'better-sqlite3';
import type { RawReport, RawRow } from '../../../src-core/report/make-table.ts';
import { type ReportId, definitionOf } from '../../../src-core/report/report-catalogue.ts';
import type { Cell } from '../../../src-core/report/report.ts';
import type { ReportQuestion, ReportReader } from '../../ports/report-reader.ts';
import { COLLECTION_QUERIES } from './reports/collection-queries.ts';
import { DEPOSIT_QUERIES } from './reports/deposit-queries.ts';
import { TRAIL_QUERIES } from './reports/trail-queries.ts';
import type { ReportQuery } from './reports/report-query.ts';

const QUERIES: Readonly<Record<ReportId, ReportQuery>> = {
  ...COLLECTION_QUERIES,
  ...DEPOSIT_QUERIES,
  ...TRAIL_QUERIES,
};

type Row = Readonly<Record<string, Cell>>;
interface Prepared {
  readonly rows: (values: object) => readonly Row[];
  readonly ledger: ((values: object) => number | null) | null;
}

export function prepareReportReader(client: Database): ReportReader {
  const prepared = new Map<ReportId, Prepared>();
  const prepare = (id: ReportId): Prepared => {
    const { rows, ledger } = QUERIES[id];
    const table = client.prepare<[object], Row>(rows);
    const sum = ledger === undefined ? null : client.prepare<[object], number>(ledger).pluck();
    return {
      rows: (values) => table.all(values),
      ledger: sum === null ? null : (values) => sum.get(values) ?? 0,
    };
  };
  return {
    run: (question) => {
      const { reportId } = question;
      const query = prepared.get(reportId) ?? prepare(reportId);
      prepared.set(reportId, query);
      return answer(reportId, query, valuesOf(question));
    },
  };
}

const valuesOf = ({ from, to, personId, accountNo, receiptNumber }: ReportQuestion): object => ({
  from,
  to,
  person: personId,
  account: accountNo,
  receipt: receiptNumber,
});

function answer(reportId: ReportId, query: Prepared, values: object): RawReport {
  const { columns } = definitionOf(reportId);
  const rows = query.rows(values).map((row): RawRow => ({
    cells: columns.map(({ id }) => row[id] ?? null),
    blind: typeof row['blind'] === 'string' ? row['blind'].split(',') : [],
  }));
  return { rows, ledgerCents: query.ledger === null ? null : query.ledger(values) };
}
