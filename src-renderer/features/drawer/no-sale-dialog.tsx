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

export interface NoSaleDialogProps {
  readonly sessionId: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** DS12: the drawer opens without a sale only with a reason, and it is counted. */
export function NoSaleDialog({ sessionId, onDone, onClose }: NoSaleDialogProps) {
  const t = useTexts();
  const station = useStation();
  const act = useAct();
  const [reason, setReason] = useState('');
  const key = useRef(newKey());
  const isReady = reason.trim() !== '';
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (isReady) act.run(() => station.drawer.openWithoutSale({ key: key.current, sessionId, reason }), onDone);
  };
  return (
    <Dialog
      title={t.drawer.noSale}
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose} keyLabel="Esc">
            {t.ui.cancel}
          </Button>
          <Button look="main" onPress={() => submit()} isDisabled={!isReady} isBusy={act.isBusy} keyLabel="Enter">
            {t.drawer.noSaleIt}
          </Button>
        </>
      }
    >
      <form onSubmit={submit}>
        <Stack gap="small">
          <p>{t.drawer.noSaleSays}</p>
          <TextField
            label={t.drawer.noSaleReason}
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
