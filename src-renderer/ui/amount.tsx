import type { ReactNode } from 'react';
import { formatCents } from '../../src-core/money/cents.ts';
import { classes } from './classes.ts';
import sheet from './amount.module.css';

const c = classes(sheet);

/** Money as it is written everywhere: `1,204.50`, with `$` where it stands alone. */
export function Money(props: { readonly cents: number; readonly hasSign?: boolean; readonly isStrong?: boolean }) {
  return (
    <span className={c('money', props.isStrong && 'strong')}>
      {props.hasSign ? formatCents(props.cents).replace(/^(-?)/, '$1$') : formatCents(props.cents)}
    </span>
  );
}

export interface AmountRowProps {
  readonly label: ReactNode;
  readonly cents: number;
  readonly detail?: ReactNode;
  readonly size?: 'normal' | 'amount';
  readonly isTotal?: boolean;
  readonly action?: ReactNode;
}

/** One line of a sum: what it is on the left, the money on the right, always in the same column. */
export function AmountRow({ label, cents, detail, size = 'normal', isTotal, action }: AmountRowProps) {
  return (
    <div className={c('row', size, isTotal && 'total')}>
      <span className={c('label')}>
        {label}
        {detail === undefined ? null : <span className={c('detail')}>{detail}</span>}
      </span>
      <Money cents={cents} hasSign={size === 'amount'} />
      {action}
    </div>
  );
}

/** Rows of one sum, close together. */
export function AmountList({ children }: { readonly children: ReactNode }) {
  return <div className={c('list')}>{children}</div>;
}

/** The change due, in the largest type there is, until the next customer. */
export function BigChange(props: { readonly label: string; readonly cents: number; readonly children?: ReactNode }) {
  return (
    <section className={c('change')} role="status" aria-label={props.label}>
      <p className={c('changeLabel')}>{props.label}</p>
      <p className={c('changeAmount')}>
        <Money cents={props.cents} hasSign />
      </p>
      {props.children === undefined ? null : <div className={c('changeFacts')}>{props.children}</div>}
    </section>
  );
}
