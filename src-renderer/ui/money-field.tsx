import { type Ref, useRef, useState } from 'react';
import { TextField as AriaTextField } from 'react-aria-components';
import { type SignedCents, formatCents } from '../../src-core/money/cents.ts';
import { FieldFrame, type FieldFrameProps, Input, fieldClass } from './field-frame.tsx';
import {
  type MoneyEntry,
  type MoneyMode,
  keepMoneyCharacters,
  readMoneyEntry,
  writeMoneyEntry,
} from './money-entry.ts';
import { type UiWords, useWords } from './words.ts';

export interface MoneyFieldProps extends FieldFrameProps {
  /** Cents, or null while empty or unreadable. */
  readonly value: SignedCents | null;
  readonly onChange: (value: SignedCents | null) => void;
  readonly mode?: MoneyMode;
  readonly size?: 'normal' | 'amount';
  readonly allowNegative?: boolean;
  readonly maxCents?: number;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  readonly keyField?: string;
  /** Shows which entry mode is on, as the station's setting has it. */
  readonly showsMode?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

/** What cannot be read yet is not called wrong while it is still being typed. */
const errorOf = (entry: MoneyEntry, isTyping: boolean, props: MoneyFieldProps, words: UiWords): string | undefined => {
  if (entry.kind === 'not_money') return isTyping ? props.error : words.notMoney;
  if (entry.kind === 'amount' && props.maxCents !== undefined && entry.cents > props.maxCents) {
    return words.tooMuch(formatCents(props.maxCents));
  }
  return props.error;
};

export function MoneyField(props: MoneyFieldProps) {
  const words = useWords();
  const mode = props.mode ?? 'point';
  const [isTyping, setTyping] = useState(false);
  const [text, setText] = useState(() => writeMoneyEntry(props.value));
  const told = useRef<SignedCents | null>(props.value);
  // A value set from outside (the amount still to pay) replaces the text; what this field itself reported does not.
  if (told.current !== props.value) {
    told.current = props.value;
    setText(writeMoneyEntry(props.value));
  }
  const entry = readMoneyEntry(text, mode, props.allowNegative);
  const change = (typed: string) => {
    const kept = keepMoneyCharacters(typed);
    setText(kept);
    setTyping(true);
    const read = readMoneyEntry(kept, mode, props.allowNegative);
    const value = read.kind === 'amount' ? read.cents : null;
    told.current = value;
    props.onChange(value);
  };
  const error = errorOf(entry, isTyping, props, words);
  const modeHelp = mode === 'ten_key' ? words.tenKey : words.byPoint;
  return (
    <AriaTextField
      className={fieldClass('field')}
      value={text}
      onChange={change}
      onFocus={(event) => event.target instanceof HTMLInputElement && event.target.select()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') setTyping(false);
        if ('continuePropagation' in event) event.continuePropagation();
      }}
      onBlur={() => {
        setTyping(false);
        if (entry.kind === 'amount') setText(writeMoneyEntry(entry.cents));
      }}
      isInvalid={error !== undefined}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
      validationBehavior="aria"
      inputMode="decimal"
      autoComplete="off"
    >
      <FieldFrame {...props} error={error} help={props.help ?? (props.showsMode ? modeHelp : undefined)}>
        <span className={fieldClass('affixed')}>
          <span className={fieldClass('affix')} aria-hidden="true">
            $
          </span>
          <Input
            {...(props.ref ? { ref: props.ref } : {})}
            className={fieldClass('input', props.size === 'amount' ? 'amount' : 'number')}
            data-key-field={props.keyField}
          />
        </span>
      </FieldFrame>
    </AriaTextField>
  );
}
