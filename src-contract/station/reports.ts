// Reports: which there are, and each of them on screen, as PDF and as CSV. Figures that tell of the caller's own session
// before its count is accepted are withheld in the core already, for the files hold them too (DS5).
import { z } from 'zod';
import { REPORT_IDS } from '../../src-core/report/report-catalogue.ts';
import { accountNo, isoDate, receiptNumber, uuid } from '../wire/fields.ts';
import { query } from '../wire/procedure.ts';
import { pdfFile } from './documents.ts';

const reportId = z.enum(REPORT_IDS);
const MOST_DAYS = 366;
const DAY_MS = 86_400_000;

const question = z
  .object({
    reportId,
    from: isoDate,
    to: isoDate,
    personId: uuid.nullable(),
    accountNo: accountNo.nullable(),
    receiptNumber: receiptNumber.nullable(),
  })
  .refine(({ from, to }) => from <= to, 'the_first_day_comes_first')
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) < MOST_DAYS * DAY_MS, 'at_most_a_year');
export type ReportQuestionInput = z.infer<typeof question>;

export const reportView = z.object({
  reportId,
  rows: z.array(z.object({ cells: z.array(z.union([z.string(), z.number(), z.null()])), isWithheld: z.boolean() })),
  /** Of all rows; the screen gets the first of them. */
  rowCount: z.int(),
  totals: z.array(z.number().nullable()),
  /** Null where nothing is tied, and where it is withheld. */
  agreement: z.object({ reportCents: z.int(), ledgerCents: z.int() }).nullable(),
  isWithheld: z.boolean(),
});
export type ReportView = z.infer<typeof reportView>;

export const reports = {
  list: query({ act: 'report.read' }).output(
    z.object({
      reportIds: z.array(reportId),
      people: z.array(z.object({ userId: z.string(), displayName: z.string() })),
      today: z.string(),
    }),
  ),
  run: query({ act: 'report.read' }).input(question).output(reportView),
  pdf: query({ act: 'report.read' }).input(question).output(pdfFile),
  csv: query({ act: 'report.read' })
    .input(question)
    .output(z.object({ fileName: z.string(), base64: z.string() })),
};
