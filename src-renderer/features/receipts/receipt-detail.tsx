import { useState } from 'react';
import type { ReceiptView } from '../../../src-contract/station/receipts.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { ActionButton } from '../../app/action-button.tsx';
import { type Texts, useTexts } from '../../app/texts/texts.ts';
import { type VoidAnswer, VoidReceipt } from '../../app/void-receipt.tsx';
import { useKey } from '../../app/use-key.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { newKey } from '../../station-client/new-key.ts';
import { useAct, useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { Panel, Toolbar } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Loading } from '../../ui/states.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { CorrectTender } from './correct-tender.tsx';
import { Paper } from './paper.tsx';

type Doing = 'nothing' | 'void' | 'correct';

export interface ReceiptDetailProps {
  readonly receiptNumber: string;
  readonly onChanged: () => void;
}

const givenBack = ({ cashBackCents, itemsBack }: VoidAnswer, t: Texts): readonly string[] => [
  ...(cashBackCents > 0 ? [t.receipts.cashBack(formatCents(cashBackCents))] : []),
  ...itemsBack.map(({ kind, itemNumber, amountCents }) =>
    t.receipts.itemBack(t.desk.kinds[kind], itemNumber ?? '', formatCents(amountCents)),
  ),
];

export function ReceiptDetail({ receiptNumber, onChanged }: ReceiptDetailProps) {
  const client = useStation();
  const asked = useQuestion(receiptNumber, () => client.receipts.get({ receiptNumber }));
  if (asked.failure) return <FailureNotice failure={asked.failure} onAgain={asked.again} />;
  if (!asked.answer) {
    return (
      <Panel title={receiptNumber}>
        <Loading lines={8} />
      </Panel>
    );
  }
  const changed = () => {
    asked.again();
    onChanged();
  };
  return <Receipt receipt={asked.answer} onChanged={changed} />;
}

function Receipt({ receipt, onChanged }: { readonly receipt: ReceiptView; readonly onChanged: () => void }) {
  const t = useTexts();
  const client = useStation();
  const printing = useAct();
  const [doing, setDoing] = useState<Doing>('nothing');
  const [says, setSays] = useState<readonly string[]>([]);
  const { receiptNumber, state, sessionState, appliedCents } = receipt;
  const isBeforeSubmission = sessionState === 'open' || sessionState === 'counting';
  const mayVoid = state !== 'void' && isBeforeSubmission;
  const mayCorrect = state === 'issued' && sessionState !== 'closed';
  useKey('frame.back', () => setDoing('nothing'), doing !== 'nothing');
  const done = (lines: readonly string[]) => {
    setSays(lines);
    setDoing('nothing');
    onChanged();
  };
  const reprint = () =>
    printing.run(
      () => client.receipts.reprint({ key: newKey(), receiptNumber }),
      ({ duplicateNo }) => done([t.receipts.reprinted(duplicateNo)]),
    );
  return (
    <Panel
      title={receiptNumber}
      actions={state === 'issued' ? undefined : <StatusWord kind="stop">{t.receipts.states[state]}</StatusWord>}
    >
      <Toolbar>
        <ActionButton action="receipts.reprint" isBusy={printing.isBusy} onAct={reprint}>
          {t.receipts.reprint}
        </ActionButton>
        {mayCorrect ? <Button onPress={() => setDoing('correct')}>{t.receipts.correct}</Button> : null}
        {mayVoid ? (
          <ActionButton action="receipts.void" look="stop" onAct={() => setDoing('void')}>
            {t.receipts.voidIt}
          </ActionButton>
        ) : null}
      </Toolbar>
      {printing.failure ? <FailureNotice failure={printing.failure} /> : null}
      {says.map((line) => (
        <Notice key={line} kind="info" title={line} isLive />
      ))}
      {receipt.voidReason === null ? null : (
        <p>
          {t.receipts.voidReason}: {receipt.voidReason}
        </p>
      )}
      {doing === 'void' ? (
        <VoidReceipt
          receiptNumber={receiptNumber}
          act={t.receipts.voidOf(receiptNumber, formatCents(appliedCents))}
          onVoided={(answer) => done([t.receipts.voided, ...givenBack(answer, t)])}
          onClose={() => setDoing('nothing')}
        />
      ) : null}
      {doing === 'correct' ? (
        <CorrectTender
          receipt={receipt}
          onDone={() => done([t.receipts.corrected])}
          onClose={() => setDoing('nothing')}
        />
      ) : null}
      {state !== 'void' && !isBeforeSubmission ? <p>{t.receipts.voidClosed}</p> : null}
      <Paper receipt={receipt} />
    </Panel>
  );
}
