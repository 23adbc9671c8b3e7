import type { ReceiptRowView } from '../../../src-contract/station/receipts.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { useDates } from '../../app/office-time.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import type { Question } from '../../station-client/use-question.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/layout.tsx';
import { EmptyState, Loading } from '../../ui/states.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { Notice } from '../../ui/notice.tsx';

const ROWS = 11;

export interface ReceiptListProps {
  readonly question: Question<readonly ReceiptRowView[]>;
  readonly typed: string;
  readonly selected: string | null;
  readonly onSelect: (receiptNumber: string) => void;
  readonly onMore?: () => void;
}

export function ReceiptList({ question, typed, selected, onSelect, onMore }: ReceiptListProps) {
  const t = useTexts();
  const rows = question.answer ?? [];
  const isWithheld = rows.some(({ appliedCents }) => appliedCents === null);
  const columns = useColumns(rows.length > 0 && rows.every(({ appliedCents }) => appliedCents === null));
  return (
    <Panel title={t.receipts.list} isFlush>
      {question.failure ? <FailureNotice failure={question.failure} onAgain={question.again} /> : null}
      {question.isAnswered || question.failure ? null : <Loading lines={6} />}
      {isWithheld ? <Notice kind="info" title={t.receipts.withheld} /> : null}
      {question.isAnswered ? (
        <DataTable
          label={t.receipts.list}
          rows={rows}
          rowId={(row) => row.receiptNumber}
          selectedId={selected}
          onSelect={(row) => onSelect(row.receiptNumber)}
          visibleRows={ROWS}
          rowLook={(row) =>
            row.state === 'void' || row.state === 'reversed'
              ? 'muted'
              : row.state === 'void_requested'
                ? 'mind'
                : 'plain'
          }
          empty={
            typed === '' ? (
              <EmptyState title={t.receipts.emptyTitle}>{t.receipts.empty}</EmptyState>
            ) : (
              <EmptyState title={t.receipts.noneFound(typed)} />
            )
          }
          columns={columns}
        />
      ) : null}
      {onMore ? <Button onPress={onMore}>{t.receipts.more}</Button> : null}
    </Panel>
  );
}

/** Where every amount is withheld there is no column of dashes. */
function useColumns(isWithheld: boolean) {
  const t = useTexts();
  const dates = useDates();
  const how = (row: ReceiptRowView) => row.kinds.map((kind) => t.desk.kinds[kind]).join(', ');
  const payer = (row: ReceiptRowView) => row.payerName ?? row.accountNos.join(', ');
  const amount = (row: ReceiptRowView) => (row.appliedCents === null ? '—' : formatCents(row.appliedCents));
  const state = (row: ReceiptRowView) => t.receipts.states[row.state];
  const text = (id: string, header: string, write: (row: ReceiptRowView) => string, width: string) => ({
    id,
    header,
    cell: write,
    text: write,
    width,
  });
  return [
    text('number', t.receipts.number, (row) => row.receiptNumber, '190px'),
    {
      ...text('time', t.receipts.time, (row) => dates.time(row.issuedAt), '84px'),
      sortBy: (row: ReceiptRowView) => row.issuedAt,
    },
    ...(isWithheld
      ? []
      : [
          {
            ...text('amount', t.receipts.amount, amount, '86px'),
            align: 'right' as const,
            sortBy: (row: ReceiptRowView) => row.appliedCents,
          },
        ]),
    text('payer', t.receipts.payer, payer, 'minmax(108px, 1fr)'),
    text('how', t.receipts.how, how, 'minmax(76px, 0.6fr)'),
    {
      ...text('state', t.receipts.state, state, '105px'),
      cell: (row: ReceiptRowView) =>
        row.state === 'issued' ? (
          state(row)
        ) : (
          <StatusWord kind={row.state === 'void_requested' ? 'mind' : 'stop'}>{state(row)}</StatusWord>
        ),
    },
  ];
}
