import { type Ref, useState } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { Button } from './button.tsx';
import { FieldFrame, type FieldFrameProps, Input, fieldClass } from './field-frame.tsx';
import { useWords } from './words.ts';

export interface TextFieldProps extends FieldFrameProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  readonly autoComplete?: string;
  readonly maxLength?: number;
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email';
  /** Names the field for keys that act only inside it (`field` in the key registry). */
  readonly keyField?: string;
  readonly isMultiline?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

const rootProps = (props: TextFieldProps) => ({
  className: fieldClass('field'),
  value: props.value,
  onChange: props.onChange,
  isInvalid: props.error !== undefined,
  isRequired: props.isRequired ?? false,
  isDisabled: props.isDisabled ?? false,
  autoFocus: props.autoFocus ?? false,
  autoComplete: props.autoComplete ?? 'off',
  validationBehavior: 'aria' as const,
  inputMode: props.inputMode ?? ('text' as const),
  ...(props.maxLength === undefined ? {} : { maxLength: props.maxLength }),
});

export function TextField(props: TextFieldProps) {
  const placeholder = props.placeholder ?? '';
  return (
    <AriaTextField {...rootProps(props)}>
      <FieldFrame {...props}>
        {props.isMultiline ? (
          <AriaTextArea className={fieldClass('input')} placeholder={placeholder} data-key-field={props.keyField} />
        ) : (
          <Input
            {...(props.ref ? { ref: props.ref } : {})}
            className={fieldClass('input')}
            placeholder={placeholder}
            data-key-field={props.keyField}
            spellCheck={false}
          />
        )}
      </FieldFrame>
    </AriaTextField>
  );
}

/** A password or code, hidden until the person asks to see it. Never prefilled, never kept by the browser. */
export function SecretField(props: Omit<TextFieldProps, 'isMultiline' | 'inputMode'>) {
  const words = useWords();
  const [isShown, setShown] = useState(false);
  return (
    <AriaTextField {...rootProps(props)} type={isShown ? 'text' : 'password'}>
      <FieldFrame {...props}>
        <span className={fieldClass('affixed')}>
          <Input
            {...(props.ref ? { ref: props.ref } : {})}
            className={fieldClass('input', 'hasAfter')}
            spellCheck={false}
            data-key-field={props.keyField}
          />
          <span className={fieldClass('after')}>
            <Button look="quiet" onPress={() => setShown(!isShown)}>
              {isShown ? words.hide : words.show}
            </Button>
          </span>
        </span>
      </FieldFrame>
    </AriaTextField>
  );
}
