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
import { DoneToReceipt } from './done-to-receipt.tsx';
import { MovePayment } from './move-payment.tsx';
import { Paper } from './paper.tsx';
import { ReverseReceipt } from './reverse-receipt.tsx';

type Doing = 'nothing' | 'void' | 'correct' | 'reverse' | 'move';

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
  const { receiptNumber, state, appliedCents } = receipt;
  const may = whatMayBeDone(receipt);
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
      <ReceiptActions may={may} isPrinting={printing.isBusy} onReprint={reprint} onDo={setDoing} />
      {printing.failure ? <FailureNotice failure={printing.failure} /> : null}
      {says.map((line) => (
        <Notice key={line} kind="info" title={line} isLive />
      ))}
      {receipt.voidReason === null ? null : (
        <p>
          {t.receipts.voidReason}: {receipt.voidReason}
        </p>
      )}
      <PaperRecord receipt={receipt} />
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
      {doing === 'reverse' ? (
        <ReverseReceipt
          receipt={receipt}
          onDone={(answer) => done([t.corrections.reversed(answer.correctionNumber, formatCents(answer.amountCents))])}
          onClose={() => setDoing('nothing')}
        />
      ) : null}
      {doing === 'move' ? (
        <MovePayment receipt={receipt} onDone={(line) => done([line])} onClose={() => setDoing('nothing')} />
      ) : null}
      {may.reverse ? <p>{t.receipts.voidClosed}</p> : null}
      <DoneToReceipt corrections={receipt.corrections} />
      <Paper receipt={receipt} />
    </Panel>
  );
}

/** What the state of its drawer, and what was done to it, leave open (VD1, VD2, VD7). */
function whatMayBeDone({ state, sessionState, accountNos }: ReceiptView) {
  const isBeforeSubmission = sessionState === 'open' || sessionState === 'counting';
  const isUndone = state === 'void' || state === 'reversed';
  return {
    void: !isUndone && isBeforeSubmission,
    reverse: !isUndone && !isBeforeSubmission,
    move: !isUndone && !isBeforeSubmission && accountNos.length > 0,
    correct: state === 'issued' && sessionState !== 'closed',
  };
}

interface ReceiptActionsProps {
  readonly may: ReturnType<typeof whatMayBeDone>;
  readonly isPrinting: boolean;
  readonly onReprint: () => void;
  readonly onDo: (what: Doing) => void;
}

function ReceiptActions({ may, isPrinting, onReprint, onDo }: ReceiptActionsProps) {
  const t = useTexts();
  return (
    <Toolbar>
      <ActionButton action="receipts.reprint" isBusy={isPrinting} onAct={onReprint}>
        {t.receipts.reprint}
      </ActionButton>
      {may.move ? <Button onPress={() => onDo('move')}>{t.corrections.move}</Button> : null}
      {may.correct ? <Button onPress={() => onDo('correct')}>{t.receipts.correct}</Button> : null}
      {may.void ? (
        <ActionButton action="receipts.void" look="stop" onAct={() => onDo('void')}>
          {t.receipts.voidIt}
        </ActionButton>
      ) : null}
      {may.reverse ? (
        <ActionButton action="receipts.reverse" look="stop" onAct={() => onDo('reverse')}>
          {t.corrections.reverse}
        </ActionButton>
      ) : null}
    </Toolbar>
  );
}

/** TN5, TN3: what the ledger says of the paper beside the receipt itself. */
function PaperRecord({ receipt }: { readonly receipt: ReceiptView }) {
  const t = useTexts();
  const { noChecksOverride: override, endorsed } = receipt;
  return (
    <>
      {override === null ? null : (
        <Notice kind="mind" title={t.receipts.override(override.accountNo, override.approverName)}>
          <p>
            {t.receipts.voidReason}: {override.reason}
          </p>
        </Notice>
      )}
      {endorsed === null ? null : <p>{t.receipts.endorsed[endorsed]}</p>}
    </>
  );
}
