import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components';
import { classes } from './classes.ts';
import { FieldFrame, type FieldFrameProps } from './field-frame.tsx';
import type { Choice } from './select.tsx';
import sheet from './choice.module.css';

const c = classes(sheet);

export interface CheckboxProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
}

export function Checkbox(props: CheckboxProps) {
  return (
    <AriaCheckbox
      className={c('check')}
      isSelected={props.isSelected}
      onChange={props.onChange}
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
    >
      <span className={c('box')} aria-hidden="true">
        {props.isSelected ? '✓' : ''}
      </span>
      <span>{props.children}</span>
    </AriaCheckbox>
  );
}

export interface RadioGroupProps<Id extends string> extends FieldFrameProps {
  readonly choices: readonly Choice<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly isRow?: boolean;
  readonly isDisabled?: boolean;
}

export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const pick = (id: string) => {
    const choice = props.choices.find((each) => each.id === id);
    if (choice) props.onChange(choice.id);
  };
  return (
    <AriaRadioGroup
      className={c('field')}
      value={props.value}
      onChange={pick}
      isInvalid={props.error !== undefined}
      isDisabled={props.isDisabled ?? false}
      validationBehavior="aria"
    >
      <FieldFrame {...props}>
        <div className={c('radios', props.isRow && 'row')}>
          {props.choices.map((choice) => (
            <Radio key={choice.id} value={choice.id} className={c('radio')} isDisabled={choice.isDisabled ?? false}>
              <span className={c('dot')} aria-hidden="true" />
              <span>{choice.label}</span>
              {choice.detail === undefined ? null : <span className={c('itemDetail')}>{choice.detail}</span>}
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </AriaRadioGroup>
  );
}
