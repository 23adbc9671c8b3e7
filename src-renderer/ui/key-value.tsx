import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import sheet from './key-value.module.css';

const c = classes(sheet);

export interface KeyValueEntry {
  readonly label: string;
  readonly value: ReactNode;
  readonly isNumber?: boolean;
}

export function KeyValueList(props: { readonly entries: readonly KeyValueEntry[]; readonly columns?: 1 | 2 | 3 }) {
  return (
    <dl className={c('list', `columns${props.columns ?? 1}`)}>
      {props.entries.map((entry) => (
        <div key={entry.label} className={c('pair')}>
          <dt className={c('label')}>{entry.label}</dt>
          <dd className={c('value', entry.isNumber && 'number')}>{entry.value}</dd>
        </div>
      ))}
    </dl>
  );
}
