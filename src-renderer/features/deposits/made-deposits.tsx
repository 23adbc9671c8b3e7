import type { DepositSummary } from '../../../src-contract/station/deposit.ts';
import { type Dates, useDates } from '../../app/office-time.ts';
import { type Texts, useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Money } from '../../ui/amount.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel, Split, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { EmptyState, Loading } from '../../ui/states.tsx';
import type { Column } from '../../ui/table-order.ts';
import { StatusWord } from '../../ui/status-word.tsx';
import { formatCents } from '../../../src-core/money/cents.ts';
import { DepositDetail, stageKind } from './deposit-detail.tsx';

export interface MadeDepositsProps {
  readonly acts: readonly string[];
  readonly shownId: string | null;
  readonly onShow: (depositId: string) => void;
  readonly said: string | null;
  readonly onSaid: (says: string) => void;
}

/** Every bank deposit with its stage; the chosen one beside the list. */
export function MadeDeposits({ acts, shownId, onShow, said, onSaid }: MadeDepositsProps) {
  const t = useTexts();
  const station = useStation();
  const list = useQuestion('deposits', () => station.deposits.list({ limit: 500 }));
  if (list.failure) return <FailureNotice failure={list.failure} onAgain={list.again} />;
  if (list.answer === null) {
    return (
      <Panel>
        <Loading lines={8} />
      </Panel>
    );
  }
  const shown = list.answer.find(({ depositId }) => depositId === shownId);
  return (
    <Stack>
      {said === null ? null : <Notice kind="info" title={said} isLive />}
      <Split ratio="left">
        <Panel title={t.deposits.made} isFlush>
          <DepositTable rows={list.answer} shownId={shownId} onShow={onShow} />
        </Panel>
        {shown === undefined ? (
          <Panel>
            <EmptyState title={t.deposits.pickOne} />
          </Panel>
        ) : (
          <DepositDetail
            key={`${shown.depositId} ${shown.stage}`}
            depositId={shown.depositId}
            acts={acts}
            onDone={(says) => {
              onSaid(says);
              list.again();
            }}
          />
        )}
      </Split>
    </Stack>
  );
}

const depositColumns = (t: Texts, dates: Dates): readonly Column<DepositSummary>[] => [
  {
    id: 'number',
    header: t.deposits.colNumber,
    text: (row) => row.depositNumber,
    cell: (row) => row.depositNumber,
    width: 'minmax(100px, 1.2fr)',
  },
  {
    id: 'date',
    header: t.deposits.colDate,
    text: (row) => row.depositDate,
    cell: (row) => dates.shortDay(row.depositDate),
    width: '76px',
  },
  {
    id: 'bag',
    header: t.deposits.colBag,
    text: (row) => row.bagNumber,
    cell: (row) => row.bagNumber,
    width: 'minmax(84px, 1fr)',
  },
  {
    id: 'total',
    header: t.deposits.colTotal,
    text: (row) => formatCents(row.totalCents),
    sortBy: (row) => row.totalCents,
    cell: (row) => <Money cents={row.totalCents} />,
    align: 'right',
    width: '88px',
  },
  {
    id: 'stage',
    header: t.deposits.colStage,
    text: (row) => t.deposits.stages[row.stage],
    cell: (row) => <StatusWord kind={stageKind(row.stage)}>{t.deposits.stages[row.stage]}</StatusWord>,
    width: '124px',
  },
];

function DepositTable(props: {
  readonly rows: readonly DepositSummary[];
  readonly shownId: string | null;
  readonly onShow: (depositId: string) => void;
}) {
  const t = useTexts();
  const dates = useDates();
  const show = (row: DepositSummary) => props.onShow(row.depositId);
  return (
    <DataTable
      label={t.deposits.made}
      rows={props.rows}
      rowId={(row) => row.depositId}
      selectedId={props.shownId}
      onSelect={show}
      onOpen={show}
      visibleRows={12}
      empty={<EmptyState title={t.deposits.listEmpty}>{t.deposits.listEmptySays}</EmptyState>}
      columns={depositColumns(t, dates)}
    />
  );
}
