import type { CorrectionRowView } from '../../../src-contract/station/corrections.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { useDates } from '../../app/office-time.ts';
import { useNavigation } from '../../app/navigation.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/layout.tsx';
import { EmptyState, Loading } from '../../ui/states.tsx';
import { StatusWord } from '../../ui/status-word.tsx';

const MOST = 500;
const ROWS = 14;

/** Who acted, and the second person where there was one. */
const byWhom = ({ actorName, approverName }: CorrectionRowView): string =>
  approverName === null ? actorName : `${actorName}, ${approverName}`;

/** Every correction, the newest first; Enter shows the receipt that it answers. */
export function CorrectionList() {
  const t = useTexts();
  const client = useStation();
  const go = useNavigation((state) => state.go);
  const list = useQuestion('corrections', () => client.corrections.list({ limit: MOST }));
  const columns = useColumns();
  if (list.failure) return <FailureNotice failure={list.failure} onAgain={list.again} />;
  return (
    <Panel title={t.corrections.list} isFlush>
      {list.answer === null ? (
        <Loading lines={8} />
      ) : (
        <DataTable
          label={t.corrections.list}
          rows={list.answer}
          rowId={(row) => row.correctionNumber}
          visibleRows={ROWS}
          onOpen={({ receiptNumber }) => void go('receipts', { receiptNumber })}
          empty={<EmptyState title={t.corrections.emptyTitle}>{t.corrections.empty}</EmptyState>}
          columns={columns}
        />
      )}
    </Panel>
  );
}

function useColumns() {
  const t = useTexts();
  const dates = useDates();
  const text = (id: string, header: string, write: (row: CorrectionRowView) => string, width: string) => ({
    id,
    header,
    cell: write,
    text: write,
    width,
  });
  return [
    text('number', t.corrections.number, (row) => row.correctionNumber, '190px'),
    {
      ...text('posted', t.corrections.posted, (row) => dates.day(row.businessDate), '115px'),
      sortBy: (row: CorrectionRowView) => row.sequence,
    },
    {
      ...text('kind', t.corrections.kind, (row) => t.corrections.kinds[row.kind], '145px'),
      cell: (row: CorrectionRowView) => <StatusWord kind="mind">{t.corrections.kinds[row.kind]}</StatusWord>,
    },
    text('receipt', t.corrections.receipt, (row) => row.receiptNumber, '180px'),
    {
      ...text('amount', t.corrections.amount, (row) => formatCents(row.amountCents), '85px'),
      align: 'right' as const,
      sortBy: (row: CorrectionRowView) => row.amountCents,
    },
    text('by', t.corrections.by, byWhom, '150px'),
    text('reason', t.corrections.reason, (row) => row.reason, 'minmax(100px, 1fr)'),
  ];
}
