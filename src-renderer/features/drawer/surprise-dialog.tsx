import { useRef, useState } from 'react';
import type { SessionView } from '../../../src-contract/station/drawer.ts';
import { SecondPersonStrip } from '../../app/second-person.tsx';
import { useTexts } from '../../app/texts/texts.ts';
import { newKey } from '../../station-client/new-key.ts';
import { useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { type SecondPerson, withApproval } from '../../station-client/with-approval.ts';
import { Button } from '../../ui/button.tsx';
import { CASH_ROWS } from '../../ui/cash-rows.ts';
import { countedCents } from '../../ui/denomination-counts.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Stack } from '../../ui/layout.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CountFields } from './count-fields.tsx';
import { type CountForm, EMPTY_FORM, toFigures } from './count-form.ts';
import { dollars } from './over-short-words.ts';

export interface SurpriseDialogProps {
  readonly session: SessionView;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** DS13: counted from empty like any count, then seen by a witness; what is not counted is left out. */
export function SurpriseDialog({ session, onDone, onClose }: SurpriseDialogProps) {
  const t = useTexts();
  const station = useStation();
  const act = useAct();
  const [form, setForm] = useState(EMPTY_FORM);
  const [note, setNote] = useState('');
  const [isWitnessed, setWitnessed] = useState(false);
  const key = useRef(newKey());
  const { sessionId, drawerName } = session;
  const figures = toFigures(form);
  const cents = countedCents(CASH_ROWS, form.cash);
  const change = (next: CountForm) => {
    key.current = newKey();
    setForm(next);
  };
  const changeNote = (text: string) => {
    key.current = newKey();
    setNote(text);
  };
  const store = (witness: SecondPerson) => {
    const input = { key: key.current, sessionId, figures, note };
    act.run(
      () =>
        withApproval(station, 'drawer.surpriseCount', input, witness, (approved) =>
          station.drawer.surpriseCount(approved),
        ),
      onDone,
    );
  };
  return (
    <Dialog
      title={t.drawer.surpriseTitle(drawerName)}
      onClose={onClose}
      hasWork={figures.cash !== null}
      size="wide"
      actions={
        isWitnessed ? null : (
          <>
            <Button onPress={onClose} keyLabel="Esc">
              {t.ui.cancel}
            </Button>
            <Button look="main" onPress={() => setWitnessed(true)} isDisabled={figures.cash === null}>
              {t.drawer.surpriseIt}
            </Button>
          </>
        )
      }
    >
      {isWitnessed ? (
        <SecondPersonStrip
          approves="drawer.witness"
          act={t.drawer.surpriseAct(drawerName, dollars(cents))}
          says={t.drawer.witnessSawCount}
          isBusy={act.isBusy}
          failure={act.failure}
          onApprove={store}
          onCancel={() => setWitnessed(false)}
        />
      ) : (
        <SurpriseForm form={form} note={note} onForm={change} onNote={changeNote} />
      )}
    </Dialog>
  );
}

interface SurpriseFormProps {
  readonly form: CountForm;
  readonly note: string;
  readonly onForm: (form: CountForm) => void;
  readonly onNote: (note: string) => void;
}

function SurpriseForm({ form, note, onForm, onNote }: SurpriseFormProps) {
  const t = useTexts();
  return (
    <Stack gap="small">
      <p>{t.drawer.surpriseSays}</p>
      <CountFields form={form} onForm={onForm} />
      <TextField label={t.drawer.surpriseNote} value={note} onChange={onNote} maxLength={200} />
    </Stack>
  );
}
