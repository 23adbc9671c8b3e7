import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button } from './button.tsx';
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

export function Menu(props: { readonly label: string; readonly entries: readonly MenuEntry[] }) {
  return (
    <MenuTrigger>
      <Button>{`${props.label} ▾`}</Button>
      <Popover className={c('popover')}>
        <AriaMenu>
          {props.entries.map((entry) => (
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
