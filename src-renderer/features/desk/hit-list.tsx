import type { ReactNode } from 'react';
import { useTexts } from '../../app/texts/texts.ts';
import { classes } from '../../ui/classes.ts';
import { EmptyState, Loading } from '../../ui/states.tsx';
import sheet from './desk.module.css';

const c = classes(sheet);

export interface HitListProps {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly { readonly id: string; readonly content: ReactNode }[];
  readonly at: number;
  readonly onPick: (index: number) => void;
  readonly isLooking: boolean;
  readonly empty: string;
  readonly next?: string | undefined;
}

/** Hangs under the search box, over the work: nothing below it moves while typing. */
export function HitList(props: HitListProps) {
  const t = useTexts();
  if (props.rows.length === 0) {
    return (
      <div className={c('hang')}>
        <div className={c('hits', 'nothing')} role="status">
          {props.isLooking ? <Loading lines={2} /> : <EmptyState title={props.empty}>{props.next}</EmptyState>}
        </div>
      </div>
    );
  }
  return (
    <div className={c('hang')}>
      <ul id={props.id} role="listbox" aria-label={props.label} className={c('hits')}>
        {props.rows.map((row, index) => (
          <li
            key={row.id}
            id={`${props.id}-${index}`}
            role="option"
            aria-selected={index === props.at}
            className={c('hit', index === props.at && 'hitHere')}
            ref={(element) => {
              if (index === props.at) element?.scrollIntoView({ block: 'nearest' });
            }}
            onMouseDown={(event) => {
              event.preventDefault();
              props.onPick(index);
            }}
          >
            {row.content}
          </li>
        ))}
      </ul>
      <span className="visually-hidden" role="status">
        {props.isLooking ? t.desk.searching : `${props.rows.length} ${props.label}`}
      </span>
    </div>
  );
}
