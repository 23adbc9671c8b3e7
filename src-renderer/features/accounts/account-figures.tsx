import type { AccountView } from '../../../src-contract/station/accounts.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { useDates } from '../../app/office-time.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { Money } from '../../ui/amount.tsx';
import { classes } from '../../ui/classes.ts';
import sheet from './accounts.module.css';

const c = classes(sheet);

/** The three figures that every question at the counter begins with. */
export function AccountFigures({ account }: { readonly account: AccountView }) {
  const t = useTexts();
  const dates = useDates();
  const { balanceCents, pastDueCents, cutoffDate, toAvoidShutoffCents } = account;
  return (
    <dl className={c('figures')}>
      <div>
        <dt>{balanceCents < 0 ? t.accounts.credit : t.accounts.balance}</dt>
        <dd>
          <Money cents={Math.abs(balanceCents)} hasSign />
        </dd>
      </div>
      <div className={c(pastDueCents > 0 && 'mind')}>
        <dt>{t.accounts.pastDue}</dt>
        <dd>
          <Money cents={pastDueCents} hasSign />
        </dd>
      </div>
      <div className={c(cutoffDate !== null && pastDueCents > 0 && 'mind')}>
        <dt>{t.accounts.cutoff}</dt>
        <dd>
          {cutoffDate === null ? <span className={c('quiet')}>{t.accounts.noCutoff}</span> : dates.day(cutoffDate)}
          {cutoffDate === null || !toAvoidShutoffCents ? null : (
            <span className={c('avoid')}>{t.accounts.toAvoid(formatCents(toAvoidShutoffCents))}</span>
          )}
        </dd>
      </div>
    </dl>
  );
}
