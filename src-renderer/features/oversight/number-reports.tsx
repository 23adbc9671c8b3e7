import type { NumberReportView } from '../../../src-contract/station/ledger.ts';
import { type Texts, useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { EmptyState, Loading } from '../../ui/states.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import type { Column } from '../../ui/table-order.ts';

const columns = (t: Texts): readonly Column<NumberReportView>[] => [
  { id: 'year', header: t.oversight.year, text: (row) => String(row.year), cell: (row) => row.year, width: '80px' },
  {
    id: 'first',
    header: t.oversight.first,
    text: (row) => row.firstNumber,
    cell: (row) => row.firstNumber,
    width: 'minmax(150px, 1fr)',
  },
  {
    id: 'last',
    header: t.oversight.last,
    text: (row) => row.lastNumber,
    cell: (row) => row.lastNumber,
    width: 'minmax(150px, 1fr)',
  },
  count('stored', t.oversight.stored, (row) => row.stored),
  count('voided', t.oversight.voided, (row) => row.voided),
  {
    id: 'missing',
    header: t.oversight.missing,
    text: (row) => String(row.missing),
    sortBy: (row) => row.missing,
    cell: (row) => (
      <StatusWord kind={row.missing === 0 ? 'good' : 'stop'}>
        {row.missing === 0 ? t.oversight.noneMissing : row.missing.toLocaleString('en-US')}
      </StatusWord>
    ),
    width: '120px',
  },
];

const count = (id: string, header: string, of: (row: NumberReportView) => number): Column<NumberReportView> => ({
  id,
  header,
  text: (row) => of(row).toLocaleString('en-US'),
  sortBy: of,
  cell: (row) => of(row).toLocaleString('en-US'),
  align: 'right',
  width: '110px',
});

/** RC3: every number from the first to the last, or its name among the missing. */
export function NumberReports() {
  const t = useTexts();
  const station = useStation();
  const reports = useQuestion('numbers', () => station.ledger.receiptNumbers());
  if (reports.failure) return <FailureNotice failure={reports.failure} onAgain={reports.again} />;
  if (reports.answer === null) return <Panel>{<Loading lines={4} />}</Panel>;
  return (
    <Stack>
      {reports.answer
        .filter(({ missing }) => missing > 0)
        .map(({ year, gaps }) => (
          <Notice key={year} kind="stop" title={t.oversight.gapsTitle(year)}>
            <p>{gaps.map(({ from, to }) => t.oversight.gap(from, to)).join(', ')}</p>
          </Notice>
        ))}
      <Panel title={t.oversight.numbersTab} isFlush>
        <DataTable
          label={t.oversight.numbersTab}
          rows={reports.answer}
          rowId={(row) => String(row.year)}
          columns={columns(t)}
          empty={<EmptyState title={t.oversight.numbersEmpty}>{t.oversight.numbersEmptySays}</EmptyState>}
        />
      </Panel>
    </Stack>
  );
}
