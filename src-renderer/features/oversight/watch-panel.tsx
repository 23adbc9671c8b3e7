import { useState } from 'react';
import type { FindingView } from '../../../src-contract/station/watch.ts';
import { type Dates, useDates } from '../../app/office-time.ts';
import { type Texts, useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel, Stack } from '../../ui/layout.tsx';
import { Select } from '../../ui/select.tsx';
import { EmptyState, Loading } from '../../ui/states.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import type { Column } from '../../ui/table-order.ts';
import { FindingDialog } from './finding-dialog.tsx';

const SPANS = ['7', '31', '92'] as const;

/** AC4: what one person should not do alone, and that somebody else looked at it. */
export function WatchPanel({ mayLayAside }: { readonly mayLayAside: boolean }) {
  const t = useTexts();
  const dates = useDates();
  const station = useStation();
  const [days, setDays] = useState<(typeof SPANS)[number]>('31');
  const [open, setOpen] = useState<FindingView | null>(null);
  const findings = useQuestion(`findings of ${days}`, () => station.watch.findings({ days: Number(days) }));
  const close = () => {
    setOpen(null);
    findings.again();
  };
  return (
    <Stack>
      <Select
        label={t.watch.span}
        choices={SPANS.map((id) => ({ id, label: t.watch.days(Number(id)) }))}
        value={days}
        onChange={setDays}
      />
      {findings.failure ? <FailureNotice failure={findings.failure} onAgain={findings.again} /> : null}
      {findings.isAnswered || findings.failure ? null : <Panel>{<Loading lines={6} />}</Panel>}
      {findings.answer ? (
        <Panel title={t.watch.tab} isFlush>
          <DataTable
            label={t.watch.tab}
            rows={findings.answer}
            rowId={(row) => row.findingId}
            onOpen={setOpen}
            rowLook={(row) => (row.isLaidAside ? 'muted' : 'plain')}
            columns={columns(t, dates)}
            empty={<EmptyState title={t.watch.empty}>{t.watch.emptySays}</EmptyState>}
          />
        </Panel>
      ) : null}
      {open === null ? null : (
        <FindingDialog finding={open} days={Number(days)} mayLayAside={mayLayAside} onClose={close} />
      )}
    </Stack>
  );
}

const columns = (t: Texts, dates: Dates): readonly Column<FindingView>[] => [
  {
    id: 'what',
    header: t.watch.what,
    text: (row) => t.watch.kinds[row.kind],
    cell: (row) => t.watch.kinds[row.kind],
    width: 'minmax(260px, 2fr)',
  },
  {
    id: 'who',
    header: t.watch.who,
    text: (row) => row.people.join(', '),
    cell: (row) => row.people.join(', '),
    width: 'minmax(130px, 1fr)',
  },
  {
    id: 'events',
    header: t.watch.events,
    text: (row) => String(row.count),
    sortBy: (row) => row.count,
    cell: (row) => row.count,
    align: 'right',
    width: '90px',
  },
  {
    id: 'last',
    header: t.watch.last,
    text: (row) => row.events.at(-1)?.occurredAt ?? '',
    cell: (row) => dates.moment(row.events.at(-1)?.occurredAt ?? ''),
    width: '220px',
  },
  {
    id: 'state',
    header: t.watch.state,
    text: (row) => t.watch.states[stateOf(row)],
    cell: (row) => <StatusWord kind={row.isLaidAside ? 'good' : 'mind'}>{t.watch.states[stateOf(row)]}</StatusWord>,
    width: '170px',
  },
];

const stateOf = ({ isLaidAside, look }: FindingView): 'aside' | 'more' | 'fresh' =>
  isLaidAside ? 'aside' : look === null ? 'fresh' : 'more';
