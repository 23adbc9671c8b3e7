// Who is signed in at this screen. The station decides again at every call; this only says what to show.
import { create } from 'zustand';
import type { StationClient } from '../../../src-contract/station-router.ts';
import { useLanguage } from '../../app/texts/texts.ts';

export type SignedIn = Awaited<ReturnType<StationClient['auth']['me']>>;

interface SessionState {
  readonly signedIn: SignedIn | null;
  readonly isLocked: boolean;
  readonly enter: (signedIn: SignedIn) => void;
  readonly lock: () => void;
  readonly leave: () => void;
}

export const useSession = create<SessionState>()((set) => ({
  signedIn: null,
  isLocked: false,
  enter: (signedIn) => {
    useLanguage.getState().choose(signedIn.person.language);
    set({ signedIn, isLocked: false });
  },
  lock: () => set((state) => (state.signedIn === null ? {} : { isLocked: true })),
  leave: () => set({ signedIn: null, isLocked: false }),
}));

/** What a refusal of any call says about the session. */
export function noticeRefusal(code: string): void {
  if (code === 'session_is_unlocked') useSession.getState().lock();
  if (code === 'caller_is_signed_in') useSession.getState().leave();
}
