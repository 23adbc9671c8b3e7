import { useState } from 'react';
import type { SessionView } from '../../../src-contract/station/drawer.ts';
import type { CashMovementKind } from '../../../src-core/ledger/events/drawer-events.ts';
import { ActionButton } from '../../app/action-button.tsx';
import { useOverview } from '../../app/station-overview.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import type { Act } from '../../station-client/use-question.ts';
import { classes } from '../../ui/classes.ts';
import { Panel } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { MoveCashDialog } from './move-cash-dialog.tsx';
import { NoSaleDialog } from './no-sale-dialog.tsx';
import { dollars } from './over-short-words.ts';
import { SessionFacts } from './session-facts.tsx';
import sheet from './drawer.module.css';

const c = classes(sheet);

export interface OpenSideProps {
  readonly session: SessionView;
  readonly starting: Act;
  readonly onStartCount: () => void;
  readonly onChanged: () => void;
}

/** An open drawer: its facts, the ways cash goes in and out, and the way to the count. */
export function OpenSide({ session, starting, onStartCount, onChanged }: OpenSideProps) {
  const t = useTexts();
  const [asks, setAsks] = useState<CashMovementKind | 'no_sale' | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const isAside = session.attempt > 0;
  const isDropDue = useOverview((state) => state.overview?.dropIsDue === true);
  const finish = (says: string) => {
    setAsks(null);
    setSaid(says);
    onChanged();
  };
  const { sessionId } = session;
  return (
    <>
      {said === null ? null : <Notice kind="info" title={said} isLive />}
      {starting.failure ? <FailureNotice failure={starting.failure} onAgain={onStartCount} /> : null}
      <Panel title={session.drawerName}>
        <SessionFacts session={session} />
        {isDropDue ? <Notice kind="mind" title={t.drawer.dropDue} isLive /> : null}
        {session.heldPayments > 0 ? (
          <Notice kind="mind" title={t.drawer.heldPayments(session.heldPayments)}>
            <p>{t.drawer.heldNext}</p>
          </Notice>
        ) : null}
        {session.voidsRequested > 0 ? (
          <Notice kind="mind" title={t.drawer.voidsRequested(session.voidsRequested)} />
        ) : null}
        <ActionButton action="drawer.submit" onAct={onStartCount} look="main" isWide isBusy={starting.isBusy}>
          {isAside ? t.drawer.goOnCount : t.drawer.startCount}
        </ActionButton>
      </Panel>
      <Panel title={t.drawer.cashMoves}>
        <p className={c('soft')}>{t.drawer.cashMovesSays}</p>
        <div className={c('acts')}>
          <ActionButton action="drawer.safeDrop" onAct={() => setAsks('safe_drop')} isWide />
          <ActionButton action="drawer.noSale" onAct={() => setAsks('no_sale')} isWide />
          <ActionButton action="drawer.toVault" onAct={() => setAsks('to_vault')} isWide />
          <ActionButton action="drawer.fromVault" onAct={() => setAsks('from_vault')} isWide />
        </div>
      </Panel>
      {asks === 'no_sale' ? (
        <NoSaleDialog sessionId={sessionId} onClose={() => setAsks(null)} onDone={() => finish(t.drawer.noSaleDone)} />
      ) : null}
      {asks !== null && asks !== 'no_sale' ? (
        <MoveCashDialog
          sessionId={sessionId}
          kind={asks}
          onClose={() => setAsks(null)}
          onDone={(cents) => finish(t.drawer.moved[asks](dollars(cents)))}
        />
      ) : null}
    </>
  );
}
