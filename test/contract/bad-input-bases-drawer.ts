// The bases of what belongs to drawers, the vault and a robbery (see bad-input-bases.ts).
import type { Base } from './bad-input-bases.ts';

const wrong = { signInName: 'nobody', secret: 'guessed wrong' };

export const DRAWER_BASES: Readonly<Record<string, Base>> = {
  'auth.lockAfterRobbery': { who: 'ana', inputs: () => [{ because: 'a stray call' }] },
  'auth.unlockAfterRobbery': {
    who: 'nobody',
    recordsFailures: true,
    inputs: () => [
      { supervisor: wrong, second: null },
      { supervisor: wrong, second: wrong },
    ],
  },
};
