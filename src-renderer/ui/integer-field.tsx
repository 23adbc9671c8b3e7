import { type Ref, useState } from 'react';
import { TextField as AriaTextField } from 'react-aria-components';
import { FieldFrame, type FieldFrameProps, Input, fieldClass } from './field-frame.tsx';
import { useWords } from './words.ts';

export interface IntegerFieldProps extends FieldFrameProps {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly max?: number;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  readonly keyField?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A count: digits only, empty is null and never zero. */
export function IntegerField(props: IntegerFieldProps) {
  const words = useWords();
  const [refused, setRefused] = useState(false);
  const max = props.max ?? 999_999;
  const change = (typed: string) => {
    const digits = typed.replace(/\D/g, '');
    const value = digits === '' ? null : Number(digits);
    setRefused(value !== null && value > max);
    if (value === null || value <= max) props.onChange(value);
  };
  const error = refused ? words.tooMuch(String(max)) : props.error;
  return (
    <AriaTextField
      className={fieldClass('field')}
      value={props.value === null ? '' : String(props.value)}
      onChange={change}
      onFocus={(event) => event.target instanceof HTMLInputElement && event.target.select()}
      isInvalid={error !== undefined}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
      validationBehavior="aria"
      inputMode="numeric"
      autoComplete="off"
    >
      <FieldFrame {...props} error={error}>
        <Input
          {...(props.ref ? { ref: props.ref } : {})}
          className={fieldClass('input', 'number')}
          data-key-field={props.keyField}
        />
      </FieldFrame>
    </AriaTextField>
  );
}
