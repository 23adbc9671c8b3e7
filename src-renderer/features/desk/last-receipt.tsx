import { useEffect, useState } from 'react';
import { formatCents } from '../../../src-core/money/cents.ts';
import { ActionButton } from '../../app/action-button.tsx';
import { useTexts } from '../../app/texts/texts.ts';
import { useKey } from '../../app/use-key.ts';
import { type VoidAnswer, VoidReceipt } from '../../app/void-receipt.tsx';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { newKey } from '../../station-client/new-key.ts';
import { useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { BigChange } from '../../ui/amount.tsx';
import { Toolbar } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useDesk, useDeskState } from './desk-context.ts';
import { type LastPayment } from './desk-state.ts';
import { PrintState } from './print-state.tsx';

/** Between two customers: the change of the last one, its receipt, and the two things that can still be done to it. */
export function LastReceipt() {
  const t = useTexts();
  const { desk } = useDesk();
  const last = useDeskState((state) => state.last);
  const [voided, setVoided] = useState<VoidAnswer | null>(null);
  if (voided !== null) return <GivenBack answer={voided} onDone={() => setVoided(null)} />;
  if (last === null) return <EmptyState title={t.desk.atRestTitle}>{t.desk.atRest}</EmptyState>;
  return (
    <Posted
      key={last.receiptNumber}
      last={last}
      onVoided={(answer) => {
        setVoided(answer);
        desk.say({ last: null });
        desk.clear();
        void desk.lookForPaper();
      }}
    />
  );
}

function Posted({ last, onVoided }: { readonly last: LastPayment; readonly onVoided: (answer: VoidAnswer) => void }) {
  const t = useTexts();
  const client = useStation();
  const { desk } = useDesk();
  const [isVoiding, setVoiding] = useState(false);
  const [duplicate, setDuplicate] = useState<number | null>(null);
  const [jobId, setJobId] = useState(last.printJobId);
  const printing = useAct();
  const { receiptNumber, appliedCents, changeCents } = last;
  const reprint = () =>
    printing.run(
      () => client.receipts.reprint({ key: newKey(), receiptNumber }),
      (answer) => {
        setDuplicate(answer.duplicateNo);
        setJobId(answer.printJobId);
      },
    );
  const stopVoiding = () => {
    setVoiding(false);
    desk.focus('search');
  };
  useKey('frame.back', stopVoiding, isVoiding);
  const facts = `${t.desk.receipt(receiptNumber)} · ${t.desk.paid(formatCents(appliedCents))}`;
  if (isVoiding) {
    return <VoidReceipt receiptNumber={receiptNumber} act={facts} onVoided={onVoided} onClose={stopVoiding} />;
  }
  return (
    <>
      <BigChange label={last.isFresh ? t.desk.change : `${t.desk.lastReceipt}: ${t.desk.change}`} cents={changeCents}>
        <p>{facts}</p>
        {last.isFresh || duplicate !== null ? (
          <p>
            {duplicate === null ? null : `${t.desk.reprinted(duplicate)} · `}
            <PrintState jobId={jobId} />
          </p>
        ) : null}
      </BigChange>
      {printing.failure ? <FailureNotice failure={printing.failure} /> : null}
      <Toolbar isEnd>
        <ActionButton action="desk.reprint" isBusy={printing.isBusy} onAct={reprint}>
          {t.desk.printAgain}
        </ActionButton>
        <VoidButton onAct={() => setVoiding(true)} />
      </Toolbar>
    </>
  );
}

/** While something stands in the search box, the key takes a word off there and voids nothing. */
function VoidButton({ onAct }: { readonly onAct: () => void }) {
  const isTyping = useDeskState((state) => state.search !== '');
  return <ActionButton action="desk.void" look="stop" isDisabled={isTyping} onAct={onAct} />;
}

function GivenBack({ answer, onDone }: { readonly answer: VoidAnswer; readonly onDone: () => void }) {
  const t = useTexts();
  const hasWork = useDeskState((state) => state.search !== '');
  useEffect(() => {
    if (hasWork) onDone();
  }, [hasWork, onDone]);
  return (
    <>
      <BigChange label={t.desk.cashBack} cents={answer.cashBackCents} />
      {answer.itemsBack.map(({ kind, itemNumber, amountCents }) => (
        <Notice
          key={`${kind} ${itemNumber}`}
          kind="mind"
          title={`${t.desk.itemBack(t.desk.kinds[kind], itemNumber ?? '')}, ${formatCents(amountCents)}`}
        />
      ))}
    </>
  );
}
