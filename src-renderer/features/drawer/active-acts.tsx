import { type FormEvent, useRef, useState } from 'react';
import type { SessionView } from '../../../src-contract/station/drawer.ts';
import { ActionButton } from '../../app/action-button.tsx';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { newKey } from '../../station-client/new-key.ts';
import { useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Stack } from '../../ui/layout.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { SurpriseDialog } from './surprise-dialog.tsx';
import sheet from './drawer.module.css';

const c = classes(sheet);

export interface ActiveActsProps {
  readonly session: SessionView;
  readonly onDone: (says: string) => void;
  readonly onCounting: () => void;
}

/** What a supervisor may do about another's drawer while it is open: count it by surprise, or for an owner who is away. */
export function ActiveActs({ session, onDone, onCounting }: ActiveActsProps) {
  const t = useTexts();
  const [asks, setAsks] = useState<'surprise' | 'absent' | null>(null);
  const close = () => setAsks(null);
  return (
    <div className={c('foot')}>
      {session.state === 'open' ? (
        <ActionButton action="drawer.surprise" onAct={() => setAsks('surprise')} />
      ) : (
        <span />
      )}
      <ActionButton action="drawer.forAbsent" onAct={() => setAsks('absent')} />
      {asks === 'surprise' ? (
        <SurpriseDialog
          session={session}
          onClose={close}
          onDone={() => {
            close();
            onDone(t.drawer.surpriseDone(session.drawerName));
          }}
        />
      ) : null}
      {asks === 'absent' ? <AbsentDialog session={session} onClose={close} onCounting={onCounting} /> : null}
    </div>
  );
}

function AbsentDialog(props: {
  readonly session: SessionView;
  readonly onClose: () => void;
  readonly onCounting: () => void;
}) {
  const t = useTexts();
  const station = useStation();
  const act = useAct();
  const [reason, setReason] = useState('');
  const key = useRef(newKey());
  const isReady = reason.trim() !== '';
  const { sessionId, ownerName } = props.session;
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (!isReady) return;
    act.run(() => station.drawer.countForAbsent({ key: key.current, sessionId, reason }), props.onCounting);
  };
  return (
    <Dialog
      title={t.drawer.forAbsentTitle(ownerName)}
      onClose={props.onClose}
      size="small"
      actions={
        <>
          <Button onPress={props.onClose} keyLabel="Esc">
            {t.ui.cancel}
          </Button>
          <Button look="main" onPress={() => submit()} isDisabled={!isReady} isBusy={act.isBusy} keyLabel="Enter">
            {t.drawer.startCount}
          </Button>
        </>
      }
    >
      <form onSubmit={submit}>
        <Stack gap="small">
          <p>{t.drawer.forAbsentStarts}</p>
          <TextField
            label={t.drawer.forAbsentReason}
            value={reason}
            onChange={(text) => {
              key.current = newKey();
              setReason(text);
            }}
            maxLength={200}
            isRequired
            autoFocus
          />
          {act.failure ? <FailureNotice failure={act.failure} /> : null}
        </Stack>
      </form>
    </Dialog>
  );
}
