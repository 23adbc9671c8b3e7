import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button, type ButtonProps } from './button.tsx';
import { classes } from './classes.ts';
import { KeyLabel } from './key-label.tsx';
import sheet from './choice.module.css';

const c = classes(sheet);

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly keyLabel?: string;
  readonly isDisabled?: boolean;
  readonly onPick: () => void;
}

export interface MenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly look?: 'plain' | 'quiet';
  readonly keyLabel?: ButtonProps['keyLabel'];
  /** For a menu that a key opens too; otherwise it keeps this itself. */
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
}

export function Menu({ label, entries, look = 'plain', keyLabel, isOpen, onOpenChange }: MenuProps) {
  return (
    <MenuTrigger
      {...(isOpen === undefined ? {} : { isOpen })}
      {...(onOpenChange === undefined ? {} : { onOpenChange })}
    >
      <Button look={look} keyLabel={keyLabel}>{`${label} ▾`}</Button>
      <Popover className={c('popover')}>
        <AriaMenu autoFocus="first">
          {entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              textValue={entry.label}
              className={c('item')}
              isDisabled={entry.isDisabled ?? false}
              onAction={entry.onPick}
            >
              <span>{entry.label}</span>
              {entry.keyLabel === undefined ? null : <KeyLabel keys={entry.keyLabel} />}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
