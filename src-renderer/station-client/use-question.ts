// A question to the station whose answer a screen shows, and an act it asks for: each with its waiting and its failure,
// so that no screen forgets to say that the station refused or did not answer.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefusalData } from '../../src-contract/wire/procedure.ts';
import { refusalOf } from './refusal-of.ts';

/** The rule that said no, or that no answer came. */
export type Failure = { readonly kind: 'refused'; readonly refusal: RefusalData } | { readonly kind: 'no_answer' };

export const failureOf = (error: unknown): Failure => {
  const refusal = refusalOf(error);
  return refusal === null ? { kind: 'no_answer' } : { kind: 'refused', refusal };
};

export interface Question<Answer> {
  /** The last answer; kept while asking again, so that nothing jumps. */
  readonly answer: Answer | null;
  readonly isAnswered: boolean;
  readonly failure: Failure | null;
  readonly again: () => void;
}

interface Asked<Answer> {
  readonly subject: string;
  readonly answer: Answer | null;
  readonly isAnswered: boolean;
  readonly failure: Failure | null;
}

/** Asks when shown, when the subject changes and when told to; an answer to an earlier subject is not shown. */
export function useQuestion<Answer>(subject: string, ask: () => Promise<Answer>): Question<Answer> {
  const [round, setRound] = useState(0);
  const [asked, setAsked] = useState<Asked<Answer> | null>(null);
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  useEffect(() => {
    let isCurrent = true;
    latest.current().then(
      (answer) => isCurrent && setAsked({ subject, answer, isAnswered: true, failure: null }),
      (error: unknown) =>
        isCurrent && setAsked({ subject, answer: null, isAnswered: false, failure: failureOf(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [subject, round]);
  const again = useCallback(() => setRound((count) => count + 1), []);
  const here = asked?.subject === subject ? asked : null;
  return {
    answer: here?.answer ?? null,
    isAnswered: here?.isAnswered ?? false,
    failure: here?.failure ?? null,
    again,
  };
}

export interface Act {
  /** One at a time: while busy a second press does nothing. */
  readonly run: <Answer>(act: () => Promise<Answer>, onDone: (answer: Answer) => void) => void;
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  readonly clear: () => void;
}

export function useAct(): Act {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const running = useRef(false);
  const run = useCallback(<Answer>(act: () => Promise<Answer>, onDone: (answer: Answer) => void) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setFailure(null);
    const settle = () => {
      running.current = false;
      setBusy(false);
    };
    act().then(
      (answer) => {
        settle();
        onDone(answer);
      },
      (error: unknown) => {
        settle();
        setFailure(failureOf(error));
      },
    );
  }, []);
  const clear = useCallback(() => setFailure(null), []);
  return { run, isBusy, failure, clear };
}
