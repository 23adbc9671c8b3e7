// One's own count, apart from how it looks: started by the first figure, put aside or submitted (DS4–DS7).
import { useEffect, useRef, useState } from 'react';
import type { CountFigures, SessionView } from '../../../src-contract/station/drawer.ts';
import { newKey } from '../../station-client/new-key.ts';
import { type Act, useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { type SecondPerson, withApproval } from '../../station-client/with-approval.ts';
import { EMPTY_FORM, isEmptyForm, missingOf } from './count-form.ts';
import { useTypedCount } from './use-typed-count.ts';

/**
 * What pressing "submit" led to: nothing, the station's list of kinds awaited, the question, kinds without a count, or the
 * witness of a count for an absent owner.
 */
export type SubmitAsking = 'no' | 'waits' | 'asks' | 'too_soon' | 'witness';

export function useOwnCount(session: SessionView, onSession: (session: SessionView) => void) {
  const station = useStation();
  const { sessionId, attempt } = session;
  const starting = useAct();
  const act = useAct();
  const [asking, setAsking] = useState<SubmitAsking>('no');
  const { form, setForm, figures, mine, saving, flush, isCounting, isLoading } = useTypedCount(session);
  const stored = mine.answer;
  const usedKinds = stored?.usedKinds ?? [];
  const missing = useRef<(() => void) | null>(null);
  // Asked before the count was begun or its list of kinds had come: decided when it has, with what is typed by then.
  useEffect(() => {
    if (asking !== 'waits' || !isCounting || stored === null) return;
    const isWhole = missingOf(form, stored.usedKinds).length === 0;
    setAsking(isWhole ? 'asks' : 'too_soon');
    if (!isWhole) missing.current?.();
  }, [asking, isCounting, stored, form]);
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
    isLoading,
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
          // Before the station's own figures have come there is nothing to compare with: what was typed is sent as it is.
          if (stored !== null) await flush();
          else if (!isEmptyForm(form)) await station.drawer.saveCount({ sessionId, figures });
          return station.drawer.putCountAside({ key: newKey(), sessionId });
        },
        (next) => {
          setForm(EMPTY_FORM);
          onSession(next);
        },
      ),
    /** The question, or `onMissing` while a kind that was used has no count (DS7). */
    ask: (onMissing: () => void) => {
      missing.current = onMissing;
      setAsking('waits');
    },
    dismiss: () => setAsking('no'),
    ...useSubmission(session, figures, { act, setAsking, onSession }),
  };
}

interface Submission {
  readonly act: Act;
  readonly setAsking: (asking: SubmitAsking) => void;
  readonly onSession: (session: SessionView) => void;
}

/** The same figures keep their key: sent again, they are the same act (LD5). */
function useSubmission(session: SessionView, figures: CountFigures, { act, setAsking, onSession }: Submission) {
  const station = useStation();
  const { sessionId } = session;
  const submitted = useRef({ text: '', key: '' });
  const keyed = () => {
    const text = JSON.stringify(figures);
    if (submitted.current.text !== text) submitted.current = { text, key: newKey() };
    return { key: submitted.current.key, sessionId, figures };
  };
  return {
    submit: () => {
      // DS15: the count for an absent owner needs somebody who saw it.
      setAsking(session.standInId === null ? 'no' : 'witness');
      if (session.standInId === null) act.run(() => station.drawer.submitCount(keyed()), onSession);
    },
    submitWitnessed: (witness: SecondPerson) =>
      act.run(
        () =>
          withApproval(station, 'drawer.submitCount', keyed(), witness, (approved) =>
            station.drawer.submitCount(approved),
          ),
        onSession,
      ),
  };
}

export type OwnCount = ReturnType<typeof useOwnCount>;
