import type { DepositedPaper } from '../../../src-contract/station/deposit.ts';
import { useDates } from '../../app/office-time.ts';
import { type Texts, useTexts } from '../../app/texts/texts.ts';
import { Money } from '../../ui/amount.tsx';
import { classes } from '../../ui/classes.ts';
import { KeyValueList } from '../../ui/key-value.tsx';
import { Panel } from '../../ui/layout.tsx';
import sheet from './deposits.module.css';

const c = classes(sheet);
type Step = DepositedPaper['steps'][number];

/** What was written down with a step, in the person's language where it is a code. */
function noteOf({ step, note }: Step, t: Texts): string | null {
  if (note === null) return null;
  const named: Readonly<Record<string, string>> =
    step === 'returned' ? t.corrections.returnReasons : step === 'resolved' ? t.deposits.resolutions : {};
  if (step === 'deposited') return `${t.deposits.colBag} ${note}`;
  return named[note] ?? note;
}

/** DP8: every step of one check, oldest first. */
export function ItemHistory({ item }: { readonly item: DepositedPaper }) {
  const t = useTexts();
  const dates = useDates();
  return (
    <Panel title={t.deposits.checkLabel(t.deposits.kinds[item.kind], item.itemNumber)}>
      <KeyValueList
        entries={[
          { label: t.deposits.colAmount, value: <Money cents={item.amountCents} />, isNumber: true },
          { label: t.deposits.itemPayer, value: item.payerName ?? '–' },
          { label: t.deposits.itemDrawer, value: `${item.drawerName} · ${dates.shortDay(item.businessDate)}` },
        ]}
      />
      <ol className={c('lines')} aria-label={t.deposits.itemHistory}>
        {item.steps.map((step) => (
          <li key={`${step.step} ${step.at} ${step.reference}`} className={c('waitingLine')}>
            <span>
              <strong>{t.deposits.itemSteps[step.step]}</strong> · {step.reference}
            </span>
            <span>{dates.moment(step.at)}</span>
            <span className={c('soft')}>
              {step.personName}
              {step.note === null ? '' : ` · ${noteOf(step, t) ?? ''}`}
            </span>
            <span />
          </li>
        ))}
      </ol>
    </Panel>
  );
}
