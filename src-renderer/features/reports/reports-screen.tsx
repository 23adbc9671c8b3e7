import type { ReportQuestionInput } from '../../../src-contract/station/reports.ts';
import { definitionOf } from '../../../src-core/report/report-catalogue.ts';
import { type Texts, useLanguage, useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { classes } from '../../ui/classes.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Page, Panel, Stack } from '../../ui/layout.tsx';
import { EmptyState, Loading } from '../../ui/states.tsx';
import type { Column } from '../../ui/table-order.ts';
import { ReportParameters } from './report-parameters.tsx';
import { useReportQuestion } from './report-question.ts';
import { ReportResult } from './report-result.tsx';
import sheet from './reports.module.css';

const c = classes(sheet);

interface Listed {
  readonly reportIds: readonly ReportQuestionInput['reportId'][];
  readonly people: readonly { readonly userId: string; readonly displayName: string }[];
  readonly today: string;
}

/** The list of reports at the left; what is asked for, and the table, at the right. */
export function ReportsScreen() {
  const t = useTexts();
  const station = useStation();
  const list = useQuestion('reports', () => station.reports.list());
  const [first] = list.answer?.reportIds ?? [];
  return (
    <Page title={t.screens.reports} isTitleHidden>
      {list.failure ? <FailureNotice failure={list.failure} onAgain={list.again} /> : null}
      {list.answer === null || first === undefined ? (
        <Panel>{<Loading lines={8} />}</Panel>
      ) : (
        <Reports listed={list.answer} first={first} />
      )}
    </Page>
  );
}

type Row = { readonly id: ReportQuestionInput['reportId']; readonly title: string };

const columns = (t: Texts): readonly Column<Row>[] => [
  {
    id: 'title',
    header: t.reports.list,
    text: (row) => row.title,
    cell: (row) => row.title,
    width: 'minmax(0, 1fr)',
    isSortable: false,
  },
];

function Reports({ listed, first }: { readonly listed: Listed; readonly first: Row['id'] }) {
  const t = useTexts();
  const language = useLanguage((state) => state.language);
  const question = useReportQuestion(listed.today, first);
  const rows = listed.reportIds.map((id): Row => ({ id, title: definitionOf(id).title[language] }));
  const choose = (row: Row) => question.choose(row.id);
  return (
    <div className={c('screen')}>
      <div className={c('list')}>
        <DataTable
          label={t.reports.list}
          rows={rows}
          rowId={(row) => row.id}
          selectedId={question.reportId}
          onSelect={choose}
          onOpen={choose}
          visibleRows={rows.length}
          hasFoot={false}
          columns={columns(t)}
          empty={<EmptyState title={t.reports.empty} />}
          autoFocus
        />
      </div>
      <Stack>
        <ReportParameters
          reportId={question.reportId}
          typed={question.typed}
          people={listed.people}
          onType={question.type}
          onShow={question.show}
        />
        {question.asked === null ? (
          <Panel>
            <EmptyState title={t.reports.needs}>{t.reports.needsSays}</EmptyState>
          </Panel>
        ) : (
          <ReportResult asked={question.asked} />
        )}
      </Stack>
    </div>
  );
}
