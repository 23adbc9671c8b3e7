import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { SessionView } from '../../../src-contract/station/drawer.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { useScanner } from '../../app/use-scanner.ts';
import { newKey } from '../../station-client/new-key.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useAct, useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { CASH_ROWS } from '../../ui/cash-rows.ts';
import { classes } from '../../ui/classes.ts';
import { DenominationGrid } from '../../ui/denomination-grid.tsx';
import { Panel, Split } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { EmptyState, Loading } from '../../ui/states.tsx';
import { type CountForm, EMPTY_FORM, fromFigures, isEmptyForm, missingOf, toFigures } from './count-form.ts';
import { CountSide, type SubmitAsking } from './count-side.tsx';
import { OpenSide } from './open-side.tsx';
import { useSavedCount } from './use-saved-count.ts';
import sheet from './drawer.module.css';

const c = classes(sheet);

export interface DrawerAtWorkProps {
  readonly session: SessionView;
  readonly onSession: (session: SessionView) => void;
  readonly onChanged: () => void;
}

const focusFirstCell = (panel: HTMLElement | null) =>
  panel?.querySelector<HTMLInputElement>('input[data-cell="0:0"]')?.focus();

/**
 * The person's own drawer, open or being counted, as one sheet: the first figure entered starts the count, so that
 * counting and closing takes one press more than the denominations. A count put aside is shown only when gone on with.
 */
export function DrawerAtWork({ session, onSession, onChanged }: DrawerAtWorkProps) {
  const t = useTexts();
  const station = useStation();
  const { sessionId, attempt } = session;
  const isCounting = session.state === 'counting';
  const starting = useAct();
  const act = useAct();
  const [form, setForm] = useState<CountForm>(EMPTY_FORM);
  const [isLoaded, setLoaded] = useState(false);
  const [isScanned, setScanned] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const side = useRef<HTMLDivElement>(null);
  const [asking, setAsking] = useState<SubmitAsking>('no');
  const mine = useQuestion(`${sessionId} ${attempt} ${isCounting}`, () =>
    isCounting ? station.drawer.myCount({ sessionId }) : Promise.resolve(null),
  );
  const known = mine.answer === null ? null : toFigures(fromFigures(mine.answer.figures));
  const figures = isCounting && isLoaded ? toFigures(form) : null;
  const { saving, flush } = useSavedCount(figures, known, (now) =>
    station.drawer.saveCount({ sessionId, figures: now }),
  );
  useScanner(() => setScanned(true));

  const stored = mine.answer;
  useEffect(() => {
    if (!isCounting) setLoaded(false);
    if (!isCounting || stored === null) return;
    // What was typed while the count was starting is newer than what the station has.
    setForm((typed) => (isEmptyForm(typed) ? fromFigures(stored.figures) : typed));
    setLoaded(true);
  }, [isCounting, stored]);

  const start = () =>
    starting.run(
      () => station.drawer.startCount({ key: newKey(), sessionId }),
      (next) => {
        onSession(next);
        focusIfAway(panel.current);
      },
    );
  const onLeaveCell = (event: KeyboardEvent) => {
    if (!isCounting && ['Enter', 'Tab', 'ArrowDown'].includes(event.key) && !isEmptyForm(form)) start();
  };
  const putAside = () =>
    act.run(
      async () => {
        await flush();
        return station.drawer.putCountAside({ key: newKey(), sessionId });
      },
      (next) => {
        setForm(EMPTY_FORM);
        onSession(next);
      },
    );
  const submitKey = useRef({ text: '', key: newKey() });
  const usedKinds = stored?.usedKinds ?? [];
  const ask = () => {
    if (!isCounting) return;
    const isWhole = missingOf(form, usedKinds).length === 0;
    setAsking(isWhole ? 'asks' : 'too_soon');
    if (!isWhole) side.current?.querySelector<HTMLInputElement>('form input:not([type=radio])')?.focus();
  };
  const submit = () => {
    setAsking('no');
    const text = JSON.stringify(toFigures(form));
    if (submitKey.current.text !== text) submitKey.current = { text, key: newKey() };
    const { key } = submitKey.current;
    act.run(() => station.drawer.submitCount({ key, sessionId, figures: toFigures(form) }), onSession);
  };
  const isGridShown = isCounting || attempt === 0;
  return (
    <Split ratio="left">
      <div ref={panel} role="presentation" onKeyDown={onLeaveCell}>
        <Panel title={isCounting ? t.drawer.countTitle(session.drawerName) : t.drawer.startCount}>
          {isScanned ? <Notice kind="mind" title={t.drawer.scanned} isLive /> : null}
          {isCounting || !isGridShown ? null : <p className={c('soft')}>{t.drawer.countOpenSays}</p>}
          {isGridShown ? null : <EmptyState title={t.drawer.countAsideSays}>{t.drawer.countAsideNext}</EmptyState>}
          {mine.failure ? <FailureNotice failure={mine.failure} onAgain={mine.again} /> : null}
          {isCounting && attempt > 0 && !isLoaded && mine.failure === null && isEmptyForm(form) ? (
            <Loading lines={12} />
          ) : isGridShown ? (
            <DenominationGrid
              rows={CASH_ROWS}
              counts={form.cash}
              onChange={(cash) => setForm({ ...form, cash })}
              onDone={ask}
              totalLabel={t.drawer.yourCash}
              autoFocus
            />
          ) : null}
        </Panel>
      </div>
      <div className={c('beside')} ref={side}>
        {isCounting ? (
          <CountSide
            session={session}
            form={form}
            usedKinds={usedKinds}
            saving={saving}
            act={act}
            onForm={setForm}
            onPutAside={putAside}
            asking={asking}
            onAsk={ask}
            onCloseAsk={() => setAsking('no')}
            onSubmit={submit}
          />
        ) : (
          <OpenSide
            session={session}

            starting={starting}
            onStartCount={start}
            onChanged={onChanged}
          />
        )}
      </div>
    </Split>
  );
}

/** The count may have started from its button: the work is in the first cell then. */
const focusIfAway = (panel: HTMLElement | null) => {
  if (!panel?.contains(document.activeElement)) window.setTimeout(() => focusFirstCell(panel), 0);
};
