import { type KeyboardEvent, useRef, useState } from 'react';
import type { SessionView } from '../../../src-contract/station/drawer.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { useKey } from '../../app/use-key.ts';
import { useScanner } from '../../app/use-scanner.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { CASH_ROWS } from '../../ui/cash-rows.ts';
import { classes } from '../../ui/classes.ts';
import { DenominationGrid } from '../../ui/denomination-grid.tsx';
import { Panel, Split } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { EmptyState, Loading } from '../../ui/states.tsx';
import { isEmptyForm } from './count-form.ts';
import { CountSide } from './count-side.tsx';
import { OpenSide } from './open-side.tsx';
import { type OwnCount, useOwnCount } from './use-own-count.ts';
import sheet from './drawer.module.css';

const c = classes(sheet);
const LEAVES_CELL: readonly string[] = ['Enter', 'Tab', 'ArrowDown'];

export interface DrawerAtWorkProps {
  readonly session: SessionView;
  readonly onSession: (session: SessionView) => void;
  readonly onChanged: () => void;
}

/**
 * The person's own drawer, open or being counted, as one sheet: the first figure entered starts the count, so that
 * counting and closing takes one press more than the denominations. A scan is never taken for a figure.
 */
export function DrawerAtWork({ session, onSession, onChanged }: DrawerAtWorkProps) {
  const count = useOwnCount(session, onSession);
  const [isScanned, setScanned] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const side = useRef<HTMLDivElement>(null);
  useScanner(() => setScanned(true));
  /** Started from its button, the work goes on in the first cell; from a cell, where the hands are. */
  const start = () =>
    count.start(() => {
      if (!panel.current?.contains(document.activeElement)) window.setTimeout(() => focusFirstCell(panel.current), 0);
    });
  const onLeaveCell = (event: KeyboardEvent) => {
    if (!count.isCounting && LEAVES_CELL.includes(event.key) && !isEmptyForm(count.form)) start();
  };
  const ask = () =>
    count.ask(() => side.current?.querySelector<HTMLInputElement>('form input:not([type=radio])')?.focus());
  // Submitting a count whose first figure the station has not heard of yet is submitting all the same.
  const startAndAsk = () => {
    start();
    ask();
  };
  useKey('drawer.submit', startAndAsk, !count.isCounting && count.isShown && !isEmptyForm(count.form));
  return (
    <Split ratio="left">
      <div ref={panel} role="presentation" onKeyDown={onLeaveCell}>
        <CashCount count={count} isScanned={isScanned} onDone={ask} />
      </div>
      <div className={c('beside')} ref={side}>
        {count.isCounting ? (
          <CountSide count={count} onAsk={ask} />
        ) : (
          <OpenSide session={session} starting={count.starting} onStartCount={start} onChanged={onChanged} />
        )}
      </div>
    </Split>
  );
}

const focusFirstCell = (panel: HTMLElement | null) =>
  panel?.querySelector<HTMLInputElement>('input[data-cell="0:0"]')?.focus();

interface CashCountProps {
  readonly count: OwnCount;
  readonly isScanned: boolean;
  readonly onDone: () => void;
}

function CashCount({ count, isScanned, onDone }: CashCountProps) {
  const t = useTexts();
  const { session, form, isCounting, isShown, mine } = count;
  return (
    <Panel title={isCounting ? t.drawer.countTitle(session.drawerName) : t.drawer.startCount}>
      {isScanned ? <Notice kind="mind" title={t.drawer.scanned} isLive /> : null}
      {isCounting || !isShown ? null : <p className={c('soft')}>{t.drawer.countOpenSays}</p>}
      {isShown ? null : <EmptyState title={t.drawer.countAsideSays}>{t.drawer.countAsideNext}</EmptyState>}
      {mine.failure ? <FailureNotice failure={mine.failure} onAgain={mine.again} /> : null}
      {count.isLoading ? <Loading lines={12} /> : null}
      {isShown && !count.isLoading ? (
        <DenominationGrid
          rows={CASH_ROWS}
          counts={form.cash}
          onChange={(cash) => count.setForm({ ...form, cash })}
          onDone={onDone}
          totalLabel={t.drawer.yourCash}
          autoFocus
        />
      ) : null}
    </Panel>
  );
}
