import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';
import sheet from './layout.module.css';

const c = classes(sheet);

/** One screen, one task. The heading is the screen's name; actions stand at its right. */
export function Page(props: {
  readonly title: ReactNode;
  readonly isTitleHidden?: boolean;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={c('page')}>
      <header className={props.isTitleHidden ? 'visually-hidden' : c('pageHead')}>
        <div className={c('pageTitles')}>
          <h1 className={c('pageTitle')}>{props.title}</h1>
          {props.lead === undefined ? null : <div className={c('lead')}>{props.lead}</div>}
        </div>
        {props.actions === undefined ? null : <div className={c('actions')}>{props.actions}</div>}
      </header>
      {props.children}
    </div>
  );
}

export function Panel(props: {
  readonly title?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** No inner padding: for tables and lists that reach the edge. */
  readonly isFlush?: boolean;
  readonly fills?: boolean;
}) {
  const id = useId();
  const labelled = props.title === undefined ? {} : { 'aria-labelledby': id };
  return (
    <section className={c('panel', props.fills && 'fills')} {...labelled}>
      {props.title === undefined ? null : (
        <header className={c('panelHead')}>
          <h2 id={id} className={c('panelTitle')}>
            {props.title}
          </h2>
          {props.actions === undefined ? null : <div className={c('actions')}>{props.actions}</div>}
        </header>
      )}
      <div className={c('panelBody', props.isFlush && 'flush')}>{props.children}</div>
    </section>
  );
}

/** Two panes side by side, under each other where there is no room (small windows, 200 % zoom). */
export function Split(props: { readonly children: ReactNode; readonly ratio?: 'even' | 'left' | 'right' }) {
  return <div className={c('split', props.ratio ?? 'even')}>{props.children}</div>;
}

export function Stack(props: { readonly children: ReactNode; readonly gap?: 'small' | 'normal' }) {
  return <div className={c('stack', props.gap === 'small' && 'stackSmall')}>{props.children}</div>;
}

export function Toolbar(props: { readonly label?: string; readonly children: ReactNode; readonly isEnd?: boolean }) {
  return (
    <div role="group" aria-label={props.label} className={c('toolbar', props.isEnd && 'end')}>
      {props.children}
    </div>
  );
}
