import { useState } from 'react';
import type { PersonView } from '../../../src-contract/station/people.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/layout.tsx';
import { EmptyState, Loading } from '../../ui/states.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import type { Column } from '../../ui/table-order.ts';
import { PersonDialog } from './person-dialog.tsx';

const ROWS = 7;

export function PeoplePanel({ mayManage }: { readonly mayManage: boolean }) {
  const t = useTexts();
  const client = useStation();
  const people = useQuestion('people', () => client.users.list());
  const [open, setOpen] = useState<PersonView | 'new' | null>(null);
  const columns = usePeopleColumns(mayManage, setOpen);
  const close = () => {
    setOpen(null);
    people.again();
  };
  return (
    <Panel
      title={t.setup.people}
      isFlush
      actions={
        mayManage ? (
          <Button look="quiet" onPress={() => setOpen('new')}>
            {t.setup.addPerson}
          </Button>
        ) : undefined
      }
    >
      {people.failure ? <FailureNotice failure={people.failure} onAgain={people.again} /> : null}
      {people.isAnswered || people.failure ? null : <Loading lines={4} />}
      {people.answer ? (
        <DataTable
          label={t.setup.people}
          rows={people.answer}
          rowId={(row) => row.userId}
          visibleRows={ROWS}
          hasFoot={false}
          {...(mayManage ? { onOpen: setOpen } : {})}
          rowLook={(row) => (row.active ? 'plain' : 'muted')}
          empty={<EmptyState title={t.setup.noPeople} />}
          columns={columns}
        />
      ) : null}
      {open === null ? null : <PersonDialog person={open === 'new' ? null : open} onClose={close} />}
    </Panel>
  );
}

function usePeopleColumns(mayManage: boolean, setOpen: (person: PersonView) => void): readonly Column<PersonView>[] {
  const t = useTexts();
  return [
    {
      id: 'name',
      header: t.setup.displayName,
      cell: (row) => row.displayName,
      text: (row) => row.displayName,
      width: 'minmax(140px, 1fr)',
    },
    {
      id: 'sign',
      header: t.setup.signInName,
      cell: (row) => row.signInName,
      text: (row) => row.signInName,
      width: '120px',
    },
    {
      id: 'role',
      header: t.setup.role,
      cell: (row) => t.roles[row.role],
      text: (row) => row.role,
      width: '120px',
    },
    {
      id: 'active',
      header: t.setup.isActive,
      cell: (row) => (
        <StatusWord kind={row.active ? 'good' : 'plain'}>{row.active ? t.setup.active : t.setup.left}</StatusWord>
      ),
      text: (row) => (row.active ? t.setup.active : t.setup.left),
      width: '110px',
    },
    ...(mayManage
      ? [
          {
            id: 'change',
            header: '',
            isSortable: false,
            cell: (row: PersonView) => (
              <Button look="quiet" label={t.setup.changePerson(row.displayName)} onPress={() => setOpen(row)}>
                {t.desk.changeFee}
              </Button>
            ),
            text: () => '',
            width: '124px',
          },
        ]
      : []),
  ];
}
