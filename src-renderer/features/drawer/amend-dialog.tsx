import { useRef, useState } from 'react';
import type { CountFigures, SessionView } from '../../../src-contract/station/drawer.ts';
import type { TenderKind } from '../../../src-core/tender/tender.ts';
import { SecondPersonStrip } from '../../app/second-person.tsx';
import { useTexts } from '../../app/texts/texts.ts';
import { newKey } from '../../station-client/new-key.ts';
import { useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { type SecondPerson, withApproval } from '../../station-client/with-approval.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Stack } from '../../ui/layout.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CountFields } from './count-fields.tsx';
import { fromFigures, missingOf, toFigures } from './count-form.ts';

export interface AmendDialogProps {
  readonly session: SessionView;
  /** The count of the version that stands. */
  readonly figures: CountFigures;
  readonly usedKinds: readonly TenderKind[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What is being amended: from then on a new key, as soon as anything of it changes. */
function useAmending({ session, figures: counted, usedKinds, onDone }: AmendDialogProps) {
  const station = useStation();
  const act = useAct();
  const [form, setForm] = useState(() => fromFigures(counted));
  const [reason, setReason] = useState('');
  const key = useRef(newKey());
  const figures = toFigures(form);
  const isChanged = JSON.stringify(figures) !== JSON.stringify(toFigures(fromFigures(counted)));
  const changing =
    <Value,>(set: (value: Value) => void) =>
    (value: Value): void => {
      key.current = newKey();
      set(value);
    };
  const amend = (reviewer: SecondPerson) => {
    const input = { key: key.current, sessionId: session.sessionId, figures, reason };
    act.run(
      () => withApproval(station, 'drawer.amend', input, reviewer, (approved) => station.drawer.amend(approved)),
      onDone,
    );
  };
  return {
    act,
    form,
    reason,
    amend,
    setForm: changing(setForm),
    setReason: changing(setReason),
    hasWork: isChanged || reason !== '',
    isReady: missingOf(form, usedKinds).length === 0 && /\p{L}/u.test(reason),
  };
}

/** DS4: begins from the count that stands; what is wrong is changed, a reason written, and a reviewer approves. */
export function AmendDialog(props: AmendDialogProps) {
  const t = useTexts();
  const { act, form, reason, amend, setForm, setReason, hasWork, isReady } = useAmending(props);
  const [isAsked, setAsked] = useState(false);
  const { drawerName, ownerName } = props.session;
  const { onClose } = props;
  return (
    <Dialog
      title={t.drawer.amendTitle(drawerName)}
      onClose={onClose}
      hasWork={hasWork}
      size="wide"
      actions={
        isAsked ? null : (
          <>
            <Button onPress={onClose} keyLabel="Esc">
              {t.ui.cancel}
            </Button>
            <Button look="main" onPress={() => setAsked(true)} isDisabled={!isReady}>
              {t.drawer.amendIt}
            </Button>
          </>
        )
      }
    >
      {isAsked ? (
        <SecondPersonStrip
          approves="drawer.review"
          act={t.drawer.amendAct(drawerName, ownerName)}
          says={t.drawer.amendApproves}
          isBusy={act.isBusy}
          failure={act.failure}
          onApprove={amend}
          onCancel={() => setAsked(false)}
        />
      ) : (
        <Stack gap="small">
          <p>{t.drawer.amendSays}</p>
          <CountFields form={form} onForm={setForm} />
          <TextField label={t.drawer.amendReason} value={reason} onChange={setReason} maxLength={200} isRequired />
        </Stack>
      )}
    </Dialog>
  );
}
