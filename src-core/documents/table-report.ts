// Any report of the catalogue on paper: what it is of, its rows with their totals, a bar where it is drawn, and whether it
// agrees with the ledger. It gets a table from which everything that the reader may not see is gone already (DS5).
import { formatCents } from '../money/cents.ts';
import { type ReportDefinition, type ReportTable, isFigure } from '../report/report.ts';
import { REPORT_WORDS, cellText, columnName } from '../report/report-words.ts';
import { column, flexibleColumn, keyValue, pair, signature, table, text } from './blocks.ts';
import type { Block, PrintedDocument } from './document.ts';
import { formatInstant } from './format-time.ts';
import { type IssuingOffice, issueDocument } from './issuing-office.ts';

export interface TableReportFacts {
  readonly office: IssuingOffice;
  readonly definition: ReportDefinition;
  readonly table: ReportTable;
  /** What it was asked for: label and value. */
  readonly subject: readonly (readonly [string, string])[];
  /** UTC. */
  readonly madeAt: string;
  readonly madeByName: string;
  readonly reference: string;
}

/** Columns that take what room there is, and wrap; else the first does. */
const LONG = new Set(['reason', 'accounts', 'subject', 'person']);

/** A page holds only so much: totals are of all rows. */
export const MOST_ROWS = 2_000;

function shares({ definition, table: { rows, isWithheld } }: TableReportFacts): readonly number[] | null {
  const { chart, columns } = definition;
  const value = columns.findIndex(({ id }) => id === chart?.value);
  if (chart === null || isWithheld || value === -1) return null;
  const amounts = rows.slice(0, MOST_ROWS).map(({ cells }) => Math.max(0, Number(cells[value] ?? 0)));
  const most = Math.max(1, ...amounts);
  return amounts.map((amount) => amount / most);
}

function rowsTable(facts: TableReportFacts): readonly Block[] {
  const { office, definition } = facts;
  const { columns, title } = definition;
  const { rows, totals, isWithheld } = facts.table;
  const { language, timeZone } = office;
  const words = REPORT_WORDS[language];
  if (rows.length === 0) return [text(words.nothing)];
  const widest = Math.max(
    columns.findIndex(({ id }) => LONG.has(id)),
    0,
  );
  const shown = rows.slice(0, MOST_ROWS);
  const sums = columns.map((each, index) => {
    if (isWithheld && isFigure(each)) return words.withheld;
    const total = totals[index] ?? null;
    return total === null ? '' : cellText(total, each, language, timeZone);
  });
  return [
    table(
      title[language],
      columns.map((each, index) => {
        const name = columnName(each.id, language);
        return index === widest ? flexibleColumn(name) : column(name, isFigure(each) ? 'right' : 'left');
      }),
      shown.map((row) =>
        row.cells.map((cell, index) => {
          const each = columns[index] ?? { id: '', kind: 'text' };
          return row.isWithheld && isFigure(each) ? words.withheld : cellText(cell, each, language, timeZone);
        }),
      ),
      columns.some(isFigure) ? [words.total, ...sums.slice(1)] : null,
      shares(facts),
    ),
    ...(rows.length > shown.length ? [text(words.firstRows(shown.length, rows.length))] : []),
  ];
}

function agreement({ office: { language }, table: { agreement: found } }: TableReportFacts): readonly Block[] {
  if (found === null) return [];
  const words = REPORT_WORDS[language];
  const difference = found.reportCents - found.ledgerCents;
  if (difference === 0) return [keyValue(words.agrees, formatCents(found.ledgerCents), true)];
  return [
    keyValue(words.differs, formatCents(found.reportCents), true),
    keyValue(words.ledger, formatCents(found.ledgerCents), true),
    keyValue(words.difference, formatCents(difference), true),
  ];
}

export function tableReport(facts: TableReportFacts): PrintedDocument {
  const { office, definition, madeAt, madeByName } = facts;
  const { language, timeZone } = office;
  const words = REPORT_WORDS[language];
  return issueDocument(office, {
    kind: 'table_report',
    title: definition.title[language],
    reference: facts.reference,
    blocks: [
      pair(
        facts.subject.map(([label, value]) => keyValue(label, value, true)),
        [keyValue(words.made, formatInstant(madeAt, timeZone, language, 'minute')), keyValue(words.madeBy, madeByName)],
      ),
      ...rowsTable(facts),
      ...(facts.table.isWithheld ? [text(words.withheldSays)] : []),
      ...agreement(facts),
      ...(definition.signatures ? [pair([signature(words.madeBy, madeByName)], [signature(words.checkedBy, '')])] : []),
    ],
  });
}
