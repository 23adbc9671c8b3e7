// AC1, AC6: who is signed in here, in memory only: a restart signs everybody out. Tokens are kept as hashes. A sign-in
// that nobody used for the city's time locks itself, whatever the screen does; what a screen asks by itself, to stay up
// to date, is not use. A locked one is let go after half a day.
import type { Caller } from '../caller.ts';

const HOURS_KEPT = 12;
/** Asked by every screen again and again, with nobody near it. */
const ASKED_BY_SCREENS = 'station.read';

export interface SignIn {
  readonly signInId: string;
  readonly userId: string;
}

interface Kept extends SignIn {
  lastUsed: number;
  isLocked: boolean;
}

export interface RegistryParts {
  readonly sha256: (text: string) => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly autoLockMinutes: () => number;
  /** As the ledger has the person now; null for somebody who may not sign in any more. */
  readonly callerOf: (signIn: SignIn) => Caller | null;
}

export interface SignInRegistry {
  readonly begin: (token: string, signIn: SignIn) => void;
  readonly resolve: (token: string, act: string) => Caller | null | 'locked';
  /** Locked or not; null when it is over. */
  readonly find: (token: string) => SignIn | null;
  readonly lock: (signInId: string) => void;
  /** DS19: everybody's. */
  readonly lockAll: () => void;
  readonly unlock: (signInId: string) => void;
  readonly end: (signInId: string) => void;
  /** A leaver, or a new secret: every sign-in of the person, but for one. */
  readonly endAllOf: (userId: string, exceptSignInId?: string) => void;
  /** TR1: once somebody was signed in, the folder is not exchanged any more. */
  readonly wasUsed: () => boolean;
}

export function createSignInRegistry(parts: RegistryParts): SignInRegistry {
  const signIns = new Map<string, Kept>();
  let wasUsed = false;
  const endWhere = (isOver: (signIn: Kept) => boolean): void => {
    for (const [hash, signIn] of signIns) if (isOver(signIn)) signIns.delete(hash);
  };
  /** A clock that was set counts as time passed, whichever way it was set. */
  const idleMinutes = (signIn: Kept): number => Math.abs(parts.now() - signIn.lastUsed) / 60_000;
  const live = (token: string): Kept | null => {
    endWhere((each) => idleMinutes(each) > HOURS_KEPT * 60);
    return signIns.get(parts.sha256(token)) ?? null;
  };
  const withId = (signInId: string, change: (signIn: Kept) => void): void => {
    for (const signIn of signIns.values()) if (signIn.signInId === signInId) change(signIn);
  };
  return {
    begin: (token, { signInId, userId }) => {
      wasUsed = true;
      signIns.set(parts.sha256(token), { signInId, userId, lastUsed: parts.now(), isLocked: false });
    },
    resolve: (token, act) => {
      const signIn = live(token);
      if (signIn === null) return null;
      const caller = parts.callerOf(signIn);
      if (caller === null) {
        endWhere((each) => each.userId === signIn.userId);
        return null;
      }
      if (idleMinutes(signIn) >= parts.autoLockMinutes()) signIn.isLocked = true;
      if (signIn.isLocked) return 'locked';
      if (act !== ASKED_BY_SCREENS) signIn.lastUsed = parts.now();
      return caller;
    },
    find: live,
    lock: (signInId) => withId(signInId, (signIn) => (signIn.isLocked = true)),
    lockAll: () => {
      for (const signIn of signIns.values()) signIn.isLocked = true;
    },
    unlock: (signInId) =>
      withId(signInId, (signIn) => {
        signIn.isLocked = false;
        signIn.lastUsed = parts.now();
      }),
    end: (signInId) => endWhere((each) => each.signInId === signInId),
    endAllOf: (userId, exceptSignInId) =>
      endWhere((each) => each.userId === userId && each.signInId !== exceptSignInId),
    wasUsed: () => wasUsed,
  };
}
