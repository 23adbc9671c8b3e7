import type { AccountHit } from '../../../src-contract/station/accounts.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { useDates } from '../../app/office-time.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { Money } from '../../ui/amount.tsx';
import { classes } from '../../ui/classes.ts';
import { StatusWord, Tag } from '../../ui/status-word.tsx';
import { type Fee, feeName } from './policy-view.ts';
import sheet from './desk.module.css';

const c = classes(sheet);

export function HitRow({ hit }: { readonly hit: AccountHit }) {
  const t = useTexts();
  const dates = useDates();
  return (
    <>
      <span className={c('hitWho')}>
        <strong>{hit.customerName}</strong>
        <span className={c('soft')}>
          {hit.serviceAddress}
          {hit.unit === '' ? '' : ` ${hit.unit}`}
        </span>
      </span>
      <span className={c('hitNo')}>{hit.accountNo}</span>
      <span className={c('hitFlags')}>
        {hit.status === 'ACTIVE' ? null : (
          <StatusWord kind={hit.status === 'CLOSED' ? 'stop' : 'mind'}>{t.desk.status[hit.status]}</StatusWord>
        )}
        {hit.cutoffDate === null ? null : (
          <StatusWord kind="mind">{t.desk.shutoff(dates.shortDay(hit.cutoffDate))}</StatusWord>
        )}
        {hit.cashOnly ? <StatusWord kind="stop">{t.desk.noChecks}</StatusWord> : null}
      </span>
      <span className={c('hitMoney')}>
        <Money cents={Math.abs(hit.balanceCents)} hasSign isStrong />
        <span className={c('soft')}>
          {hit.balanceCents < 0
            ? t.desk.credit
            : hit.pastDueCents > 0
              ? `${t.desk.pastDue} ${formatCents(hit.pastDueCents)}`
              : t.desk.balance}
        </span>
      </span>
    </>
  );
}

export function FeeRow({ fee, language }: { readonly fee: Fee; readonly language: 'en' | 'es' }) {
  const t = useTexts();
  return (
    <>
      <span className={c('hitWho')}>
        <strong>{feeName(fee, language)}</strong>
      </span>
      <span className={c('hitNo')}>
        <Tag>{`/${fee.code}`}</Tag>
      </span>
      <span className={c('hitFlags')} />
      <span className={c('hitMoney')}>
        {fee.priceCents === null ? (
          <span className={c('soft')}>{t.desk.openAmount}</span>
        ) : (
          <Money cents={fee.priceCents} hasSign isStrong />
        )}
      </span>
    </>
  );
}
