import { useState } from 'react';
import type { ReleasedSession, WaitingMoney } from '../../../src-contract/station/deposit.ts';
import { ActionButton } from '../../app/action-button.tsx';
import { useDates } from '../../app/office-time.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { Money } from '../../ui/amount.tsx';
import { classes } from '../../ui/classes.ts';
import { Panel } from '../../ui/layout.tsx';
import { ReleaseSession } from './release-session.tsx';
import sheet from './deposits.module.css';

const c = classes(sheet);

export interface ReleasedSessionsProps {
  readonly released: readonly ReleasedSession[];
  /** What has not left the office; of these only closed drawers can be released. */
  readonly waiting: readonly WaitingMoney[];
  readonly mayRelease: boolean;
  readonly onReleased: (says: string) => void;
}

/** DP1: closed drawers whose money another station deposits. */
export function ReleasedSessions({ released, waiting, mayRelease, onReleased }: ReleasedSessionsProps) {
  const t = useTexts();
  const dates = useDates();
  const [isReleasing, setReleasing] = useState(false);
  const drawers = waiting.filter(({ kind }) => kind === 'drawer');
  const canRelease = mayRelease && drawers.length > 0;
  if (released.length === 0 && !canRelease) return null;
  return (
    <Panel title={t.deposits.released}>
      {released.length === 0 ? <p className={c('soft')}>{t.deposits.noneReleased}</p> : null}
      <ul className={c('lines')}>
        {released.map((each) => (
          <li key={each.sessionId} className={c('waitingLine')}>
            <span>
              <strong>{t.deposits.sessionOf(each.drawerName, each.ownerName)}</strong> ·{' '}
              {t.deposits.toStation(each.toStation)}
            </span>
            <Money cents={each.cashCents + each.itemsCents} />
            <span className={c('soft')}>
              {dates.moment(each.releasedAt)} · {t.deposits.resolvedBy(each.releaserName, each.approverName)} ·{' '}
              {each.reason}
            </span>
            <span />
          </li>
        ))}
      </ul>
      {canRelease && !isReleasing ? (
        <div className={c('foot')}>
          <span className={c('soft')}>{t.deposits.releaseSays}</span>
          <ActionButton action="deposits.release" onAct={() => setReleasing(true)} />
        </div>
      ) : null}
      {isReleasing ? (
        <ReleaseSession drawers={drawers} onReleased={onReleased} onClose={() => setReleasing(false)} />
      ) : null}
    </Panel>
  );
}
