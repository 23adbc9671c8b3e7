import { useState } from 'react';
import type { ReportQuestionInput } from '../../../src-contract/station/reports.ts';
import { definitionOf } from '../../../src-core/report/report-catalogue.ts';
import type { ReportParameter } from '../../../src-core/report/report.ts';

type ReportId = ReportQuestionInput['reportId'];

export interface TypedQuestion {
  readonly from: string;
  readonly to: string;
  /** Empty: everybody's. */
  readonly personId: string;
  readonly accountNo: string;
  readonly receiptNumber: string;
}

const DAY_MS = 86_400_000;
const MOST_DAYS = 366;

export function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** In order, and at most a year. */
export const isSpan = ({ from, to }: Pick<TypedQuestion, 'from' | 'to'>): boolean =>
  from <= to && Date.parse(to) - Date.parse(from) < MOST_DAYS * DAY_MS;

const text = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim().toUpperCase());

/** What the station is asked; null while something that the report needs is missing or cannot be read. */
export function questionOf(reportId: ReportId, typed: TypedQuestion): ReportQuestionInput | null {
  const { parameters, needs } = definitionOf(reportId);
  const given = <Value>(parameter: ReportParameter, value: Value): Value | null =>
    parameters.includes(parameter) ? value : null;
  if (!isDay(typed.from) || !isDay(typed.to) || !isSpan(typed)) return null;
  const asked = {
    person: given('person', typed.personId === '' ? null : typed.personId),
    account: given('account', text(typed.accountNo)),
    receipt: given('receipt', text(typed.receiptNumber)),
  };
  if (needs !== null && asked[needs] === null) return null;
  const { from, to } = typed;
  return { reportId, from, to, personId: asked.person, accountNo: asked.account, receiptNumber: asked.receipt };
}

/** What is typed, and what was last asked for: a table stands until another is asked for. */
export function useReportQuestion(today: string, first: ReportId) {
  const [reportId, setReportId] = useState<ReportId>(first);
  const [typed, setTyped] = useState<TypedQuestion>({
    from: today,
    to: today,
    personId: '',
    accountNo: '',
    receiptNumber: '',
  });
  const [asked, setAsked] = useState<ReportQuestionInput | null>(() => questionOf(first, typed));
  return {
    reportId,
    typed,
    asked,
    type: (change: Partial<TypedQuestion>) => setTyped({ ...typed, ...change }),
    choose: (id: ReportId) => {
      setReportId(id);
      setAsked(questionOf(id, typed));
    },
    show: () => setAsked(questionOf(reportId, typed)),
  };
}
