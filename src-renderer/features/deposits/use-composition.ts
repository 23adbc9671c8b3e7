// The composition gate over the draft, asked a moment after the last change; the station keeps the draft by it.
import { useEffect, useRef, useState } from 'react';
import type { DepositDraftInput } from '../../../src-contract/station/deposit.ts';
import { type Failure, failureOf } from '../../station-client/use-question.ts';
import type { Composition } from './bag-matches.tsx';

const PAUSE_MS = 350;

/** The bag's number is kept with the draft, but what is in the bag does not depend on it. */
const contentsOf = (draft: DepositDraftInput): string => JSON.stringify({ ...draft, bagNumber: '' });

export interface Comparison {
  /** Of the draft as it stands; null until the station has compared it. */
  readonly composition: Composition | null;
  /** The last comparison, while a newer one is under way: shown so that nothing jumps, never sealed on. */
  readonly shown: Composition | null;
  readonly failure: Failure | null;
  readonly again: () => void;
}

export function useComposition(
  draft: DepositDraftInput | null,
  check: (draft: DepositDraftInput) => Promise<Composition>,
): Comparison {
  const [found, setFound] = useState<{ readonly contents: string; readonly composition: Composition } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [round, setRound] = useState(0);
  const text = draft === null ? null : JSON.stringify(draft);
  const contents = draft === null ? null : contentsOf(draft);
  const latest = useRef({ draft, check });
  useEffect(() => {
    latest.current = { draft, check };
  });
  useEffect(() => {
    if (text === null) return undefined;
    let isCurrent = true;
    const timer = window.setTimeout(() => {
      const now = latest.current;
      if (now.draft === null) return;
      const compared = now.draft;
      now.check(compared).then(
        (composition) => {
          if (!isCurrent) return;
          setFound({ contents: contentsOf(compared), composition });
          setFailure(null);
        },
        (error: unknown) => isCurrent && setFailure(failureOf(error)),
      );
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      window.clearTimeout(timer);
    };
  }, [text, round]);
  return {
    composition: contents !== null && found?.contents === contents ? found.composition : null,
    shown: text === null ? null : (found?.composition ?? null),
    failure: text === null ? null : failure,
    again: () => setRound((count) => count + 1),
  };
}
