import { classes } from './classes.ts';
import sheet from './status-word.module.css';

const c = classes(sheet);

export interface StatusWordProps {
  readonly children: string;
  /** `plain` for a fact, `good` for settled, `mind` and `stop` as everywhere. The sign differs too, not the colour alone. */
  readonly kind?: 'plain' | 'good' | 'mind' | 'stop';
}

const SIGNS = { plain: '', good: '✓', mind: '!', stop: '✕' } as const;

export function StatusWord({ children, kind = 'plain' }: StatusWordProps) {
  return (
    <span className={c('word', kind)}>
      {SIGNS[kind] === '' ? null : <span aria-hidden="true">{SIGNS[kind]}</span>}
      {children}
    </span>
  );
}

/** A small fact beside a name: `cycle 02`, `T-`, `DUPLICATE 1`. */
export function Tag({ children }: { readonly children: string }) {
  return <span className={c('tag')}>{children}</span>;
}
