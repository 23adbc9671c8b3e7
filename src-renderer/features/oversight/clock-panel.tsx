import { useState } from 'react';
import { useDates } from '../../app/office-time.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { newKey } from '../../station-client/new-key.ts';
import { useAct, useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { Panel, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { EmptyState, Loading } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** LD11: a step of the clock, and the supervisor's word that it is right now. */
export function ClockPanel() {
  const t = useTexts();
  const dates = useDates();
  const station = useStation();
  const act = useAct();
  const step = useQuestion('clock', () => station.ledger.clockStep());
  const [note, setNote] = useState('');
  const [isAccepted, setAccepted] = useState(false);
  if (step.failure) return <FailureNotice failure={step.failure} onAgain={step.again} />;
  if (!step.isAnswered) return <Panel>{<Loading lines={3} />}</Panel>;
  const accept = () =>
    act.run(
      () => station.ledger.acceptClock({ key: newKey(), note }),
      () => {
        setAccepted(true);
        step.again();
      },
    );
  return (
    <Panel title={t.oversight.clockTab}>
      {step.answer === null ? (
        <Stack>
          {isAccepted ? <Notice kind="info" title={t.oversight.clockAccepted} isLive /> : null}
          <EmptyState title={t.oversight.clockFine} />
        </Stack>
      ) : (
        <Stack>
          <Notice kind="mind" title={t.oversight.clockStepped}>
            <p>{t.oversight.clockSays(dates.moment(step.answer.from), dates.moment(step.answer.to))}</p>
          </Notice>
          {act.failure ? <FailureNotice failure={act.failure} /> : null}
          <TextField
            label={t.oversight.clockNote}
            value={note}
            onChange={setNote}
            maxLength={200}
            isRequired
            autoFocus
          />
          <div>
            <Button look="main" isBusy={act.isBusy} isDisabled={note.trim() === ''} onPress={accept}>
              {t.oversight.clockAccept}
            </Button>
          </div>
        </Stack>
      )}
    </Panel>
  );
}
