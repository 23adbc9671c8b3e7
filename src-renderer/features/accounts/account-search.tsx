import { type KeyboardEvent, useState } from 'react';
import type { AccountHit } from '../../../src-contract/station/accounts.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { useDates } from '../../app/office-time.ts';
import { useNavigation } from '../../app/navigation.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { useScanner } from '../../app/use-scanner.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useAct, useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Page, Panel } from '../../ui/layout.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { EmptyState, Loading } from '../../ui/states.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import type { Column } from '../../ui/table-order.ts';

const MOST_HITS = 50;
const ROWS = 14;

/** One box for everything; Enter opens the first account found, or the one the arrows stand on. */
export function AccountSearch() {
  const t = useTexts();
  const client = useStation();
  const go = useNavigation((state) => state.go);
  const scan = useAct();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const typed = query.trim();
  const asked = useQuestion<readonly AccountHit[]>(typed, async () =>
    typed === '' ? [] : client.accounts.search({ query: typed, limit: MOST_HITS }),
  );
  const hits = asked.answer ?? [];
  const at = Math.max(
    0,
    hits.findIndex(({ accountNo }) => accountNo === chosen),
  );
  const open = (accountNo: string) => void go('accounts', { accountNo });
  useScanner((text) =>
    scan.run(
      () => client.payment.readScan({ text }),
      ({ accountNo }) => open(accountNo),
    ),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = hits[Math.min(hits.length - 1, Math.max(0, at + step))];
    if (step !== 0 && next) setChosen(next.accountNo);
    else if (event.key === 'Enter' && asked.isAnswered && hits[at]) open(hits[at].accountNo);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Page title={t.screens.accounts} isTitleHidden>
      <SearchBox
        label={t.accounts.searchLabel}
        placeholder={t.accounts.search}
        value={query}
        onChange={(value) => {
          setQuery(value);
          setChosen(null);
        }}
        onKeyDown={onKeyDown}
        autoFocus
      />
      {scan.failure ? <FailureNotice failure={scan.failure} /> : null}
      {asked.failure ? <FailureNotice failure={asked.failure} onAgain={asked.again} /> : null}
      {typed === '' ? (
        <EmptyState title={t.accounts.restTitle}>{t.accounts.rest}</EmptyState>
      ) : (
        <Panel title={t.accounts.hits} isFlush>
          {asked.isAnswered ? (
            <Hits hits={hits} selected={hits[at]?.accountNo ?? null} typed={typed} onSelect={setChosen} onOpen={open} />
          ) : (
            <Loading lines={6} />
          )}
        </Panel>
      )}
    </Page>
  );
}

interface HitsProps {
  readonly hits: readonly AccountHit[];
  readonly selected: string | null;
  readonly typed: string;
  readonly onSelect: (accountNo: string) => void;
  readonly onOpen: (accountNo: string) => void;
}

function Hits({ hits, selected, typed, onSelect, onOpen }: HitsProps) {
  const t = useTexts();
  const columns = useHitColumns();
  return (
    <DataTable
      label={t.accounts.hits}
      rows={hits}
      rowId={(hit) => hit.accountNo}
      selectedId={selected}
      onSelect={(hit) => onSelect(hit.accountNo)}
      onOpen={(hit) => onOpen(hit.accountNo)}
      visibleRows={ROWS}
      empty={<EmptyState title={t.accounts.noHits(typed)}>{t.desk.noHitsNext}</EmptyState>}
      columns={columns}
    />
  );
}

function useHitColumns(): readonly Column<AccountHit>[] {
  const t = useTexts();
  const dates = useDates();
  const text = (id: string, header: string, write: (hit: AccountHit) => string, width: string) => ({
    id,
    header,
    cell: write,
    text: write,
    width,
  });
  const flags = (hit: AccountHit) =>
    [
      t.accounts.statuses[hit.status],
      hit.cutoffDate === null ? '' : t.desk.shutoff(dates.shortDay(hit.cutoffDate)),
      hit.cashOnly ? t.accounts.noChecks : '',
    ]
      .filter(Boolean)
      .join(', ');
  return [
    text('name', t.accounts.name, (hit) => hit.customerName, 'minmax(160px, 1fr)'),
    text('address', t.accounts.address, (hit) => `${hit.serviceAddress} ${hit.unit}`.trim(), 'minmax(160px, 1fr)'),
    text('number', t.accounts.number, (hit) => hit.accountNo, '130px'),
    {
      ...text('status', t.accounts.status, flags, 'minmax(170px, 1fr)'),
      cell: (hit) =>
        hit.cashOnly || hit.cutoffDate !== null || hit.status !== 'ACTIVE' ? (
          <StatusWord kind={hit.cashOnly || hit.status === 'CLOSED' ? 'stop' : 'mind'}>{flags(hit)}</StatusWord>
        ) : (
          flags(hit)
        ),
    },
    {
      ...text('pastDue', t.accounts.pastDue, (hit) => formatCents(hit.pastDueCents), '110px'),
      align: 'right',
      sortBy: (hit) => hit.pastDueCents,
    },
    {
      ...text('balance', t.accounts.balance, (hit) => formatCents(hit.balanceCents), '110px'),
      align: 'right',
      sortBy: (hit) => hit.balanceCents,
    },
  ];
}
