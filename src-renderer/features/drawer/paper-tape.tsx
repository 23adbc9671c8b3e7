import { type FormEvent, useRef, useState } from 'react';
import type { SignedCents } from '../../../src-core/money/cents.ts';
import { PAPER_KINDS, type PaperKind } from '../../../src-core/tender/tender.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/checkbox.tsx';
import { classes } from '../../ui/classes.ts';
import { Panel } from '../../ui/layout.tsx';
import { MoneyField } from '../../ui/money-field.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { Tape } from '../../ui/tape.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { PaperItem } from './count-form.ts';
import sheet from './drawer.module.css';

const c = classes(sheet);
const NUMBER = /^[0-9A-Za-z-]{1,24}$/;

export interface PaperTapeProps {
  readonly items: readonly PaperItem[];
  readonly hasNone: boolean;
  readonly onItems: (items: readonly PaperItem[]) => void;
  readonly onNone: (hasNone: boolean) => void;
}

/** DS6: each check is keyed from the paper, number then amount; Enter goes on to the next. */
export function PaperTape({ items, hasNone, onItems, onNone }: PaperTapeProps) {
  const t = useTexts();
  return (
    <Panel title={t.drawer.paperTitle}>
      {hasNone && items.length === 0 ? (
        <div className={c('none')}>
          <StatusWord kind="good">{t.drawer.paperNoneSays}</StatusWord>
          <Button look="quiet" onPress={() => onNone(false)}>
            {t.drawer.takeBack}
          </Button>
        </div>
      ) : (
        <PaperEntry
          onAdd={(item) => onItems([...items, item])}
          {...(items.length === 0 ? { onNone: () => onNone(true) } : {})}
        />
      )}
      {items.length === 0 ? null : (
        <Tape
          title={t.drawer.paperTitle}
          items={items.map((item) => ({
            id: item.id,
            label: `${t.drawer.oneKind[item.kind]} ${item.itemNumber}`,
            cents: item.amountCents,
          }))}
          removeLabel={(item) => t.drawer.removeFromTape(item.label)}
          onRemove={(id) => onItems(items.filter((item) => item.id !== id))}
        />
      )}
    </Panel>
  );
}

interface PaperEntryProps {
  readonly onAdd: (item: PaperItem) => void;
  readonly onNone?: () => void;
}

function PaperEntry({ onAdd, onNone }: PaperEntryProps) {
  const t = useTexts();
  const [kind, setKind] = useState<PaperKind>('check');
  const [number, setNumber] = useState('');
  const [amount, setAmount] = useState<SignedCents | null>(null);
  const [wrong, setWrong] = useState<'number' | 'amount' | null>(null);
  const numberField = useRef<HTMLInputElement>(null);
  const amountField = useRef<HTMLInputElement>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const itemNumber = number.trim();
    if (itemNumber === '' && amount === null) return;
    if (!NUMBER.test(itemNumber)) {
      setWrong('number');
      numberField.current?.focus();
    } else if (amount === null || amount <= 0) {
      // Enter in the number goes on to the amount; only an Enter in the amount itself calls it missing.
      setWrong(document.activeElement === amountField.current ? 'amount' : null);
      amountField.current?.focus();
    } else {
      onAdd({ id: crypto.randomUUID(), kind, itemNumber, amountCents: amount });
      setNumber('');
      setAmount(null);
      setWrong(null);
      numberField.current?.focus();
    }
  };
  return (
    <form onSubmit={add} className={c('tapeForm')}>
      <RadioGroup
        label={t.drawer.paperKind}
        isRow
        value={kind}
        onChange={setKind}
        choices={PAPER_KINDS.map((id) => ({ id, label: t.drawer.oneKind[id] }))}
      />
      <div className={c('entry')}>
        <TextField
          label={t.drawer.paperNumber}
          value={number}
          onChange={setNumber}
          maxLength={24}
          error={wrong === 'number' ? t.drawer.paperNumberWrong : undefined}
          ref={numberField}
        />
        <MoneyField
          label={t.drawer.paperAmount}
          value={amount}
          onChange={setAmount}
          error={wrong === 'amount' ? t.drawer.paperAmountWrong : undefined}
          ref={amountField}
        />
        <div className={c('entryAdd')}>
          <Button type="submit" keyLabel="Enter">
            {t.drawer.addToTape}
          </Button>
        </div>
      </div>
      <div className={c('none')}>
        <span className={c('soft')}>{t.drawer.paperHelp}</span>
        {onNone ? <Button onPress={onNone}>{t.drawer.paperNone}</Button> : null}
      </div>
    </form>
  );
}
