import { useState } from 'react';
import type { PreviewAccountView } from '../../../src-contract/station/payment.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { type Texts, useTexts } from '../../app/texts/texts.ts';
import { Money } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { summaryOf } from './summary-of.ts';
import sheet from './desk.module.css';

const c = classes(sheet);

function leaves({ balanceAfterCents: after }: PreviewAccountView, t: Texts): string {
  if (after === null) return '';
  if (after < 0) return t.desk.leavesCredit(formatCents(-after));
  return after === 0 ? t.desk.leavesNothing : t.desk.leaves(formatCents(after));
}

/** PY2: in one line what the money pays; opened, each line with the rule that put it there. */
export function AllocationLines(props: { readonly shown: PreviewAccountView; readonly isFresh: boolean }) {
  const t = useTexts();
  const { shown, isFresh } = props;
  const [isOpen, setOpen] = useState(false);
  const rest = leaves(shown, t);
  return (
    <div className={c('allocation', !isFresh && 'stale')}>
      <p className={c('summary')}>
        <span>
          {[...summaryOf(shown.lines).map(({ name, amountCents }) => `${name} ${formatCents(amountCents)}`), rest]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
        {shown.lines.length === 0 ? null : (
          <Button look="quiet" onPress={() => setOpen(!isOpen)}>
            {isOpen ? t.desk.hideLines : t.desk.whatItPays}
          </Button>
        )}
      </p>
      {isOpen ? (
        <table className={c('lines')}>
          <thead>
            <tr>
              <th scope="col">{t.desk.line}</th>
              <th scope="col">{t.desk.rule}</th>
              <th scope="col" className={c('right')}>
                {t.desk.amount}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.lines.map((line, index) => (
              <tr key={`${line.chargeId ?? line.kind} ${index}`}>
                <td>{line.description}</td>
                <td className={c('soft')}>{line.rule}</td>
                <td className={c('right')}>
                  <Money cents={line.amountCents} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </div>
  );
}
