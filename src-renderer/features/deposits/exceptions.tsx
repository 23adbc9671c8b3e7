import { type FormEvent, type ReactNode, useState } from 'react';
import type { SignedCents } from '../../../src-core/money/cents.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Panel, Stack } from '../../ui/layout.tsx';
import { MoneyField } from '../../ui/money-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { DepositException, DepositItem } from './deposit-form.ts';
import { ITEM_NUMBER, dollars } from './deposit-words.ts';
import sheet from './deposits.module.css';

const c = classes(sheet);

export interface ExceptionsProps {
  readonly exceptions: readonly DepositException[];
  /** Checks of the receipts that were not ticked. */
  readonly unticked: readonly DepositItem[];
  readonly onExceptions: (exceptions: readonly DepositException[]) => void;
}

/** DP12: a check on one side only seals as a named exception with its reason. */
export function Exceptions({ exceptions, unticked, onExceptions }: ExceptionsProps) {
  const t = useTexts();
  const [asks, setAsks] = useState<DepositException['kind'] | null>(null);
  const named = new Set(exceptions.map(({ tenderId }) => tenderId));
  const open = unticked.filter(({ tenderId }) => !named.has(tenderId));
  const labelOf = ({ kind, itemNumber, amountCents }: DepositException) =>
    (kind === 'receipted_not_in_bag' ? t.deposits.exceptionMissing : t.deposits.exceptionExtra)(
      itemNumber,
      dollars(amountCents),
    );
  const add = (exception: DepositException) => {
    onExceptions([...exceptions, exception]);
    setAsks(null);
  };
  return (
    <Panel title={t.deposits.exceptions}>
      <p className={c('soft')}>{t.deposits.exceptionsSays}</p>
      {exceptions.length === 0 ? null : (
        <ul className={c('lines')}>
          {exceptions.map((each, index) => (
            <li key={`${each.kind} ${each.itemNumber} ${index}`} className={c('exception')}>
              <span>
                {labelOf(each)}
                <span className={c('exceptionReason')}>{each.reason}</span>
              </span>
              <Button
                look="quiet"
                label={t.deposits.exceptionRemove(labelOf(each))}
                onPress={() => onExceptions(exceptions.filter((_, at) => at !== index))}
              >
                ✕
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={c('acts')}>
        <Button onPress={() => setAsks('receipted_not_in_bag')} isDisabled={open.length === 0}>
          {t.deposits.nameMissing}
        </Button>
        <Button onPress={() => setAsks('in_bag_not_receipted')}>{t.deposits.nameExtra}</Button>
      </div>
      {asks === 'receipted_not_in_bag' ? (
        <MissingDialog items={open} onAdd={add} onClose={() => setAsks(null)} />
      ) : null}
      {asks === 'in_bag_not_receipted' ? <ExtraDialog onAdd={add} onClose={() => setAsks(null)} /> : null}
    </Panel>
  );
}

interface ExceptionDialogProps {
  readonly title: string;
  readonly isReady: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function ExceptionDialog({ title, isReady, onSubmit, onClose, children }: ExceptionDialogProps) {
  const t = useTexts();
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (isReady) onSubmit();
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose} keyLabel="Esc">
            {t.ui.cancel}
          </Button>
          <Button look="main" onPress={() => submit()} isDisabled={!isReady} keyLabel="Enter">
            {t.deposits.exceptionAdd}
          </Button>
        </>
      }
    >
      <form onSubmit={submit}>
        <Stack gap="small">
          {children}
          <button type="submit" hidden>
            {t.deposits.exceptionAdd}
          </button>
        </Stack>
      </form>
    </Dialog>
  );
}

interface NamingProps {
  readonly onAdd: (exception: DepositException) => void;
  readonly onClose: () => void;
}

function MissingDialog({ items, onAdd, onClose }: NamingProps & { readonly items: readonly DepositItem[] }) {
  const t = useTexts();
  const [id, setId] = useState<string | null>(items[0]?.tenderId ?? null);
  const [reason, setReason] = useState('');
  const item = items.find(({ tenderId }) => tenderId === id);
  const add = () => {
    if (!item) return;
    const { tenderId, itemNumber, amountCents } = item;
    onAdd({ kind: 'receipted_not_in_bag', tenderId, itemNumber, amountCents, reason: reason.trim() });
  };
  return (
    <ExceptionDialog
      title={t.deposits.nameMissing}
      isReady={item !== undefined && reason.trim() !== ''}
      onSubmit={add}
      onClose={onClose}
    >
      <Select
        label={t.deposits.exceptionWhich}
        value={id}
        onChange={setId}
        choices={items.map((each) => ({
          id: each.tenderId,
          label: t.deposits.checkLabel(t.deposits.kinds[each.kind], each.itemNumber),
          detail: dollars(each.amountCents),
        }))}
      />
      <TextField
        label={t.deposits.exceptionReason}
        value={reason}
        onChange={setReason}
        maxLength={200}
        isRequired
        autoFocus
      />
    </ExceptionDialog>
  );
}

function ExtraDialog({ onAdd, onClose }: NamingProps) {
  const t = useTexts();
  const [number, setNumber] = useState('');
  const [amount, setAmount] = useState<SignedCents | null>(null);
  const [reason, setReason] = useState('');
  const itemNumber = number.trim();
  const isNumber = ITEM_NUMBER.test(itemNumber);
  const add = () => {
    if (amount === null) return;
    onAdd({ kind: 'in_bag_not_receipted', tenderId: null, itemNumber, amountCents: amount, reason: reason.trim() });
  };
  return (
    <ExceptionDialog
      title={t.deposits.nameExtra}
      isReady={isNumber && amount !== null && amount > 0 && reason.trim() !== ''}
      onSubmit={add}
      onClose={onClose}
    >
      <TextField
        label={t.deposits.exceptionNumber}
        value={number}
        onChange={setNumber}
        maxLength={24}
        error={itemNumber !== '' && !isNumber ? t.deposits.exceptionNumberWrong : undefined}
        isRequired
        autoFocus
      />
      <MoneyField label={t.deposits.exceptionAmount} value={amount} onChange={setAmount} isRequired />
      <TextField label={t.deposits.exceptionReason} value={reason} onChange={setReason} maxLength={200} isRequired />
    </ExceptionDialog>
  );
}
