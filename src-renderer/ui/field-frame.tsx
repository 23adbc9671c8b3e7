import type { ReactNode } from 'react';
import { FieldError, Input, Label, Text } from 'react-aria-components';
import { classes } from './classes.ts';
import sheet from './field.module.css';

const c = classes(sheet);

export interface FieldFrameProps {
  readonly label: ReactNode;
  /** A sentence under the field, always shown. */
  readonly help?: ReactNode;
  /** What is wrong, in words, beside the field; what was typed stays. */
  readonly error?: string | undefined;
  /** Hides the label from the eye only; the accessible name stays. */
  readonly isLabelHidden?: boolean;
}

/** Label, control, help and error in the order they are read. Lives inside a react-aria field. */
export function FieldFrame(props: FieldFrameProps & { readonly children: ReactNode }) {
  return (
    <>
      <Label className={props.isLabelHidden ? 'visually-hidden' : c('label')}>{props.label}</Label>
      {props.children}
      {props.help === undefined ? null : (
        <Text slot="description" className={c('help')}>
          {props.help}
        </Text>
      )}
      <FieldError className={c('error')}>{props.error}</FieldError>
    </>
  );
}

export const fieldClass = c;
export { Input };
