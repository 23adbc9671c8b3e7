import type { AccountView } from '../../../src-contract/station/accounts.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { useDates } from '../../app/office-time.ts';
import { useNavigation } from '../../app/navigation.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/layout.tsx';
import { EmptyState } from '../../ui/states.tsx';

type Payment = AccountView['payments'][number];

/** SY4: payments taken here, and whether the balance of the extract counts them already. */
export function AccountPayments({ payments }: Pick<AccountView, 'payments'>) {
  const t = useTexts();
  const dates = useDates();
  const go = useNavigation((state) => state.go);
  const counted = (row: Payment) =>
    row.isVoid
      ? t.accounts.void
      : row.isReversed
        ? t.accounts.reversed
        : row.isInExtract
          ? t.accounts.yes
          : t.accounts.notYet;
  const text = (id: string, header: string, write: (row: Payment) => string, width: string) => ({
    id,
    header,
    cell: write,
    text: write,
    width,
  });
  return (
    <Panel title={t.accounts.payments} isFlush>
      <DataTable
        label={t.accounts.payments}
        rows={payments}
        rowId={(row) => row.receiptNumber}
        visibleRows={Math.min(6, Math.max(3, payments.length))}
        hasFoot={false}
        onOpen={({ receiptNumber }) => void go('receipts', { receiptNumber })}
        rowLook={(row) => (row.isVoid || row.isReversed ? 'muted' : 'plain')}
        empty={<EmptyState title={t.accounts.noPayments} />}
        columns={[
          text('receipt', t.accounts.receipt, (row) => row.receiptNumber, 'minmax(180px, 1fr)'),
          {
            ...text('time', t.accounts.time, (row) => dates.moment(row.issuedAt), 'minmax(160px, 1fr)'),
            sortBy: (row) => row.issuedAt,
          },
          text('counted', t.accounts.inBalance, counted, '116px'),
          {
            ...text('paid', t.accounts.paid, (row) => formatCents(row.paidCents), '84px'),
            align: 'right',
            sortBy: (row) => row.paidCents,
          },
        ]}
      />
    </Panel>
  );
}
