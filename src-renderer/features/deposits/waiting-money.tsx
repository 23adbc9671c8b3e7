import type { StationClient } from '../../../src-contract/station-router.ts';
import type { WaitingMoney } from '../../../src-contract/station/deposit.ts';
import { useDates } from '../../app/office-time.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { AmountList, AmountRow, Money } from '../../ui/amount.tsx';
import { classes } from '../../ui/classes.ts';
import { Panel, Split } from '../../ui/layout.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { ageWords } from './deposit-words.ts';
import sheet from './deposits.module.css';

const c = classes(sheet);
type Waiting = Awaited<ReturnType<StationClient['deposits']['waiting']>>;

/** DP6: what has not left the office, what the bank has not confirmed, and how much is on its way. */
export function WaitingLists({ waiting }: { readonly waiting: Waiting }) {
  const t = useTexts();
  return (
    <Split ratio="even">
      <Panel title={t.deposits.notHandedOver}>
        <WaitingList rows={waiting.notHandedOver} empty={t.deposits.allHandedOver} />
      </Panel>
      <Panel title={t.deposits.notConfirmed}>
        <WaitingList rows={waiting.notConfirmed} empty={t.deposits.allConfirmed} />
        {waiting.inTransit.length === 0 ? null : (
          <AmountList>
            {waiting.inTransit.map((each) => (
              <AmountRow
                key={each.depositoryId}
                label={t.deposits.inTransitTo(each.bankName, each.bags)}
                cents={each.totalCents}
                isTotal
              />
            ))}
          </AmountList>
        )}
      </Panel>
    </Split>
  );
}

function WaitingList({ rows, empty }: { readonly rows: readonly WaitingMoney[]; readonly empty: string }) {
  const t = useTexts();
  const dates = useDates();
  if (rows.length === 0) return <p className={c('soft')}>{empty}</p>;
  return (
    <ul className={c('lines')}>
      {rows.map((row) => (
        <li key={row.id} className={c('waitingLine')}>
          <span>
            <strong>{row.name}</strong> · {row.personName}
          </span>
          <Money cents={row.totalCents} />
          <span className={c('soft')}>
            {t.deposits.waitsFor(ageWords(row.ageHours, t))} · {t.deposits.dueBy(dates.moment(row.dueAt))}
          </span>
          {row.isOverdue ? <StatusWord kind="stop">{t.deposits.overdue}</StatusWord> : <span />}
        </li>
      ))}
    </ul>
  );
}
