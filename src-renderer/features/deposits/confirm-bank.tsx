import type { FormEvent } from 'react';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Stack } from '../../ui/layout.tsx';
import { MoneyField } from '../../ui/money-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { BagStepProps } from './bag-step.ts';
import { dollars } from './deposit-words.ts';
import { useBankReceipt } from './use-bank-receipt.ts';

/** DP10: amount, date and reference as the bank's receipt has them; a difference is said before it is entered. */
export function ConfirmBank({ deposit, onDone, onClose }: BagStepProps) {
  const t = useTexts();
  const receipt = useBankReceipt(deposit.depositId, () => onDone(t.deposits.confirmed(deposit.depositNumber)));
  const { bankCents, bankDate, reference, isReady, act } = receipt;
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    receipt.submit();
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
            onChange={receipt.setBankCents}
            size="amount"
            isRequired
            autoFocus
          />
          <BankDifference bankCents={bankCents} totalCents={deposit.totalCents} />
          <TextField
            label={t.deposits.confirmDate}
            value={bankDate}
            onChange={receipt.setBankDate}
            maxLength={10}
            error={receipt.isDateWrong ? t.deposits.confirmDateWrong : undefined}
            isRequired
          />
          <TextField
            label={t.deposits.confirmReference}
            value={reference}
            onChange={receipt.setReference}
            maxLength={40}
            error={receipt.isReferenceWrong ? t.deposits.confirmReferenceWrong : undefined}
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
