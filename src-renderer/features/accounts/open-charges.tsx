import type { AccountView } from '../../../src-contract/station/accounts.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { useDates } from '../../app/office-time.ts';
import { useOverview } from '../../app/station-overview.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { Money } from '../../ui/amount.tsx';
import { classes } from '../../ui/classes.ts';
import { Panel } from '../../ui/layout.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { billsOf } from './bills-of.ts';
import sheet from './accounts.module.css';

const c = classes(sheet);

/** What is open, bill by bill, the oldest first: the order in which people ask about it. */
export function OpenCharges({ charges }: Pick<AccountView, 'charges'>) {
  const t = useTexts();
  const dates = useDates();
  const today = useOverview((state) => state.overview?.today ?? '');
  const bills = billsOf(charges);
  return (
    <Panel title={t.accounts.openCharges}>
      {bills.length === 0 ? <EmptyState title={t.accounts.noCharges} /> : null}
      <div className={c('bills')} tabIndex={0} role="region" aria-label={t.accounts.openCharges}>
        {bills.map(({ billDate, dueDate, openCents, charges: lines }) => (
          <section key={`${billDate} ${dueDate}`}>
            <p className={c('bill')}>
              <span>
                {t.accounts.bill(dates.shortDay(billDate), dates.shortDay(dueDate))}
                {today !== '' && dueDate < today && openCents > 0 ? (
                  <span className={c('late')}> · {t.accounts.pastDue.toLowerCase()}</span>
                ) : null}
              </span>
              <Money cents={openCents} />
            </p>
            <table className={c('charges')}>
              <tbody>
                {lines.map((charge) => (
                  <tr key={charge.chargeId}>
                    <td>
                      {charge.description === ''
                        ? `${charge.service} ${charge.kind}`.toLowerCase()
                        : charge.description}
                      {charge.openCents === charge.amountCents ? null : (
                        <span className={c('soft')}>
                          {' '}
                          ({t.accounts.billed.toLowerCase()} {formatCents(charge.amountCents)})
                        </span>
                      )}
                    </td>
                    <td>
                      <Money cents={charge.openCents} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ))}
      </div>
    </Panel>
  );
}
