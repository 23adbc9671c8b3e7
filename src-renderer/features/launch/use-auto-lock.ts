import { useEffect } from 'react';
import { useStation } from '../../station-client/use-station.ts';
import { useSession } from './session.ts';

const MINUTE = 60_000;
const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** AC1: after so many minutes without a key or a move the screen locks, and tells the station. */
export function useAutoLock(): void {
  const client = useStation();
  const minutes = useSession((state) => (state.isLocked ? 0 : (state.signedIn?.autoLockMinutes ?? 0)));
  useEffect(() => {
    if (minutes === 0) return undefined;
    const lock = () => {
      useSession.getState().lock();
      client.auth.lock().catch(() => undefined);
    };
    let timer = setTimeout(lock, minutes * MINUTE);
    const startAgain = () => {
      clearTimeout(timer);
      timer = setTimeout(lock, minutes * MINUTE);
    };
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, startAgain, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, startAgain, { capture: true });
    };
  }, [client, minutes]);
}
