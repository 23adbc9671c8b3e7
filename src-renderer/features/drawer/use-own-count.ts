// One's own count, apart from how it looks: started by the first figure, saved as it is typed, put aside or submitted
// (DS4–DS7). What the station has of it comes back when it is gone on with; what was typed meanwhile is newer.
import { useEffect, useRef, useState } from 'react';
import type { SessionView } from '../../../src-contract/station/drawer.ts';
import { newKey } from '../../station-client/new-key.ts';
import { useAct, useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { type CountForm, EMPTY_FORM, fromFigures, isEmptyForm, missingOf, toFigures } from './count-form.ts';
import { useSavedCount } from './use-saved-count.ts';

/** What pressing "submit" led to: nothing yet, the question, or the kinds that have no count. */
export type SubmitAsking = 'no' | 'asks' | 'too_soon';

export function useOwnCount(session: SessionView, onSession: (session: SessionView) => void) {
  const station = useStation();
  const { sessionId, attempt } = session;
  const isCounting = session.state === 'counting';
  const starting = useAct();
  const act = useAct();
  const [form, setForm] = useState<CountForm>(EMPTY_FORM);
  const [isLoaded, setLoaded] = useState(false);
  const [asking, setAsking] = useState<SubmitAsking>('no');
  const submitted = useRef({ text: '', key: '' });
  const mine = useQuestion(`${sessionId} ${attempt} ${isCounting}`, () =>
    isCounting ? station.drawer.myCount({ sessionId }) : Promise.resolve(null),
  );
  const stored = mine.answer;
  const figures = toFigures(form);
  const { saving, flush } = useSavedCount(
    isCounting && isLoaded ? figures : null,
    stored === null ? null : toFigures(fromFigures(stored.figures)),
    (now) => station.drawer.saveCount({ sessionId, figures: now }),
  );
  useEffect(() => {
    if (!isCounting) setLoaded(false);
    if (!isCounting || stored === null) return;
    setForm((typed) => (isEmptyForm(typed) ? fromFigures(stored.figures) : typed));
    setLoaded(true);
  }, [isCounting, stored]);

  const usedKinds = stored?.usedKinds ?? [];
  return {
    session,
    form,
    setForm,
    isCounting,
    usedKinds,
    starting,
    act,
    saving,
    asking,
    mine,
    isLoading: isCounting && !isLoaded && mine.failure === null && isEmptyForm(form),
    /** A count put aside is kept and not shown (DS4). */
    isShown: isCounting || attempt === 0,
    start: (onStarted: () => void) =>
      starting.run(
        () => station.drawer.startCount({ key: newKey(), sessionId }),
        (next) => {
          onSession(next);
          onStarted();
        },
      ),
    putAside: () =>
      act.run(
        async () => {
          await flush();
          return station.drawer.putCountAside({ key: newKey(), sessionId });
        },
        (next) => {
          setForm(EMPTY_FORM);
          onSession(next);
        },
      ),
    /** False while a kind that was used has no count (DS7). */
    ask: (): boolean => {
      if (!isCounting || stored === null) return false;
      const isWhole = missingOf(form, usedKinds).length === 0;
      setAsking(isWhole ? 'asks' : 'too_soon');
      return isWhole;
    },
    dismiss: () => setAsking('no'),
    submit: () => {
      setAsking('no');
      const text = JSON.stringify(figures);
      if (submitted.current.text !== text) submitted.current = { text, key: newKey() };
      const { key } = submitted.current;
      act.run(() => station.drawer.submitCount({ key, sessionId, figures }), onSession);
    },
  };
}

export type OwnCount = ReturnType<typeof useOwnCount>;
