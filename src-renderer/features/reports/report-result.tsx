import type { ReactNode } from 'react';
import type { ReportQuestionInput, ReportView } from '../../../src-contract/station/reports.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { definitionOf } from '../../../src-core/report/report-catalogue.ts';
import { type ReportColumn, isFigure } from '../../../src-core/report/report.ts';
import { REPORT_WORDS, cellText, columnName } from '../../../src-core/report/report-words.ts';
import { ActionButton } from '../../app/action-button.tsx';
import { useOfficeTime } from '../../app/office-time.ts';
import { useLanguage, useTexts } from '../../app/texts/texts.ts';
import { useSavedPdf } from '../../app/use-saved-pdf.tsx';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useAct, useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { BarChart } from '../../ui/bar-chart.tsx';
import { classes } from '../../ui/classes.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel, Stack, Toolbar } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { EmptyState, Loading } from '../../ui/states.tsx';
import type { Column } from '../../ui/table-order.ts';
import sheet from './reports.module.css';

const c = classes(sheet);

type Row = ReportView['rows'][number] & { readonly position: number };

/** How a cell is read here: the person's language, the office's clock. */
function useCellText() {
  const language = useLanguage((state) => state.language);
  const timeZone = useOfficeTime((state) => state.timeZone);
  return {
    language,
    words: REPORT_WORDS[language],
    textOf: (cell: Row['cells'][number], column: ReportColumn) => cellText(cell, column, language, timeZone),
  };
}

const WIDTHS: Readonly<Record<ReportColumn['kind'], string>> = {
  text: 'minmax(110px, 1fr)',
  word: 'minmax(110px, 1fr)',
  tenders: 'minmax(110px, 1fr)',
  date: '116px',
  moment: '196px',
  hour: 'minmax(110px, 1fr)',
  number: '90px',
  count: '90px',
  money: '118px',
};

const LONG = new Set(['receipt', 'reason', 'ledgerAccount', 'subject']);

function useColumns(columns: readonly ReportColumn[]): readonly Column<Row>[] {
  const { language, words, textOf } = useCellText();
  return columns.map((column, index) => {
    const text = ({ cells, isWithheld }: Row) =>
      isWithheld && isFigure(column) ? words.withheld : textOf(cells[index] ?? null, column);
    return {
      id: column.id,
      header: columnName(column.id, language),
      text,
      cell: text,
      sortBy: ({ cells }) => cells[index] ?? null,
      align: isFigure(column) ? ('right' as const) : ('left' as const),
      width: LONG.has(column.id) ? 'minmax(176px, 1.4fr)' : WIDTHS[column.kind],
    };
  });
}

/** The table that was asked for, its totals, its drawing, and whether the ledger says the same. */
export function ReportResult({ asked }: { readonly asked: ReportQuestionInput }) {
  const station = useStation();
  const report = useQuestion(JSON.stringify(asked), () => station.reports.run(asked));
  if (report.failure) return <FailureNotice failure={report.failure} onAgain={report.again} />;
  if (report.answer === null) {
    return (
      <Panel>
        <Loading lines={8} />
      </Panel>
    );
  }
  const view = report.answer;
  return (
    <Stack>
      <Standing view={view} />
      <Table view={view} files={<Files asked={asked} />} />
      <Drawing view={view} />
    </Stack>
  );
}

function Files({ asked }: { readonly asked: ReportQuestionInput }) {
  const t = useTexts();
  const station = useStation();
  const pdf = useSavedPdf();
  const csv = useAct();
  const saveCsv = () =>
    csv.run(
      () => station.reports.csv(asked),
      (file) => saveFile(file, 'text/csv'),
    );
  return (
    <>
      <Toolbar>
        <ActionButton
          action="reports.print"
          isBusy={pdf.isBusy}
          onAct={() => pdf.save(() => station.reports.pdf(asked))}
        >
          {t.reports.pdf}
        </ActionButton>
        <ActionButton action="reports.csv" isBusy={csv.isBusy} onAct={saveCsv} />
      </Toolbar>
      {pdf.notice}
      {csv.failure ? <FailureNotice failure={csv.failure} /> : null}
    </>
  );
}

/** LD3: the journals make the same figure, or the difference stands here. */
function Standing({ view: { agreement, isWithheld } }: { readonly view: ReportView }) {
  const t = useTexts();
  const { words } = useCellText();
  if (isWithheld) return <Notice kind="mind" title={words.withheldSays} />;
  if (agreement === null) return null;
  const { reportCents, ledgerCents } = agreement;
  if (reportCents === ledgerCents) {
    return <Notice kind="info" title={t.reports.agreesAt(formatCents(ledgerCents))} />;
  }
  return (
    <Notice kind="stop" title={t.reports.differsTitle}>
      <p>
        {t.reports.differsAt(
          formatCents(reportCents),
          formatCents(ledgerCents),
          formatCents(reportCents - ledgerCents),
        )}
      </p>
      <p>{t.reports.differsNext}</p>
    </Notice>
  );
}

function Drawing({ view }: { readonly view: ReportView }) {
  const { textOf, language } = useCellText();
  const { chart, columns, title } = definitionOf(view.reportId);
  const [label, value] = [chart?.label, chart?.value].map((id) => columns.findIndex((each) => each.id === id));
  const column = columns[label ?? -1];
  if (chart === null || column === undefined || value === undefined || view.rows.length < 2 || view.isWithheld)
    return null;
  return (
    <BarChart
      title={title[language]}
      unit="$"
      labelHeading={columnName(column.id, language)}
      format={(dollars) => formatCents(Math.round(dollars * 100))}
      bars={view.rows.map(({ cells }) => {
        const cents = cells[value] ?? null;
        const name = textOf(cells[label ?? -1] ?? null, column);
        return { label: name, fullLabel: name, value: typeof cents === 'number' ? cents / 100 : null };
      })}
    />
  );
}

function Table({ view, files }: { readonly view: ReportView; readonly files: ReactNode }) {
  const t = useTexts();
  const { textOf, language, words } = useCellText();
  const { columns, title } = definitionOf(view.reportId);
  const tableColumns = useColumns(columns);
  const figures = columns.flatMap((column, index) => (isFigure(column) ? [{ column, index }] : []));
  return (
    <Panel isFlush title={t.reports.rows(view.rowCount)} actions={files}>
      <DataTable
        label={title[language]}
        rows={view.rows.map((row, position): Row => ({ ...row, position }))}
        rowId={({ position }) => String(position)}
        columns={tableColumns}
        visibleRows={14}
        empty={<EmptyState title={t.reports.empty}>{t.reports.emptySays}</EmptyState>}
      />
      {figures.length === 0 || view.rows.length === 0 ? null : (
        <p className={c('total')}>
          <span>{words.total}</span>
          {figures.map(({ column, index }) => (
            <span key={column.id}>
              {columnName(column.id, language)}{' '}
              {view.isWithheld ? words.withheld : textOf(view.totals[index] ?? null, column)}
            </span>
          ))}
        </p>
      )}
      {view.rowCount > view.rows.length ? <p>{words.firstRows(view.rows.length, view.rowCount)}</p> : null}
    </Panel>
  );
}
