// What a report was asked for, in words: its days, its person, its account, its receipt.
import type { ReportQuestionInput } from '../../../src-contract/station/reports.ts';
import { formatDate } from '../../../src-core/documents/format-time.ts';
import { definitionOf } from '../../../src-core/report/report-catalogue.ts';
import { REPORT_WORDS, columnName } from '../../../src-core/report/report-words.ts';
import type { Language } from '../../../src-core/result/language.ts';
import { nameOf } from '../documents/issued-by.ts';
import type { StationParts } from '../station-parts.ts';

export function subjectOf(
  parts: StationParts,
  { reportId, from, to, personId, accountNo, receiptNumber }: ReportQuestionInput,
  language: Language,
): readonly (readonly [string, string])[] {
  const words = REPORT_WORDS[language];
  const { parameters } = definitionOf(reportId);
  const days = words.dates(formatDate(from, language), formatDate(to, language));
  return [
    parameters.includes('dates') ? [columnName('date', language), days] : [words.asOfNow, ''],
    ...(personId !== null && parameters.includes('person') ? [[words.person, nameOf(parts, personId)] as const] : []),
    ...(accountNo !== null && parameters.includes('account') ? [[words.account, accountNo] as const] : []),
    ...(receiptNumber !== null && parameters.includes('receipt') ? [[words.receipt, receiptNumber] as const] : []),
  ];
}
