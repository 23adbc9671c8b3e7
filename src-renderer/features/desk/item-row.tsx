import type { PaymentPreviewView } from '../../../src-contract/station/payment.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { Money } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import type { DraftItemInput } from './desk-draft.ts';
import sheet from './desk.module.css';

const c = classes(sheet);

export interface ItemRowProps {
  readonly item: DraftItemInput;
  readonly name: string;
  /** The fee and its tax, as the station priced them. */
  readonly lines: PaymentPreviewView['items'];
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

export function ItemRow({ item, name, lines, onChange, onRemove }: ItemRowProps) {
  const t = useTexts();
  return (
    <section className={c('item')} aria-label={name}>
      <div className={c('itemLines')}>
        {lines.length === 0 ? (
          <p>
            {name} {item.quantity > 1 ? `× ${item.quantity}` : ''}
          </p>
        ) : (
          lines.map((line, index) => (
            <p key={`${line.code} ${index}`} className={c('itemLine')}>
              <span>{line.description}</span>
              <Money cents={line.amountCents} />
            </p>
          ))
        )}
      </div>
      <span className={c('rowButtons')}>
        <Button look="quiet" onPress={onChange}>
          {t.desk.changeFee}
        </Button>
        <Button look="quiet" label={t.desk.removeItem(name)} onPress={onRemove}>
          ✕
        </Button>
      </span>
    </section>
  );
}
