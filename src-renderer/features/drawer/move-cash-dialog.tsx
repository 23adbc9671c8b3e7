import { useRef } from 'react';
import type { CashMovementKind } from '../../../src-core/ledger/events/drawer-events.ts';
import { SecondPersonStrip } from '../../app/second-person.tsx';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { Button } from '../../ui/button.tsx';
import { CASH_ROWS } from '../../ui/cash-rows.ts';
import { DenominationGrid } from '../../ui/denomination-grid.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Stack } from '../../ui/layout.tsx';
import { dollars } from './over-short-words.ts';
import { useCashMovement } from './use-cash-movement.ts';

export interface MoveCashDialogProps {
  readonly sessionId: string;
  readonly kind: CashMovementKind;
  readonly onDone: (amountCents: number) => void;
  readonly onClose: () => void;
}

/** DS12, CF2: what is moved is counted by denomination; the vault takes a second person. */
export function MoveCashDialog({ sessionId, kind, onDone, onClose }: MoveCashDialogProps) {
  const t = useTexts();
  const movement = useCashMovement(sessionId, kind, onDone);
  const { counts, cents, needsPerson, act, move } = movement;
  const foot = useRef<HTMLDivElement>(null);
  return (
    <Dialog
      title={t.drawer.moveTitle[kind]}
      onClose={onClose}
      hasWork={cents > 0}
      size="wide"
      actions={
        needsPerson ? null : (
          <div ref={foot} style={{ display: 'contents' }}>
            <Button onPress={onClose} keyLabel="Esc">
              {t.ui.cancel}
            </Button>
            <Button look="main" onPress={move} isDisabled={cents === 0} isBusy={act.isBusy} keyLabel="Enter">
              {t.drawer.moveIt[kind]}
            </Button>
          </div>
        )
      }
    >
      <Stack gap="small">
        <p>{t.drawer.moveSays[kind]}</p>
        {needsPerson ? null : (
          <DenominationGrid
            rows={CASH_ROWS}
            counts={counts}
            onChange={movement.setCounts}
            onDone={() => foot.current?.querySelectorAll('button')[1]?.focus()}
            totalLabel={t.drawer.moveTotal}
            autoFocus
          />
        )}
        {act.failure && !needsPerson ? <FailureNotice failure={act.failure} /> : null}
        {needsPerson ? (
          <SecondPersonStrip
            approves="vault.counterparty"
            act={t.drawer.moveAct[kind](dollars(cents))}
            isBusy={act.isBusy}
            failure={act.failure}
            onApprove={movement.moveWith}
            onCancel={movement.withdraw}
          />
        ) : null}
      </Stack>
    </Dialog>
  );
}
