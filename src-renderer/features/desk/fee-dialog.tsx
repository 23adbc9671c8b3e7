import { type FormEvent, useState } from 'react';
import { type SignedCents, cents } from '../../../src-core/money/cents.ts';
import { useLanguage, useTexts } from '../../app/texts/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { IntegerField } from '../../ui/integer-field.tsx';
import { MoneyField } from '../../ui/money-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../ui/words.ts';
import { useDesk } from './desk-context.ts';
import { type DraftItemInput, putItem } from './desk-draft.ts';
import { type Fee, feeName } from './policy-view.ts';

const MOST = 999;
const FORM = 'fee-form';

export interface FeeDialogProps {
  readonly fee: Fee;
  /** As it stands in the payment; null when it is new. */
  readonly item: DraftItemInput | null;
  readonly onClose: () => void;
}

/** PY6: amount where the catalogue has none, how many, and why no tax is due. */
export function FeeDialog({ fee, item, onClose }: FeeDialogProps) {
  const t = useTexts();
  const words = useWords();
  const { desk } = useDesk();
  const language = useLanguage((state) => state.language);
  const isOpen = fee.priceCents === null;
  const [amount, setAmount] = useState<SignedCents | null>(item?.amountCents ? cents(item.amountCents) : null);
  const [quantity, setQuantity] = useState<number | null>(item?.quantity ?? 1);
  const [exemption, setExemption] = useState(item?.exemption ?? '');
  const isReady = (quantity ?? 0) > 0 && (!isOpen || (amount ?? 0) > 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const words = exemption.trim();
    const next = {
      code: fee.code,
      quantity: quantity ?? 1,
      amountCents: isOpen ? amount : null,
      exemption: words === '' ? null : words,
    };
    desk.change((draft) => putItem(draft, next));
    onClose();
    desk.focus('tender');
  };
  return (
    <Dialog
      title={t.desk.feeTitle(feeName(fee, language))}
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose} keyLabel="Esc">
            {words.cancel}
          </Button>
          <SubmitButton isReady={isReady}>{item === null ? t.desk.addFee : t.desk.changeFee}</SubmitButton>
        </>
      }
    >
      <form id={FORM} onSubmit={submit}>
        {isOpen ? <MoneyField label={t.desk.feeAmount} value={amount} onChange={setAmount} autoFocus /> : null}
        <IntegerField label={t.desk.quantity} value={quantity} onChange={setQuantity} max={MOST} autoFocus={!isOpen} />
        {fee.isTaxable ? (
          <TextField
            label={t.desk.exemption}
            help={t.desk.exemptionHelp}
            value={exemption}
            onChange={setExemption}
            maxLength={60}
          />
        ) : null}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </Dialog>
  );
}

function SubmitButton(props: { readonly isReady: boolean; readonly children: string }) {
  const submit = () => {
    const form = document.getElementById(FORM);
    if (form instanceof HTMLFormElement) form.requestSubmit();
  };
  return (
    <Button look="main" isDisabled={!props.isReady} onPress={submit} keyLabel="Enter">
      {props.children}
    </Button>
  );
}
