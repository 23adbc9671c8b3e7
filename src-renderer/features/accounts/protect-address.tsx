import { useRef, useState } from 'react';
import type { AccountView } from '../../../src-contract/station/accounts.ts';
import { mayAct } from '../../../src-core/access/act-table.ts';
import { ActionButton } from '../../app/action-button.tsx';
import { useFrameState } from '../../app/frame-state.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { newKey } from '../../station-client/new-key.ts';
import { useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Stack } from '../../ui/layout.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../ui/words.ts';

export interface ProtectAddressProps {
  readonly account: AccountView;
  readonly onDone: () => void;
}

/** PY10: a supervisor says that an address is never printed, or that it may be again. */
export function ProtectAddress({ account, onDone }: ProtectAddressProps) {
  const t = useTexts();
  const [isAsking, setAsking] = useState(false);
  const role = useFrameState((state) => state.person?.role ?? null);
  if (role === null || !mayAct(role, 'account.protect_address')) return null;
  const title = account.isAddressProtected ? t.accounts.unprotectAddress : t.accounts.protectAddress;
  return (
    <>
      <ActionButton action="accounts.protect" look="quiet" onAct={() => setAsking(true)}>
        {title}
      </ActionButton>
      {isAsking ? (
        <AskReason
          title={title}
          account={account}
          onClose={() => setAsking(false)}
          onDone={() => {
            setAsking(false);
            onDone();
          }}
        />
      ) : null}
    </>
  );
}

interface AskReasonProps extends ProtectAddressProps {
  readonly title: string;
  readonly onClose: () => void;
}

function AskReason({ title, account, onClose, onDone }: AskReasonProps) {
  const t = useTexts();
  const words = useWords();
  const client = useStation();
  const act = useAct();
  const key = useRef(newKey());
  const [reason, setReason] = useState('');
  const { accountNo, isAddressProtected } = account;
  const send = () =>
    act.run(
      () => client.accounts.protectAddress({ key: key.current, accountNo, isProtected: !isAddressProtected, reason }),
      onDone,
    );
  return (
    <Dialog
      title={title}
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose} keyLabel="Esc">
            {words.cancel}
          </Button>
          <Button look="main" onPress={send} isDisabled={reason.trim() === ''} isBusy={act.isBusy}>
            {title}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{t.accounts.protectSays}</p>
        {act.failure ? <FailureNotice failure={act.failure} /> : null}
        <TextField
          label={t.accounts.protectReason}
          value={reason}
          onChange={(typed) => {
            key.current = newKey();
            setReason(typed);
          }}
          maxLength={200}
          isRequired
          autoFocus
        />
      </Stack>
    </Dialog>
  );
}
