import { type FormEvent, useRef, useState } from 'react';
import type { FindingView } from '../../../src-contract/station/watch.ts';
import { useDates } from '../../app/office-time.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { newKey } from '../../station-client/new-key.ts';
import { useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { EmptyState } from '../../ui/states.tsx';
import type { Column } from '../../ui/table-order.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../ui/words.ts';

interface FindingDialogProps {
  readonly finding: FindingView;
  readonly days: number;
  readonly mayLayAside: boolean;
  readonly onClose: () => void;
}

/** A finding with the events it stands on; whoever may says what they found. */
export function FindingDialog({ finding, days, mayLayAside, onClose }: FindingDialogProps) {
  const t = useTexts();
  const words = useWords();
  const dates = useDates();
  const station = useStation();
  const act = useAct();
  const key = useRef(newKey());
  const [note, setNote] = useState('');
  const { findingId, throughSequence, kind, look } = finding;
  const isAsked = mayLayAside && !finding.isLaidAside;
  const isReady = note.trim() !== '';
  const layAside = (event?: FormEvent) => {
    event?.preventDefault();
    const asked = { key: key.current, days, findingId, throughSequence, note };
    if (isReady) act.run(() => station.watch.lookAt(asked), onClose);
  };
  return (
    <Dialog
      title={t.watch.kinds[kind]}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} keyLabel="Esc">
            {isAsked ? words.cancel : words.close}
          </Button>
          {isAsked ? (
            <Button look="main" isBusy={act.isBusy} isDisabled={!isReady} onPress={() => layAside()} keyLabel="Enter">
              {t.watch.layAside}
            </Button>
          ) : null}
        </>
      }
    >
      <Stack>
        <p>{finding.people.join(', ')}</p>
        <p>{t.watch.says[kind]}</p>
        {act.failure ? <FailureNotice failure={act.failure} /> : null}
        {look === null ? null : (
          <Notice kind="info" title={t.watch.looked(look.byName, dates.moment(look.at))}>
            <p>{look.note}</p>
          </Notice>
        )}
        {isAsked ? (
          <form onSubmit={layAside}>
            <TextField
              label={t.watch.note}
              value={note}
              onChange={(typed) => {
                key.current = newKey();
                setNote(typed);
              }}
              maxLength={200}
              isRequired
              autoFocus
            />
          </form>
        ) : null}
        <DataTable
          label={t.watch.events}
          rows={finding.events}
          rowId={(row) => String(row.sequence)}
          visibleRows={6}
          columns={useEventColumns()}
          empty={<EmptyState title={t.watch.empty} />}
        />
      </Stack>
    </Dialog>
  );
}

type EventView = FindingView['events'][number];

function useEventColumns(): readonly Column<EventView>[] {
  const t = useTexts();
  const dates = useDates();
  return [
    {
      id: 'entry',
      header: t.watch.entry,
      text: (row) => String(row.sequence),
      sortBy: (row) => row.sequence,
      cell: (row) => row.sequence,
      align: 'right',
      width: '64px',
    },
    {
      id: 'at',
      header: t.watch.at,
      text: (row) => row.occurredAt,
      cell: (row) => dates.moment(row.occurredAt),
      width: '215px',
    },
    {
      id: 'by',
      header: t.watch.by,
      text: (row) => row.actorName,
      cell: (row) => row.actorName,
      width: 'minmax(90px, 1fr)',
    },
    {
      id: 'receipt',
      header: t.oversight.receiptNumber,
      text: (row) => row.receiptNumber ?? '',
      cell: (row) => row.receiptNumber ?? '–',
      width: '150px',
    },
  ];
}
