import { Button, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { classes } from './classes.ts';
import { FieldFrame, type FieldFrameProps } from './field-frame.tsx';
import sheet from './choice.module.css';

const c = classes(sheet);

export interface Choice<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly detail?: string;
  readonly isDisabled?: boolean;
}

export interface SelectProps<Id extends string> extends FieldFrameProps {
  readonly choices: readonly Choice<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
}

export function Select<Id extends string>(props: SelectProps<Id>) {
  const pick = (key: unknown) => {
    const choice = props.choices.find((each) => each.id === key);
    if (choice) props.onChange(choice.id);
  };
  return (
    <AriaSelect
      className={c('field')}
      value={props.value}
      onChange={pick}
      placeholder={props.placeholder ?? '–'}
      isInvalid={props.error !== undefined}
      isDisabled={props.isDisabled ?? false}
      isRequired={props.isRequired ?? false}
      validationBehavior="aria"
    >
      <FieldFrame {...props}>
        <Button className={c('trigger')}>
          <SelectValue>{({ selectedText }) => selectedText || (props.placeholder ?? '–')}</SelectValue>
          <span aria-hidden="true">▾</span>
        </Button>
      </FieldFrame>
      <Popover className={c('popover')}>
        <ListBox>
          {props.choices.map((choice) => (
            <ListBoxItem
              key={choice.id}
              id={choice.id}
              textValue={choice.label}
              className={c('item')}
              isDisabled={choice.isDisabled ?? false}
            >
              <span>{choice.label}</span>
              {choice.detail === undefined ? null : <span className={c('itemDetail')}>{choice.detail}</span>}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
