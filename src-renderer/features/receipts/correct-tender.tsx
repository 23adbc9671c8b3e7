import { useState } from 'react';
import type { ReceiptView } from '../../../src-contract/station/receipts.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { TENDER_KINDS, type TenderKind, isPaper } from '../../../src-core/tender/tender.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { useKey } from '../../app/use-key.ts';
import { newKey } from '../../station-client/new-key.ts';
import { useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { withApproval } from '../../station-client/with-approval.ts';
import { type Approval, ApprovalStrip } from '../../ui/approval-strip.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/checkbox.tsx';
import { classes } from '../../ui/classes.ts';
import { Toolbar } from '../../ui/layout.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../ui/words.ts';
import sheet from './receipts.module.css';

const c = classes(sheet);

export interface CorrectTenderProps {
  readonly receipt: ReceiptView;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const newIds = () => ({ key: newKey(), tenderId: newKey() });

/** VD7: which tender, what it really was, then the second person who saw it. */
export function CorrectTender({ receipt, onDone, onClose }: CorrectTenderProps) {
  const t = useTexts();
  const words = useWords();
  // One key for one correction: another kind is another input, and so another key.
  const [ids, setIds] = useState(newIds);
  const standing = receipt.tenders.filter(({ isReplaced }) => !isReplaced);
  const [tenderId, setTenderId] = useState(standing[0]?.tenderId ?? '');
  const [kind, setKind] = useState<TenderKind | null>(null);
  const [itemNumber, setItemNumber] = useState('');
  const [isAsking, setAsking] = useState(false);
  // One step back, to the kinds, before the correction itself is given up.
  useKey('frame.back', () => setAsking(false), isAsking);
  const wrong = standing.find((each) => each.tenderId === tenderId);
  if (!wrong) return null;
  const needsNumber = kind !== null && isPaper(kind);
  const isReady = kind !== null && (!needsNumber || itemNumber.trim() !== '');
  const label = (each: { readonly kind: TenderKind; readonly amountCents: number }) =>
    `${t.desk.kinds[each.kind]} ${formatCents(each.amountCents)}`;
  if (isAsking && kind !== null) {
    return (
      <AskSecond
        receipt={receipt}
        wrong={wrong}
        kind={kind}
        itemNumber={itemNumber}
        ids={ids}
        onDone={onDone}
        onClose={() => setAsking(false)}
      />
    );
  }
  return (
    <div className={c('correct')} role="group" aria-label={t.receipts.correctTitle}>
      <p>{t.receipts.correctSays}</p>
      {standing.length > 1 ? (
        <RadioGroup
          label={t.receipts.tenders}
          choices={standing.map((each) => ({ id: each.tenderId, label: label(each) }))}
          value={tenderId}
          onChange={setTenderId}
          isRow
        />
      ) : (
        <p>{label(wrong)}</p>
      )}
      <RadioGroup
        label={t.receipts.correctedKind}
        choices={TENDER_KINDS.filter((each) => each !== wrong.kind).map((id) => ({ id, label: t.desk.kinds[id] }))}
        value={kind}
        onChange={(picked) => {
          setKind(picked);
          setIds(newIds());
        }}
        isRow
      />
      {needsNumber ? (
        <TextField label={t.receipts.itemNumber} value={itemNumber} onChange={setItemNumber} maxLength={24} autoFocus />
      ) : null}
      <Toolbar isEnd>
        <Button onPress={onClose} keyLabel="Esc">
          {words.cancel}
        </Button>
        <Button look="main" isDisabled={!isReady} onPress={() => setAsking(true)}>
          {t.receipts.goOn}
        </Button>
      </Toolbar>
    </div>
  );
}

interface AskSecondProps extends CorrectTenderProps {
  readonly wrong: ReceiptView['tenders'][number];
  readonly kind: TenderKind;
  readonly itemNumber: string;
  readonly ids: { readonly key: string; readonly tenderId: string };
}

function AskSecond({ receipt, wrong, kind, itemNumber, ids, onDone, onClose }: AskSecondProps) {
  const t = useTexts();
  const client = useStation();
  const act = useAct();
  const approve = ({ reason, approverName, secret }: Approval) => {
    const number = isPaper(kind) ? itemNumber.trim() : null;
    const tender = {
      tenderId: ids.tenderId,
      kind,
      itemNumber: number,
      routing: null,
      writtenDate: null,
      card: null,
    };
    const input = { key: ids.key, receiptNumber: receipt.receiptNumber, tenderId: wrong.tenderId, tender, reason };
    act.run(
      () =>
        withApproval(client, 'payment.correctTender', input, { approverName, secret }, (full) =>
          client.payment.correctTender(full),
        ),
      onDone,
    );
  };
  const { failure } = act;
  return (
    <ApprovalStrip
      act={t.receipts.correctAct(t.desk.kinds[wrong.kind], t.desk.kinds[kind], formatCents(wrong.amountCents))}
      onApprove={approve}
      onCancel={onClose}
      isBusy={act.isBusy}
      error={failure === null ? undefined : failure.kind === 'refused' ? failure.refusal.says : t.frame.noAnswer}
    />
  );
}
