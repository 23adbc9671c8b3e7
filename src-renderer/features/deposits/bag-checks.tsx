import type { RefObject } from 'react';
import { ActionButton } from '../../app/action-button.tsx';
import { useTexts } from '../../app/texts/texts.ts';
import { Money } from '../../ui/amount.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { classes } from '../../ui/classes.ts';
import { Panel } from '../../ui/layout.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import type { DepositItem } from './deposit-form.ts';
import sheet from './deposits.module.css';

const c = classes(sheet);

export interface BagChecksProps {
  readonly items: readonly DepositItem[];
  /** Those that were missing from an earlier bag (DP12). */
  readonly foundIds: readonly string[];
  readonly tickedIds: readonly string[];
  readonly onTick: (tickedIds: readonly string[]) => void;
  /** All were ticked in one press: on to what comes next. */
  readonly onAll: () => void;
  readonly all: RefObject<HTMLDivElement | null>;
}

/** DP2: every check is looked at as it goes into the bag, in the order of the tape. */
export function BagChecks({ items, foundIds, tickedIds, onTick, onAll, all }: BagChecksProps) {
  const t = useTexts();
  const ticked = items.filter(({ tenderId }) => tickedIds.includes(tenderId));
  const toggle = (id: string, isIn: boolean) =>
    onTick(isIn ? [...tickedIds, id] : tickedIds.filter((each) => each !== id));
  const tickAll = () => {
    onTick(items.map(({ tenderId }) => tenderId));
    onAll();
  };
  const isWhole = ticked.length === items.length;
  return (
    <Panel title={t.deposits.bagChecks}>
      {items.length === 0 ? (
        <p className={c('soft')}>{t.deposits.noChecks}</p>
      ) : (
        <>
          <p className={c('soft')}>{t.deposits.bagChecksSays}</p>
          <ol className={c('checks')}>
            {items.map((item) => (
              <li key={item.tenderId} className={c('check')}>
                <Checkbox
                  isSelected={tickedIds.includes(item.tenderId)}
                  onChange={(isIn) => toggle(item.tenderId, isIn)}
                >
                  {t.deposits.checkLabel(t.deposits.kinds[item.kind], item.itemNumber)}
                </Checkbox>
                <span className={c('receipt')}>
                  {foundIds.includes(item.tenderId) ? `${t.deposits.foundSince} · ` : ''}
                  {t.deposits.receiptOf(item.receiptNumber)}
                </span>
                <Money cents={item.amountCents} />
              </li>
            ))}
          </ol>
          <div className={c('foot')} ref={all}>
            <span role="status">
              <StatusWord kind={isWhole ? 'good' : 'plain'}>
                {t.deposits.ticked(ticked.length, items.length)}
              </StatusWord>
            </span>
            <ActionButton action="deposits.allInBag" onAct={tickAll} isDisabled={isWhole} />
          </div>
        </>
      )}
    </Panel>
  );
}
