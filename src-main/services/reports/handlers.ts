// The procedures of reports: one way from a question to a table, and three ways to show it.
import { Buffer } from 'node:buffer';
import type { ReportQuestionInput } from '../../../src-contract/station/reports.ts';
import { MOST_ROWS, tableReport } from '../../../src-core/documents/table-report.ts';
import { makeTable } from '../../../src-core/report/make-table.ts';
import { reportCsv } from '../../../src-core/report/report-csv.ts';
import { REPORT_IDS, definitionOf } from '../../../src-core/report/report-catalogue.ts';
import type { ReportTable } from '../../../src-core/report/report.ts';
import { REPORT_WORDS, columnName, wordedCell } from '../../../src-core/report/report-words.ts';
import type { Language } from '../../../src-core/result/language.ts';
import { ok } from '../../../src-core/result/result.ts';
import type { PdfPress } from '../../ports/pdf.ts';
import type { Caller } from '../caller.ts';
import { nameOf, officeOn } from '../documents/issued-by.ts';
import { pdfFile } from '../documents/pdf-file.ts';
import type { StationParts } from '../station-parts.ts';
import { subjectOf } from './report-subject.ts';

function tableOf({ store, identity }: StationParts, caller: Caller, input: ReportQuestionInput): ReportTable {
  const raw = store.reports.run(input);
  return makeTable(definitionOf(input.reportId), raw, { userId: caller.userId, timeZone: identity.timeZone });
}

const fileNameOf = ({ reportId, from, to }: ReportQuestionInput): string =>
  `${reportId.replaceAll('_', '-')}-${from === to ? from : `${from}-to-${to}`}`;

function csvOf(parts: StationParts, caller: Caller, input: ReportQuestionInput): string {
  const { language } = caller;
  const definition = definitionOf(input.reportId);
  const table = tableOf(parts, caller, input);
  const words = REPORT_WORDS[language];
  const cents = (value: number) => (value / 100).toFixed(2);
  const { agreement } = table;
  const training = parts.identity.training ? [['TRAINING']] : [];
  return reportCsv(definition, table, {
    header: (id) => columnName(id, language),
    total: words.total,
    withheld: words.withheld,
    head: [...training, [definition.title[language]], ...subjectOf(parts, input, language).map((line) => [...line])],
    foot: [
      ...(table.isWithheld ? [[words.withheldSays]] : []),
      ...(agreement === null ? [] : [agreementLine(agreement, language, cents)]),
    ],
    text: (cell, column) => wordedCell(cell, column, language),
  });
}

function agreementLine(
  { reportCents, ledgerCents }: NonNullable<ReportTable['agreement']>,
  language: Language,
  cents: (value: number) => string,
): readonly string[] {
  const words = REPORT_WORDS[language];
  if (reportCents === ledgerCents) return [words.agrees, cents(ledgerCents)];
  return [words.differs, words.ledger, cents(ledgerCents), words.difference, cents(reportCents - ledgerCents)];
}

async function pdfOf(parts: StationParts, pdf: PdfPress, caller: Caller, input: ReportQuestionInput) {
  const office = officeOn(parts, parts.clock.today());
  const document = tableReport({
    office,
    definition: definitionOf(input.reportId),
    table: tableOf(parts, caller, input),
    subject: subjectOf(parts, input, office.language),
    madeAt: parts.clock.now(),
    madeByName: nameOf(parts, caller.userId),
    reference: parts.identity.stationCode,
  });
  return pdfFile(pdf, document, fileNameOf(input));
}

export const reportsHandlers = (parts: StationParts, pdf: PdfPress) => ({
  list: () =>
    ok({
      reportIds: [...REPORT_IDS],
      people: parts.store.people.list().map(({ userId, displayName }) => ({ userId, displayName })),
      today: parts.clock.today(),
    }),
  run: (caller: Caller, input: ReportQuestionInput) => {
    const { rows, totals, agreement, isWithheld } = tableOf(parts, caller, input);
    return ok({
      reportId: input.reportId,
      rows: rows.slice(0, MOST_ROWS).map((row) => ({ cells: [...row.cells], isWithheld: row.isWithheld })),
      rowCount: rows.length,
      totals: [...totals],
      agreement,
      isWithheld,
    });
  },
  pdf: async (caller: Caller, input: ReportQuestionInput) => ok(await pdfOf(parts, pdf, caller, input)),
  csv: (caller: Caller, input: ReportQuestionInput) =>
    ok({
      fileName: `${fileNameOf(input)}.csv`,
      base64: Buffer.from(csvOf(parts, caller, input), 'utf8').toString('base64'),
    }),
});
