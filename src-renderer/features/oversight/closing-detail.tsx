import type { PeriodView } from '../../../src-contract/station/ledger.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { useDates } from '../../app/office-time.ts';
import { type Texts, useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Money } from '../../ui/amount.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { KeyValueList } from '../../ui/key-value.tsx';
import { Panel, Stack } from '../../ui/layout.tsx';
import { EmptyState, Loading } from '../../ui/states.tsx';
import type { Column } from '../../ui/table-order.ts';

type AccountLine = NonNullable<PeriodView['accounts']>[number];

const columns = (t: Texts): readonly Column<AccountLine>[] => [
  {
    id: 'account',
    header: t.oversight.account,
    text: (row) => row.account,
    cell: (row) => row.account,
    width: 'minmax(180px, 1fr)',
  },
  side('debit', t.oversight.debit, (cents) => (cents > 0 ? cents : null)),
  side('credit', t.oversight.credit, (cents) => (cents < 0 ? -cents : null)),
];

const side = (id: string, header: string, of: (cents: number) => number | null): Column<AccountLine> => ({
  id,
  header,
  text: ({ amountCents }) => {
    const cents = of(amountCents);
    return cents === null ? '' : formatCents(cents);
  },
  cell: ({ amountCents }) => {
    const cents = of(amountCents);
    return cents === null ? null : <Money cents={cents} />;
  },
  align: 'right',
  width: '120px',
});

/** One closed day, month or year, to the account. */
export function ClosingDetail(props: { readonly kind: PeriodView['kind']; readonly period: string }) {
  const t = useTexts();
  const dates = useDates();
  const station = useStation();
  const view = useQuestion(`${props.kind} ${props.period}`, () => station.ledger.period(props));
  if (view.failure) return <FailureNotice failure={view.failure} onAgain={view.again} />;
  if (!view.isAnswered) return <Panel>{<Loading lines={8} />}</Panel>;
  if (view.answer === null) return <Panel>{<EmptyState title={t.oversight.pickPeriod} />}</Panel>;
  const closing = view.answer;
  const dollars = (cents: number | null): string => (cents === null ? t.oversight.hidden : `$${formatCents(cents)}`);
  return (
    <Panel title={closing.period}>
      <Stack>
        <KeyValueList
          columns={2}
          entries={[
            { label: t.oversight.closedAt, value: dates.moment(closing.closedAt) },
            { label: t.oversight.closedBy, value: closing.closedBy },
            { label: t.oversight.receipts, value: closing.receiptCount, isNumber: true },
            { label: t.oversight.applied, value: dollars(closing.appliedCents), isNumber: true },
            { label: t.oversight.first, value: closing.firstReceipt ?? '–', isNumber: true },
            { label: t.oversight.last, value: closing.lastReceipt ?? '–', isNumber: true },
            { label: t.oversight.voidedSum, value: dollars(closing.voidedCents), isNumber: true },
            { label: t.oversight.perpetual, value: dollars(closing.perpetualCents), isNumber: true },
            ...closing.sessions.map(({ drawerName, ownerName, state }) => ({
              label: `${drawerName}, ${ownerName}`,
              value: t.oversight.sessionStates[state],
            })),
          ]}
        />
        {closing.accounts === null ? null : (
          <DataTable
            label={t.oversight.accountsTitle}
            rows={closing.accounts}
            rowId={(row) => row.account}
            columns={columns(t)}
            empty={<EmptyState title={t.oversight.noAccounts} />}
          />
        )}
      </Stack>
    </Panel>
  );
}
