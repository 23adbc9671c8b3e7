// The figures of a count, sent to the station as they are typed, so that a dead screen loses none of them (DS4).
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CountFigures } from '../../../src-contract/station/drawer.ts';

const PAUSE_MS = 600;
export type Saving = 'saved' | 'saving' | 'not_saved';

export interface SavedCount {
  readonly saving: Saving;
  /** Sends what was not sent yet; resolves when the station has the last figures. */
  readonly flush: () => Promise<void>;
}

/** `figures` is null while nothing may be saved (the count has not started); `stored` is what the station has already. */
export function useSavedCount(
  figures: CountFigures | null,
  stored: CountFigures | null,
  save: (figures: CountFigures) => Promise<unknown>,
): SavedCount {
  const [saving, setSaving] = useState<Saving>('saved');
  const text = figures === null ? null : JSON.stringify(figures);
  const storedText = stored === null ? null : JSON.stringify(stored);
  const sent = useRef<string | null>(null);
  const latest = useRef({ figures, text, save });
  useEffect(() => {
    latest.current = { figures, text, save };
  });
  const flush = useCallback(async () => {
    const now = latest.current;
    if (now.figures === null || now.text === sent.current) return;
    setSaving('saving');
    try {
      await now.save(now.figures);
      sent.current = now.text;
      setSaving('saved');
    } catch (error) {
      setSaving('not_saved');
      throw error;
    }
  }, []);
  useEffect(() => {
    if (sent.current === null || text === null) sent.current = text === null ? null : storedText;
    if (text === null || text === sent.current) {
      setSaving('saved');
      return undefined;
    }
    setSaving('saving');
    // What went wrong is said by the state; the next figure, or submitting, sends them again.
    const timer = window.setTimeout(() => void flush().catch(() => undefined), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [text, storedText, flush]);
  return { saving, flush };
}
