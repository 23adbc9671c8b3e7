import type { ReturnedItemView } from '../../../src-contract/station/corrections.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { useDates } from '../../app/office-time.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import type { NoticeKind } from './bank-notice-dialog.tsx';

const ROWS = 8;

export interface ReturnedItemTableProps {
  readonly rows: readonly ReturnedItemView[];
  readonly selected: ReturnedItemView | null;
  readonly onSelect: (item: ReturnedItemView) => void;
}

/** What the state of an item leaves open; the station decides again. */
export const openTo = ({ state, kind }: ReturnedItemView): readonly NoticeKind[] => {
  if (state === 'cleared') return [];
  if (state === 'redeposited') return ['clear', 'return'];
  return kind === 'card' ? ['clear'] : ['redeposit'];
};

export function ReturnedItemTable(props: ReturnedItemTableProps) {
  const t = useTexts();
  const columns = useColumns();
  return (
    <DataTable
      label={t.corrections.returnedItems}
      rows={props.rows}
      rowId={(row) => row.tenderId}
      selectedId={props.selected?.tenderId ?? null}
      onSelect={props.onSelect}
      visibleRows={ROWS}
      rowLook={(row) => (row.state === 'cleared' ? 'muted' : 'plain')}
      empty={<EmptyState title={t.corrections.noReturned}>{t.corrections.noReturnedSays}</EmptyState>}
      columns={columns}
    />
  );
}

function useColumns() {
  const t = useTexts();
  const dates = useDates();
  const stateOf = (row: ReturnedItemView) => t.corrections.itemStates[row.state](row.returnNo);
  const itemOf = (row: ReturnedItemView) => `${t.desk.kinds[row.kind]} ${row.itemNumber ?? ''}`.trim();
  const text = (id: string, header: string, write: (row: ReturnedItemView) => string, width: string) => ({
    id,
    header,
    cell: write,
    text: write,
    width,
  });
  const right = { align: 'right' as const };
  return [
    text('item', t.corrections.item, itemOf, '150px'),
    { ...text('amount', t.corrections.amount, (row) => formatCents(row.amountCents), '90px'), ...right },
    { ...text('fee', t.corrections.fee, (row) => formatCents(row.feeCents), '70px'), ...right },
    {
      ...text('state', t.corrections.state, stateOf, '130px'),
      cell: (row: ReturnedItemView) => (
        <StatusWord kind={row.state === 'cleared' ? 'good' : 'mind'}>{stateOf(row)}</StatusWord>
      ),
    },
    text('reason', t.corrections.reason, (row) => t.corrections.returnReasons[row.returnReason], '140px'),
    text('bank', t.corrections.bankDate, (row) => dates.day(row.bankDate), '110px'),
    text('receipt', t.corrections.receipt, (row) => row.receiptNumber, 'minmax(180px, 1fr)'),
  ];
}
