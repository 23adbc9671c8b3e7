import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { type UiWords, useWords } from './words.ts';
import sheet from './notice.module.css';

const c = classes(sheet);

export type NoticeKind = 'info' | 'mind' | 'stop';
const SIGNS: Readonly<Record<NoticeKind, string>> = { info: 'i', mind: '!', stop: '✕' };
const wordOf = (kind: NoticeKind, words: UiWords): string =>
  kind === 'info' ? words.info : kind === 'mind' ? words.mind : words.stop;

export interface NoticeProps {
  readonly kind: NoticeKind;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** Buttons that answer the notice. */
  readonly actions?: ReactNode;
  /** Said aloud when it appears. Leave out for notices that stand on the page from the start. */
  readonly isLive?: boolean;
}

/** A standing message: sign and word as well as colour. */
export function Notice({ kind, title, children, actions, isLive }: NoticeProps) {
  const words = useWords();
  const role = isLive ? (kind === 'stop' ? 'alert' : 'status') : 'note';
  return (
    <div className={c('notice', kind)} role={role} aria-label={role === 'note' ? wordOf(kind, words) : undefined}>
      <span className={c('sign')} aria-hidden="true">
        {SIGNS[kind]}
      </span>
      <div className={c('body')}>
        <p className={c('title')}>
          <span className={c('word')}>{wordOf(kind, words)}</span>
          {title}
        </p>
        {children === undefined ? null : <div>{children}</div>}
      </div>
      {actions === undefined ? null : <div className={c('actions')}>{actions}</div>}
    </div>
  );
}

export interface RefusalNoticeProps {
  /** What the rule says, with the figures filled in. */
  readonly says: ReactNode;
  /** What to do next. */
  readonly next?: ReactNode;
  /** For the telephone. */
  readonly code: string;
  readonly kind?: 'mind' | 'stop';
  readonly actions?: ReactNode;
}

export function RefusalNotice({ says, next, code, kind = 'stop', actions }: RefusalNoticeProps) {
  return (
    <Notice kind={kind} title={says} actions={actions} isLive>
      {next === undefined ? null : <p>{next}</p>}
      <p className={c('code')}>{code}</p>
    </Notice>
  );
}
