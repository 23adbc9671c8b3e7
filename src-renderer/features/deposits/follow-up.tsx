import { useState } from 'react';
import type { NamedException } from '../../../src-contract/station/deposit.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { type Texts, useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Money } from '../../ui/amount.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel, Split, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { EmptyState, Loading } from '../../ui/states.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import type { Column } from '../../ui/table-order.ts';
import { ageWords } from './deposit-words.ts';
import { ExceptionDetail } from './exception-detail.tsx';
import { ReleasedSessions } from './released-sessions.tsx';
import { WaitingLists } from './waiting-money.tsx';

const idOf = ({ depositId, lineNo }: NamedException): string => `${depositId} ${lineNo}`;

/** DP1, DP6, DP12: money that waits, what another station deposits, and what was named as an exception, stay in sight until they are settled. */
export function FollowUp({ acts }: { readonly acts: readonly string[] }) {
  const t = useTexts();
  const station = useStation();
  const list = useQuestion('follow up', async () => {
    const [waiting, exceptions, released] = await Promise.all([
      station.deposits.waiting(),
      station.deposits.exceptions({ limit: 500 }),
      station.deposits.releases({ limit: 100 }),
    ]);
    return { waiting, exceptions, released };
  });
  const [shownId, setShownId] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  if (list.failure) return <FailureNotice failure={list.failure} onAgain={list.again} />;
  if (list.answer === null) {
    return (
      <Panel>
        <Loading lines={8} />
      </Panel>
    );
  }
  const { waiting, exceptions, released } = list.answer;
  const shown = exceptions.find((each) => idOf(each) === shownId) ?? exceptions[0];
  const tell = (says: string) => {
    setSaid(says);
    list.again();
  };
  return (
    <Stack>
      {said === null ? null : <Notice kind="info" title={said} isLive />}
      <WaitingLists waiting={waiting} />
      <Split ratio="left">
        <Panel title={t.deposits.openExceptions} isFlush>
          <ExceptionTable rows={exceptions} shownId={shown ? idOf(shown) : null} onShow={setShownId} />
        </Panel>
        {shown === undefined ? null : (
          <ExceptionDetail
            key={`${idOf(shown)} ${shown.resolved?.at ?? ''}`}
            exception={shown}
            mayResolve={acts.includes('deposit.resolve')}
            onResolved={tell}
          />
        )}
      </Split>
      <ReleasedSessions
        key={released.length}
        released={released}
        waiting={waiting.notHandedOver}
        mayRelease={acts.includes('deposit.release')}
        onReleased={tell}
      />
    </Stack>
  );
}

const columns = (t: Texts): readonly Column<NamedException>[] => [
  {
    id: 'what',
    header: t.deposits.colWhat,
    text: (row) => t.deposits.exceptionItem(row.itemNumber),
    cell: (row) => t.deposits.exceptionItem(row.itemNumber),
    width: 'minmax(110px, 1fr)',
  },
  {
    id: 'kind',
    header: t.deposits.colStage,
    text: (row) => t.deposits.exceptionKinds[row.kind],
    cell: (row) => t.deposits.exceptionKinds[row.kind],
    width: 'minmax(150px, 1.5fr)',
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
    id: 'age',
    header: t.deposits.colAge,
    text: (row) => ageWords(row.ageHours, t),
    sortBy: (row) => (row.resolved === null ? row.ageHours : -1),
    cell: (row) =>
      row.resolved === null ? (
        <StatusWord kind="mind">{ageWords(row.ageHours, t)}</StatusWord>
      ) : (
        <StatusWord kind="good">{t.deposits.resolvedExceptions}</StatusWord>
      ),
    width: '140px',
  },
];

function ExceptionTable(props: {
  readonly rows: readonly NamedException[];
  readonly shownId: string | null;
  readonly onShow: (id: string) => void;
}) {
  const t = useTexts();
  const show = (row: NamedException) => props.onShow(idOf(row));
  return (
    <DataTable
      label={t.deposits.openExceptions}
      rows={props.rows}
      rowId={idOf}
      selectedId={props.shownId}
      onSelect={show}
      onOpen={show}
      visibleRows={10}
      empty={<EmptyState title={t.deposits.noExceptions}>{t.deposits.noExceptionsSays}</EmptyState>}
      columns={columns(t)}
    />
  );
}
