import { useState } from 'react';
import type { SentItemView } from '../../../src-contract/station/corrections.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { useDates } from '../../app/office-time.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/layout.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { EmptyState } from '../../ui/states.tsx';

/** What was sent to the bank, by its number or its receipt's; Enter on a row enters the bank's notice. */
export function FindSentItem({ onPick }: { readonly onPick: (item: SentItemView) => void }) {
  const t = useTexts();
  const client = useStation();
  const [query, setQuery] = useState('');
  const typed = query.trim();
  const found = useQuestion(typed, () => client.corrections.findItems({ query: typed }));
  return (
    <>
      <SearchBox
        label={t.corrections.findLabel}
        placeholder={t.corrections.find}
        value={query}
        onChange={setQuery}
        autoFocus
      />
      {found.failure ? <FailureNotice failure={found.failure} onAgain={found.again} /> : null}
      {typed !== '' && found.isAnswered ? (
        <Panel title={t.corrections.found} isFlush>
          <Found rows={found.answer ?? []} typed={typed} onPick={onPick} />
        </Panel>
      ) : null}
    </>
  );
}

interface FoundProps {
  readonly rows: readonly SentItemView[];
  readonly typed: string;
  readonly onPick: (item: SentItemView) => void;
}

function Found({ rows, typed, onPick }: FoundProps) {
  const t = useTexts();
  const dates = useDates();
  const text = (id: string, header: string, write: (row: SentItemView) => string, width: string) => ({
    id,
    header,
    cell: write,
    text: write,
    width,
  });
  return (
    <DataTable
      label={t.corrections.found}
      rows={rows}
      rowId={(row) => row.tenderId}
      visibleRows={Math.min(5, Math.max(2, rows.length))}
      onOpen={onPick}
      hasFoot={false}
      empty={<EmptyState title={t.corrections.nothingSent(typed)} />}
      columns={[
        text('kind', t.corrections.item, (row) => `${t.desk.kinds[row.kind]} ${row.itemNumber ?? ''}`, '170px'),
        { ...text('amount', t.corrections.amount, (row) => formatCents(row.amountCents), '100px'), align: 'right' },
        text('receipt', t.corrections.receipt, (row) => row.receiptNumber, '180px'),
        text('deposit', t.corrections.deposit, (row) => row.depositNumber ?? t.corrections.noDeposit, '190px'),
        text('presented', t.corrections.presented, (row) => dates.day(row.presentedOn), 'minmax(100px, 1fr)'),
      ]}
    />
  );
}
