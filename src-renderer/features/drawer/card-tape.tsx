import { type FormEvent, useRef, useState } from 'react';
import type { SignedCents } from '../../../src-core/money/cents.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Panel } from '../../ui/layout.tsx';
import { MoneyField } from '../../ui/money-field.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { Tape } from '../../ui/tape.tsx';
import type { SlipItem } from './count-form.ts';
import sheet from './drawer.module.css';

const c = classes(sheet);

export interface CardTapeProps {
  readonly items: readonly SlipItem[];
  readonly hasNone: boolean;
  readonly onItems: (items: readonly SlipItem[]) => void;
  readonly onNone: (hasNone: boolean) => void;
}

/** DS6: cards are counted by the cashier's own slips, amount by amount. */
export function CardTape({ items, hasNone, onItems, onNone }: CardTapeProps) {
  const t = useTexts();
  const [amount, setAmount] = useState<SignedCents | null>(null);
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    setMissing(amount === null || amount <= 0);
    field.current?.focus();
    if (amount === null || amount <= 0) return;
    onItems([...items, { id: crypto.randomUUID(), amountCents: amount }]);
    setAmount(null);
  };
  return (
    <Panel title={t.drawer.cardTitle}>
      {hasNone && items.length === 0 ? (
        <div className={c('none')}>
          <StatusWord kind="good">{t.drawer.cardNoneSays}</StatusWord>
          <Button look="quiet" onPress={() => onNone(false)}>
            {t.drawer.takeBack}
          </Button>
        </div>
      ) : (
        <form onSubmit={add} className={c('tapeForm')}>
          <div className={c('entry', 'entryOne')}>
            <MoneyField
              label={t.drawer.cardAmount}
              value={amount}
              onChange={setAmount}
              error={isMissing ? t.drawer.paperAmountWrong : undefined}
              ref={field}
            />
            <div className={c('entryAdd')}>
              <Button type="submit" keyLabel="Enter">
                {t.drawer.addToTape}
              </Button>
            </div>
          </div>
          <div className={c('none')}>
            <span className={c('soft')}>{t.drawer.cardHelp}</span>
            {items.length === 0 ? <Button onPress={() => onNone(true)}>{t.drawer.cardNone}</Button> : null}
          </div>
        </form>
      )}
      {items.length === 0 ? null : (
        <Tape
          title={t.drawer.cardTitle}
          items={items.map((item, index) => ({
            id: item.id,
            label: t.drawer.cardSlip(index + 1),
            cents: item.amountCents,
          }))}
          removeLabel={(item) => t.drawer.removeFromTape(item.label)}
          onRemove={(id) => onItems(items.filter((item) => item.id !== id))}
        />
      )}
    </Panel>
  );
}
