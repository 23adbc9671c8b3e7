import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { useWords } from './words.ts';
import sheet from './states.module.css';

const c = classes(sheet);

/** An empty screen says what to do first. */
export function EmptyState(props: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className={c('empty')}>
      <p className={c('emptyTitle')}>{props.title}</p>
      {props.children === undefined ? null : <p className={c('emptyBody')}>{props.children}</p>}
      {props.action}
    </div>
  );
}

const WIDTHS = ['92%', '78%', '85%', '64%'] as const;

/** Lines where the text will stand, so that nothing jumps when it comes. */
export function Loading({ lines = 3 }: { readonly lines?: number }) {
  const words = useWords();
  return (
    <div className={c('loading')} role="status">
      <span className="visually-hidden">{words.loading}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={c('line')} style={{ width: WIDTHS[index % WIDTHS.length] }} aria-hidden="true" />
      ))}
    </div>
  );
}
