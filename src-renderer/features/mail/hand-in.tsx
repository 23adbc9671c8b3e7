import { useRef, useState } from 'react';
import type { MailBatchView } from '../../../src-contract/station/mail.ts';
import { ActionButton } from '../../app/action-button.tsx';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { newKey } from '../../station-client/new-key.ts';
import { useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { CASH_ROWS, toDenominationCounts } from '../../ui/cash-rows.ts';
import type { DenominationCounts } from '../../ui/denomination-counts.ts';
import { DenominationGrid } from '../../ui/denomination-grid.tsx';
import { Panel, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';

export interface HandInProps {
  readonly batch: MailBatchView;
  readonly isRecount: boolean;
  readonly onHandedIn: () => void;
}

/** ML2: posted equals listed; the cash is counted, and the batch goes to its review. */
export function HandIn({ batch, isRecount, onHandedIn }: HandInProps) {
  const t = useTexts();
  const station = useStation();
  const act = useAct();
  const [counts, setCounts] = useState<DenominationCounts>({});
  const keys = useRef(new Map<string, string>());
  const { sessionId } = batch.session;
  const hasCash = batch.control.some(({ kind }) => kind === 'cash');
  const cash = [...toDenominationCounts(counts)];
  const isReady = !hasCash || cash.length > 0;
  const handIn = () => {
    if (!isReady) return;
    const said = JSON.stringify(cash);
    const key = keys.current.get(said) ?? newKey();
    keys.current.set(said, key);
    act.run(() => station.mail.close({ key, sessionId, cash }), onHandedIn);
  };
  return (
    <Panel title={t.mail.handInTitle}>
      <Stack>
        {isRecount ? <Notice kind="mind" title={t.mail.recount} /> : null}
        <p>{hasCash ? t.mail.handInSays : t.mail.handInPaper}</p>
        {hasCash ? <DenominationGrid rows={CASH_ROWS} counts={counts} onChange={setCounts} autoFocus /> : null}
        {act.failure ? <FailureNotice failure={act.failure} /> : null}
        <ActionButton
          action="mail.submit"
          onAct={handIn}
          look="main"
          size="big"
          isWide
          isDisabled={!isReady}
          isBusy={act.isBusy}
        >
          {t.mail.handIn}
        </ActionButton>
      </Stack>
    </Panel>
  );
}
