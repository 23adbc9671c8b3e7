import { Money } from './amount.tsx';
import { Button } from './button.tsx';
import { classes } from './classes.ts';
import { useWords } from './words.ts';
import sheet from './tape.module.css';

const c = classes(sheet);

export interface TapeItem {
  readonly id: string;
  /** What stands left of the amount: the check's number. */
  readonly label: string;
  readonly cents: number;
}

export interface TapeProps {
  readonly title: string;
  readonly items: readonly TapeItem[];
  readonly onRemove?: (id: string) => void;
  readonly removeLabel?: (item: TapeItem) => string;
  /** The figure the tape must meet, where one may be shown. */
  readonly control?: { readonly label: string; readonly cents: number };
}

/** An adding-machine tape: items in the order they were entered, the count and the sum under them. */
export function Tape({ title, items, onRemove, removeLabel, control }: TapeProps) {
  const words = useWords();
  const total = items.reduce((sum, item) => sum + item.cents, 0);
  return (
    <section className={c('tape')} aria-label={title}>
      <ol className={c('items')}>
        {items.map((item, index) => (
          <li key={item.id} className={c('item')}>
            <span className={c('number')}>{index + 1}</span>
            <span className={c('label')}>{item.label}</span>
            <Money cents={item.cents} />
            {onRemove ? (
              <Button
                look="quiet"
                label={removeLabel?.(item) ?? `${words.clear} ${item.label}`}
                onPress={() => onRemove(item.id)}
              >
                ✕
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
      <p className={c('total')} role="status">
        <span className={c('label')}>{words.tapeItems(items.length)}</span>
        <span>{words.tapeTotal}</span>
        <Money cents={total} />
      </p>
      {control ? (
        <p className={c('control')}>
          <span className={c('label')}>{control.label}</span>
          <Money cents={control.cents} />
        </p>
      ) : null}
    </section>
  );
}
