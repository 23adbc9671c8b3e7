import { useState } from 'react';
import type { AccountView } from '../../../src-contract/station/accounts.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { useDates } from '../../app/office-time.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { classes } from '../../ui/classes.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/layout.tsx';
import { Select } from '../../ui/select.tsx';
import { EmptyState } from '../../ui/states.tsx';
import sheet from './accounts.module.css';

const c = classes(sheet);
type Entry = AccountView['history'][number];
const ALL = 'all';

const kindWords = (kind: string): string => kind.replaceAll('_', ' ');

/** F7: every event on the account, the newest first. */
export function AccountHistory({ history }: Pick<AccountView, 'history'>) {
  const t = useTexts();
  const dates = useDates();
  const [kind, setKind] = useState(ALL);
  const kinds = [...new Set(history.map((each) => each.kind))];
  const rows = history
    .map((each, index) => ({ ...each, id: index }))
    .filter((each) => kind === ALL || each.kind === kind);
  const text = (id: string, header: string, write: (row: Entry) => string, width: string) => ({
    id,
    header,
    cell: write,
    text: write,
    width,
  });
  return (
    <Panel
      title={t.accounts.history}
      isFlush
      actions={
        kinds.length > 1 ? (
          <div className={c('filter')}>
            <Select
              label={t.accounts.filter}
              isLabelHidden
              choices={[{ id: ALL, label: t.accounts.allKinds }, ...kinds.map((id) => ({ id, label: kindWords(id) }))]}
              value={kind}
              onChange={setKind}
            />
          </div>
        ) : undefined
      }
    >
      <DataTable
        label={t.accounts.history}
        rows={rows}
        rowId={(row) => String(row.id)}
        visibleRows={Math.min(10, Math.max(3, rows.length))}
        empty={<EmptyState title={t.accounts.noHistory} />}
        columns={[
          { ...text('at', t.accounts.time, (row) => dates.moment(row.at), '190px'), sortBy: (row) => row.at },
          text('kind', t.accounts.kind, (row) => kindWords(row.kind), 'minmax(140px, 1fr)'),
          text('who', t.accounts.who, (row) => row.who, 'minmax(120px, 1fr)'),
          text('reference', t.accounts.reference, (row) => row.reference, '195px'),
          {
            ...text(
              'amount',
              t.accounts.amount,
              (row) => (row.amountCents === null ? '' : formatCents(row.amountCents)),
              '110px',
            ),
            align: 'right',
            sortBy: (row) => row.amountCents,
          },
        ]}
      />
    </Panel>
  );
}
