import { classes } from './classes.ts';
import sheet from './key-label.module.css';

const c = classes(sheet);

/** A key as printed on the keyboard. Hidden from the accessible name: `aria-keyshortcuts` says it there. */
export function KeyLabel({ keys }: { readonly keys: string }) {
  return (
    <kbd className={c('key')} aria-hidden="true">
      {keys}
    </kbd>
  );
}
