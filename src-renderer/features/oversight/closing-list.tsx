import type { PeriodRow } from '../../../src-contract/station/ledger.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { type Dates, useDates } from '../../app/office-time.ts';
import { type Texts, useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Money } from '../../ui/amount.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState, Loading } from '../../ui/states.tsx';
import type { Column } from '../../ui/table-order.ts';

const columns = (t: Texts, dates: Dates): readonly Column<PeriodRow>[] => [
  { id: 'period', header: t.oversight.period, text: (row) => row.period, cell: (row) => row.period, width: '110px' },
  {
    id: 'receipts',
    header: t.oversight.receipts,
    text: (row) => String(row.receiptCount),
    sortBy: (row) => row.receiptCount,
    cell: (row) => (row.isIdle ? t.oversight.idle : row.receiptCount),
    align: 'right',
    width: 'minmax(90px, 1fr)',
  },
  {
    id: 'applied',
    header: t.oversight.applied,
    text: (row) => (row.appliedCents === null ? '' : formatCents(row.appliedCents)),
    sortBy: (row) => row.appliedCents ?? 0,
    cell: (row) => (row.appliedCents === null ? '–' : <Money cents={row.appliedCents} />),
    align: 'right',
    width: '110px',
  },
  {
    id: 'closed',
    header: t.oversight.closedAt,
    text: (row) => dates.moment(row.closedAt),
    sortBy: (row) => row.closedAt,
    cell: (row) => dates.shortDay(row.closedAt),
    width: '90px',
  },
];

export function ClosingList(props: {
  readonly kind: PeriodRow['kind'];
  readonly shown: string | null;
  readonly onShow: (period: string) => void;
}) {
  const t = useTexts();
  const dates = useDates();
  const station = useStation();
  const list = useQuestion(props.kind, () => station.ledger.periods({ kind: props.kind, limit: 400 }));
  if (list.failure) return <FailureNotice failure={list.failure} onAgain={list.again} />;
  if (list.answer === null) return <Loading lines={4} />;
  const show = (row: PeriodRow) => props.onShow(row.period);
  return (
    <DataTable
      label={t.oversight.kinds[props.kind]}
      rows={list.answer}
      rowId={(row) => row.period}
      selectedId={props.shown}
      onSelect={show}
      onOpen={show}
      visibleRows={10}
      columns={columns(t, dates)}
      empty={<EmptyState title={t.oversight.noClosings} />}
    />
  );
}
