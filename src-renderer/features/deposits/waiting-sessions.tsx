import type { DepositCandidate, DepositableDrop } from '../../../src-contract/station/deposit.ts';
import { useDates } from '../../app/office-time.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { classes } from '../../ui/classes.ts';
import { Panel } from '../../ui/layout.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { ageWords, dollars } from './deposit-words.ts';
import sheet from './deposits.module.css';

const c = classes(sheet);

export interface WaitingSessionsProps {
  readonly candidates: readonly DepositCandidate[];
  readonly chosenIds: readonly string[];
  readonly onChoose: (sessionIds: readonly string[]) => void;
}

/** DP1, DP6: closed drawers whose money is in no bank deposit yet, with their age. */
export function WaitingSessions({ candidates, chosenIds, onChoose }: WaitingSessionsProps) {
  const t = useTexts();
  const dates = useDates();
  const toggle = (sessionId: string, isChosen: boolean) =>
    onChoose(isChosen ? [...chosenIds, sessionId] : chosenIds.filter((id) => id !== sessionId));
  return (
    <Panel title={t.deposits.waiting}>
      <ul className={c('lines')}>
        {candidates.map((each) => (
          <li key={each.sessionId} className={c('session')}>
            <Checkbox
              isSelected={chosenIds.includes(each.sessionId)}
              onChange={(isChosen) => toggle(each.sessionId, isChosen)}
            >
              <strong>{t.deposits.sessionOf(each.drawerName, each.ownerName)}</strong>
            </Checkbox>
            {each.isOverdue ? <StatusWord kind="stop">{t.deposits.overdue}</StatusWord> : null}
            <span className={c('sessionFacts')}>
              {dates.shortDay(each.businessDate)} · {t.deposits.closedAgo(ageWords(each.ageHours, t))} ·{' '}
              {t.deposits.checksOf(each.items.length)}
              {each.safeDropsCents > 0 ? ` · ${t.deposits.dropsOf(dollars(each.safeDropsCents))}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

export interface WaitingDropsProps {
  readonly drops: readonly DepositableDrop[];
  readonly chosenIds: readonly string[];
  readonly onChoose: (movementIds: readonly string[]) => void;
}

/** DP1: what lies in the safe out of drawers that go on working may go to the bank ahead of them. */
export function WaitingDrops({ drops, chosenIds, onChoose }: WaitingDropsProps) {
  const t = useTexts();
  const dates = useDates();
  if (drops.length === 0) return null;
  const toggle = (id: string, isChosen: boolean) =>
    onChoose(isChosen ? [...chosenIds, id] : chosenIds.filter((each) => each !== id));
  return (
    <Panel title={t.deposits.openDrops}>
      <p className={c('soft')}>{t.deposits.openDropsSay}</p>
      <ul className={c('lines')}>
        {drops.map((each) => (
          <li key={each.movementId} className={c('session')}>
            <Checkbox
              isSelected={chosenIds.includes(each.movementId)}
              onChange={(isChosen) => toggle(each.movementId, isChosen)}
            >
              <strong>{t.deposits.sessionOf(each.drawerName, each.ownerName)}</strong>
            </Checkbox>
            <span className={c('sessionFacts')}>
              {dates.moment(each.droppedAt)} · {dollars(each.amountCents)}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
