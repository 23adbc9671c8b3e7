import { useRef, useState } from 'react';
import type { CashMovementKind } from '../../../src-core/ledger/events/drawer-events.ts';
import { SecondPersonStrip } from '../../app/second-person.tsx';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { newKey } from '../../station-client/new-key.ts';
import { useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { type SecondPerson, withApproval } from '../../station-client/with-approval.ts';
import { Button } from '../../ui/button.tsx';
import { CASH_ROWS, toDenominationCounts } from '../../ui/cash-rows.ts';
import { type DenominationCounts, countedCents } from '../../ui/denomination-counts.ts';
import { DenominationGrid } from '../../ui/denomination-grid.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Stack } from '../../ui/layout.tsx';
import { dollars } from './over-short-words.ts';

export interface MoveCashDialogProps {
  readonly sessionId: string;
  readonly kind: CashMovementKind;
  readonly onDone: (amountCents: number) => void;
  readonly onClose: () => void;
}

/** DS12, CF2: what is moved is counted by denomination; the vault takes a second person. */
export function MoveCashDialog({ sessionId, kind, onDone, onClose }: MoveCashDialogProps) {
  const t = useTexts();
  const station = useStation();
  const act = useAct();
  const [counts, setCounts] = useState<DenominationCounts>({});
  const [needsPerson, setNeedsPerson] = useState(false);
  const key = useRef(newKey());
  const foot = useRef<HTMLDivElement>(null);
  const cents = countedCents(CASH_ROWS, counts);
  const input = () => ({ key: key.current, sessionId, kind, counts: [...toDenominationCounts(counts)] });
  const finish = (answer: { readonly amountCents: number }) => onDone(answer.amountCents);
  const move = () => {
    if (cents === 0) return;
    if (kind === 'safe_drop') act.run(() => station.drawer.moveCash(input()), finish);
    else setNeedsPerson(true);
  };
  const moveWith = (person: SecondPerson) =>
    act.run(
      () => withApproval(station, 'drawer.moveCash', input(), person, (approved) => station.drawer.moveCash(approved)),
      finish,
    );
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
            onChange={(next) => {
              key.current = newKey();
              setCounts(next);
              setNeedsPerson(false);
              act.clear();
            }}
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
            onApprove={moveWith}
            onCancel={() => setNeedsPerson(false)}
          />
        ) : null}
      </Stack>
    </Dialog>
  );
}
