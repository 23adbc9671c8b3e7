import { type FormEvent, useRef, useState } from 'react';
import type { SignedCents } from '../../../src-core/money/cents.ts';
import { useOverview } from '../../app/station-overview.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { newKey } from '../../station-client/new-key.ts';
import { useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Stack } from '../../ui/layout.tsx';
import { MoneyField } from '../../ui/money-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { dollars } from './deposit-words.ts';
import type { BagStepProps } from './hand-over.tsx';

const REFERENCE = /^[0-9A-Za-z -]{1,40}$/;
const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** DP10: amount, date and reference as the bank's receipt has them; a difference is said before it is entered. */
export function ConfirmBank({ deposit, onDone, onClose }: BagStepProps) {
  const t = useTexts();
  const station = useStation();
  const today = useOverview((state) => state.overview?.today ?? '');
  const act = useAct();
  const [bankCents, setBankCents] = useState<SignedCents | null>(null);
  const [bankDate, setBankDate] = useState(today);
  const [reference, setReference] = useState('');
  const keys = useRef(new Map<string, string>());
  const bankReference = reference.trim();
  const isReady = bankCents !== null && isDate(bankDate) && REFERENCE.test(bankReference);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (!isReady) return;
    const said = JSON.stringify([bankCents, bankDate, bankReference]);
    const key = keys.current.get(said) ?? newKey();
    keys.current.set(said, key);
    act.run(
      () => station.deposits.confirm({ key, depositId: deposit.depositId, bankCents, bankDate, bankReference }),
      () => onDone(t.deposits.confirmed(deposit.depositNumber)),
    );
  };
  return (
    <Dialog
      title={t.deposits.confirmTitle}
      onClose={onClose}
      hasWork={bankCents !== null}
      actions={
        <>
          <Button onPress={onClose} keyLabel="Esc">
            {t.ui.cancel}
          </Button>
          <Button look="main" onPress={() => submit()} isDisabled={!isReady} isBusy={act.isBusy} keyLabel="Enter">
            {t.deposits.confirmIt}
          </Button>
        </>
      }
    >
      <form onSubmit={submit}>
        <Stack gap="small">
          <MoneyField
            label={t.deposits.confirmAmount}
            value={bankCents}
            onChange={setBankCents}
            size="amount"
            isRequired
            autoFocus
          />
          <BankDifference bankCents={bankCents} totalCents={deposit.totalCents} />
          <TextField
            label={t.deposits.confirmDate}
            value={bankDate}
            onChange={setBankDate}
            maxLength={10}
            error={bankDate !== '' && !isDate(bankDate) ? t.deposits.confirmDateWrong : undefined}
            isRequired
          />
          <TextField
            label={t.deposits.confirmReference}
            value={reference}
            onChange={setReference}
            maxLength={40}
            error={
              bankReference !== '' && !REFERENCE.test(bankReference) ? t.deposits.confirmReferenceWrong : undefined
            }
            isRequired
          />
          {act.failure ? <FailureNotice failure={act.failure} /> : null}
          <button type="submit" hidden>
            {t.deposits.confirmIt}
          </button>
        </Stack>
      </form>
    </Dialog>
  );
}

function BankDifference(props: { readonly bankCents: number | null; readonly totalCents: number }) {
  const t = useTexts();
  if (props.bankCents === null) return null;
  const difference = props.bankCents - props.totalCents;
  if (difference === 0) return <StatusWord kind="good">{t.deposits.confirmAgrees}</StatusWord>;
  const amount = dollars(Math.abs(difference));
  const says = difference < 0 ? t.deposits.confirmLess(amount) : t.deposits.confirmMore(amount);
  return <Notice kind="mind" title={says} isLive />;
}
