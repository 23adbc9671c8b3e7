import { classes } from './classes.ts';
import sheet from './key-label.module.css';

const c = classes(sheet);

/** A key as printed on the keyboard. On a button it stays out of the accessible name, which `aria-keyshortcuts` completes. */
export function KeyLabel({ keys, isRead = false }: { readonly keys: string; readonly isRead?: boolean }) {
  return (
    <kbd className={c('key')} aria-hidden={!isRead}>
      {keys}
    </kbd>
  );
}
