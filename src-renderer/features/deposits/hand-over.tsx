import { type FormEvent, useRef, useState } from 'react';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { newKey } from '../../station-client/new-key.ts';
import { useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Stack } from '../../ui/layout.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { BagStepProps } from './bag-step.ts';

/** DP6: who took the bag, and when. */
export function HandOver({ deposit, onDone, onClose }: BagStepProps) {
  const t = useTexts();
  const station = useStation();
  const act = useAct();
  const [carrier, setCarrier] = useState('');
  const [note, setNote] = useState('');
  const keys = useRef(new Map<string, string>());
  const isReady = carrier.trim() !== '';
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (!isReady) return;
    const said = JSON.stringify([carrier, note]);
    const key = keys.current.get(said) ?? newKey();
    keys.current.set(said, key);
    act.run(
      () => station.deposits.handOver({ key, depositId: deposit.depositId, carrier, note }),
      () => onDone(t.deposits.handedOver(carrier.trim())),
    );
  };
  return (
    <Dialog
      title={t.deposits.handOverTitle}
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose} keyLabel="Esc">
            {t.ui.cancel}
          </Button>
          <Button look="main" onPress={() => submit()} isDisabled={!isReady} isBusy={act.isBusy} keyLabel="Enter">
            {t.deposits.handOver}
          </Button>
        </>
      }
    >
      <form onSubmit={submit}>
        <Stack gap="small">
          <p>{t.deposits.handOverSays(deposit.bagNumber)}</p>
          <TextField
            label={t.deposits.handOverTo}
            value={carrier}
            onChange={setCarrier}
            maxLength={80}
            isRequired
            autoFocus
          />
          <TextField label={t.deposits.handOverNote} value={note} onChange={setNote} maxLength={200} />
          {act.failure ? <FailureNotice failure={act.failure} /> : null}
          <button type="submit" hidden>
            {t.deposits.handOver}
          </button>
        </Stack>
      </form>
    </Dialog>
  );
}
