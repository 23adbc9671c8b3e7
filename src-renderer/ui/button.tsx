import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { classes } from './classes.ts';
import { KeyLabel } from './key-label.tsx';
import { useWords } from './words.ts';
import sheet from './button.module.css';

const c = classes(sheet);

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  /** `main` is the one next right thing on a screen; `stop` destroys or takes back; `quiet` sits in toolbars and rows. */
  readonly look?: 'main' | 'plain' | 'quiet' | 'stop';
  readonly size?: 'normal' | 'big';
  /** The key as people read it, for instance `Ctrl S`. */
  readonly keyLabel?: string | undefined;
  readonly isDisabled?: boolean;
  /** Busy keeps the focus and the width, and says so to a screen reader. */
  readonly isBusy?: boolean;
  readonly isWide?: boolean;
  readonly type?: 'button' | 'submit';
  readonly autoFocus?: boolean;
  readonly label?: string;
  readonly describedBy?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({ look = 'plain', size = 'normal', type = 'button', ...props }: ButtonProps) {
  const words = useWords();
  const isBusy = props.isBusy ?? false;
  return (
    <AriaButton
      {...(props.ref ? { ref: props.ref } : {})}
      type={isBusy ? 'button' : type}
      className={c('button', look, size, props.isWide && 'wide')}
      isDisabled={props.isDisabled ?? false}
      {...(isBusy ? { 'data-pending': '' } : {})}
      autoFocus={props.autoFocus ?? false}
      {...(props.label ? { 'aria-label': props.label } : {})}
      {...(props.describedBy ? { 'aria-describedby': props.describedBy } : {})}
      {...(props.onPress && !isBusy ? { onPress: props.onPress } : {})}
    >
      <span>{props.children}</span>
      {isBusy ? (
        <span className="visually-hidden" role="status">
          {words.loading}
        </span>
      ) : null}
      {props.keyLabel === undefined ? null : <KeyLabel keys={props.keyLabel} />}
    </AriaButton>
  );
}
