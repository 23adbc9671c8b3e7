import { useRef, useState } from 'react';
import type { ReceiptView } from '../../../src-contract/station/receipts.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { SecondPersonStrip } from '../../app/second-person.tsx';
import { useTexts } from '../../app/texts/texts.ts';
import { newKey } from '../../station-client/new-key.ts';
import { useAct, useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { withApproval } from '../../station-client/with-approval.ts';
import type { Approval } from '../../ui/approval-strip.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/checkbox.tsx';
import { classes } from '../../ui/classes.ts';
import { Toolbar } from '../../ui/layout.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../ui/words.ts';
import sheet from './receipts.module.css';

const c = classes(sheet);

export interface MovePaymentProps {
  readonly receipt: ReceiptView;
  readonly onDone: (says: string) => void;
  readonly onClose: () => void;
}

/** VD2: from which account to which, then the reason and a second person. */
export function MovePayment({ receipt, onDone, onClose }: MovePaymentProps) {
  const t = useTexts();
  const words = useWords();
  const client = useStation();
  const [from, setFrom] = useState(receipt.accountNos[0] ?? '');
  const [to, setTo] = useState('');
  const [isAsking, setAsking] = useState(false);
  const toAccountNo = to.trim().toUpperCase();
  const found = useQuestion(toAccountNo, () =>
    toAccountNo === '' ? Promise.resolve(null) : client.accounts.get({ accountNo: toAccountNo }),
  );
  const account = found.answer;
  if (isAsking) {
    return (
      <AskSecond
        receiptNumber={receipt.receiptNumber}
        from={from}
        to={toAccountNo}
        onDone={onDone}
        onClose={() => setAsking(false)}
      />
    );
  }
  return (
    <div className={c('correct')} role="group" aria-label={t.corrections.moveTitle}>
      <p>{t.corrections.moveSays}</p>
      {receipt.accountNos.length > 1 ? (
        <RadioGroup
          label={t.corrections.moveFrom}
          choices={receipt.accountNos.map((id) => ({ id, label: id }))}
          value={from}
          onChange={setFrom}
          isRow
        />
      ) : (
        <p>
          {t.corrections.moveFrom} {from}
        </p>
      )}
      <TextField
        label={t.corrections.moveTo}
        value={to}
        onChange={setTo}
        maxLength={20}
        error={toAccountNo !== '' && found.failure ? t.corrections.moveToNotFound : undefined}
        autoFocus
      />
      <p aria-live="polite">
        {account === null ? '' : t.corrections.moveToFound(account.customerName, account.serviceAddress)}
      </p>
      <Toolbar isEnd>
        <Button onPress={onClose} keyLabel="Esc">
          {words.cancel}
        </Button>
        <Button look="main" isDisabled={account === null} onPress={() => setAsking(true)}>
          {t.receipts.goOn}
        </Button>
      </Toolbar>
    </div>
  );
}

interface AskSecondProps extends Omit<MovePaymentProps, 'receipt'> {
  readonly receiptNumber: string;
  readonly from: string;
  readonly to: string;
}

function AskSecond({ receiptNumber, from, to, onDone, onClose }: AskSecondProps) {
  const t = useTexts();
  const client = useStation();
  const running = useAct();
  // One key for one reason, however often the secret is mistyped.
  const keys = useRef(new Map<string, string>());
  const approve = ({ reason, approverName, secret }: Approval) => {
    const key = keys.current.get(reason) ?? newKey();
    keys.current.set(reason, key);
    const input = { key, receiptNumber, fromAccountNo: from, toAccountNo: to, reason };
    running.run(
      () =>
        withApproval(client, 'corrections.move', input, { approverName, secret }, (full) =>
          client.corrections.move(full),
        ),
      ({ correctionNumber, amountCents }) =>
        onDone(t.corrections.moved(correctionNumber, formatCents(amountCents), to)),
    );
  };
  return (
    <SecondPersonStrip
      approves="reversal.approve"
      act={t.corrections.moveAct(receiptNumber, from, to)}
      needsReason
      isBusy={running.isBusy}
      failure={running.failure}
      onApprove={approve}
      onCancel={onClose}
    />
  );
}
