import { useState } from 'react';
import type { SessionView } from '../../../src-contract/station/drawer.ts';
import type { PersonView } from '../../../src-contract/station/people.ts';
import { type Dates, useDates } from '../../app/office-time.ts';
import { type Texts, useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { RadioGroup } from '../../ui/checkbox.tsx';
import { classes } from '../../ui/classes.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel, Split, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { EmptyState, Loading } from '../../ui/states.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import type { Column } from '../../ui/table-order.ts';
import { SessionDetail } from './session-detail.tsx';
import sheet from './drawer.module.css';

const c = classes(sheet);
const FILTERS = ['in_review', 'active', 'closed', 'all'] as const;
type Filter = (typeof FILTERS)[number];

const isShown = (session: SessionView, filter: Filter): boolean =>
  filter === 'all' ||
  session.state === filter ||
  (filter === 'active' && (session.state === 'open' || session.state === 'counting'));

const stateKind = (state: SessionView['state']) =>
  state === 'in_review' ? 'mind' : state === 'closed' ? 'good' : 'plain';

export interface AllDrawersProps {
  readonly me: PersonView;
  readonly mayReview: boolean;
  readonly shownId: string | null;
  readonly onShow: (sessionId: string) => void;
  /** DS15: the drawer is now counted by this person, where they count their own. */
  readonly onCounting: () => void;
}

/** Every drawer session by state; the chosen one beside the list. */
export function AllDrawers({ me, mayReview, shownId, onShow, onCounting }: AllDrawersProps) {
  const t = useTexts();
  const station = useStation();
  const [filter, setFilter] = useState<Filter>(mayReview && shownId === null ? 'in_review' : 'all');
  const [said, setSaid] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const all = useQuestion('drawers', () => station.drawer.list({ limit: 500 }));
  if (all.failure) return <FailureNotice failure={all.failure} onAgain={all.again} />;
  if (all.answer === null) {
    return (
      <Panel>
        <Loading lines={8} />
      </Panel>
    );
  }
  const sessions = all.answer;
  const rows = sessions.filter((each) => isShown(each, filter));
  const shown = sessions.find((each) => each.sessionId === shownId) ?? null;
  const done = (says: string) => {
    setSaid(says);
    setRound((count) => count + 1);
    all.again();
  };
  return (
    <Stack>
      {said === null ? null : <Notice kind="info" title={said} isLive />}
      <Split ratio="even">
        <Panel title={t.drawer.listTitle} isFlush>
          <div className={c('filters')}>
            <RadioGroup
              label={t.drawer.filter}
              isLabelHidden
              isRow
              value={filter}
              onChange={setFilter}
              choices={FILTERS.map((id) => ({ id, label: t.drawer.filters[id] }))}
            />
          </div>
          <SessionTable rows={rows} filter={filter} shownId={shownId} onShow={onShow} />
        </Panel>
        {shown === null ? (
          <Panel>
            <EmptyState title={t.drawer.pickOne} />
          </Panel>
        ) : (
          <SessionDetail
            key={`${shown.sessionId} ${shown.state} ${shown.attempt} ${round}`}
            session={shown}

            isMine={shown.ownerId === me.userId}
            mayReview={mayReview}
            onDone={done}
            onCounting={onCounting}
          />
        )}
      </Split>
    </Stack>
  );
}

const sessionColumns = (t: Texts, dates: Dates): readonly Column<SessionView>[] => [
  {
    id: 'drawer',
    header: t.drawer.colDrawer,
    text: (row) => row.drawerName,
    cell: (row) => row.drawerName,
    width: 'minmax(96px, 1fr)',
  },
  {
    id: 'owner',
    header: t.drawer.colOwner,
    text: (row) => row.ownerName,
    cell: (row) => row.ownerName,
    width: 'minmax(72px, 1.6fr)',
  },
  {
    id: 'date',
    header: t.drawer.colDate,
    text: (row) => row.businessDate,
    cell: (row) => dates.shortDay(row.businessDate),
    width: '74px',
  },
  {
    id: 'state',
    header: t.drawer.colState,
    text: (row) => t.drawer.states[row.state],
    cell: (row) => <StatusWord kind={stateKind(row.state)}>{t.drawer.states[row.state]}</StatusWord>,
    width: '152px',
  },
];

function SessionTable(props: {
  readonly rows: readonly SessionView[];
  readonly filter: Filter;
  readonly shownId: string | null;
  readonly onShow: (sessionId: string) => void;
}) {
  const t = useTexts();
  const dates = useDates();
  const show = (session: SessionView) => props.onShow(session.sessionId);
  return (
    <DataTable
      label={t.drawer.listTitle}
      rows={props.rows}
      rowId={(row) => row.sessionId}
      selectedId={props.shownId}
      onSelect={show}
      onOpen={show}
      visibleRows={12}
      empty={<EmptyState title={t.drawer.listEmpty}>{t.drawer.listEmptySays[props.filter]}</EmptyState>}
      columns={sessionColumns(t, dates)}
    />
  );
}
