// The figures of one's own count between the screen and the station: saved as they are typed (DS4), and what the station
// has of them brought back when the count is gone on with. What was typed meanwhile is newer and stays.
import { useEffect, useState } from 'react';
import type { SessionView } from '../../../src-contract/station/drawer.ts';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { type CountForm, EMPTY_FORM, fromFigures, isEmptyForm, toFigures } from './count-form.ts';
import { useSavedCount } from './use-saved-count.ts';

export function useTypedCount({ sessionId, attempt, state }: SessionView) {
  const station = useStation();
  const isCounting = state === 'counting';
  const [form, setForm] = useState<CountForm>(EMPTY_FORM);
  const [isLoaded, setLoaded] = useState(false);
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
  return {
    form,
    setForm,
    figures,
    mine,
    saving,
    flush,
    isCounting,
    isLoading: isCounting && !isLoaded && mine.failure === null && isEmptyForm(form),
  };
}
