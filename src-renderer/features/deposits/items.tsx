import { useDeferredValue, useState } from 'react';
import type { DepositedPaper } from '../../../src-contract/station/deposit.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { type Dates, useDates } from '../../app/office-time.ts';
import { type Texts, useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Money } from '../../ui/amount.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel, Split, Stack } from '../../ui/layout.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { EmptyState } from '../../ui/states.tsx';
import type { Column } from '../../ui/table-order.ts';
import { ItemHistory } from './item-history.tsx';

const LIMIT = 50;

/** DP8: one check from its receipt to the bank's last word on it. */
export function Items() {
  const t = useTexts();
  const station = useStation();
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed.trim());
  const found = useQuestion(`items ${query}`, () => station.deposits.items({ query, limit: LIMIT }));
  const [shownId, setShownId] = useState<string | null>(null);
  const rows = found.answer ?? [];
  const shown = rows.find(({ tenderId }) => tenderId === shownId) ?? rows[0];
  return (
    <Stack>
      <SearchBox
        label={t.deposits.itemSearch}
        placeholder={t.deposits.itemSearch}
        value={typed}
        onChange={setTyped}
        autoFocus
      />
      {found.failure ? <FailureNotice failure={found.failure} onAgain={found.again} /> : null}
      <Split ratio="even">
        <Panel title={t.deposits.items} isFlush>
          <ItemTable rows={rows} query={query} shownId={shown?.tenderId ?? null} onShow={setShownId} />
        </Panel>
        {shown === undefined ? null : <ItemHistory key={shown.tenderId} item={shown} />}
      </Split>
      {rows.length === LIMIT ? <p>{t.deposits.itemsLimited(LIMIT)}</p> : null}
    </Stack>
  );
}

const lastStep = ({ steps }: DepositedPaper, t: Texts): string => {
  const last = steps.at(-1);
  return last === undefined ? '' : t.deposits.itemSteps[last.step];
};

const columns = (t: Texts, dates: Dates): readonly Column<DepositedPaper>[] => [
  {
    id: 'number',
    header: t.deposits.colNumber,
    text: (row) => t.deposits.checkLabel(t.deposits.kinds[row.kind], row.itemNumber),
    cell: (row) => t.deposits.checkLabel(t.deposits.kinds[row.kind], row.itemNumber),
    width: 'minmax(110px, 1.2fr)',
  },
  {
    id: 'writer',
    header: t.deposits.itemPayer,
    text: (row) => row.payerName ?? '–',
    cell: (row) => row.payerName ?? '–',
    width: 'minmax(90px, 1.2fr)',
  },
  {
    id: 'date',
    header: t.deposits.colDate,
    text: (row) => row.businessDate,
    cell: (row) => dates.shortDay(row.businessDate),
    width: '76px',
  },
  {
    id: 'amount',
    header: t.deposits.colAmount,
    text: (row) => formatCents(row.amountCents),
    sortBy: (row) => row.amountCents,
    cell: (row) => <Money cents={row.amountCents} />,
    align: 'right',
    width: '88px',
  },
  {
    id: 'state',
    header: t.deposits.colStage,
    text: (row) => lastStep(row, t),
    cell: (row) => lastStep(row, t),
    width: 'minmax(100px, 1fr)',
  },
];

function ItemTable(props: {
  readonly rows: readonly DepositedPaper[];
  readonly query: string;
  readonly shownId: string | null;
  readonly onShow: (tenderId: string) => void;
}) {
  const t = useTexts();
  const dates = useDates();
  const show = (row: DepositedPaper) => props.onShow(row.tenderId);
  return (
    <DataTable
      label={t.deposits.items}
      rows={props.rows}
      rowId={(row) => row.tenderId}
      selectedId={props.shownId}
      onSelect={show}
      onOpen={show}
      visibleRows={12}
      empty={
        <EmptyState title={props.query === '' ? t.deposits.itemsFirst : t.deposits.itemsNone}>
          {t.deposits.itemsSay}
        </EmptyState>
      }
      columns={columns(t, dates)}
    />
  );
}
