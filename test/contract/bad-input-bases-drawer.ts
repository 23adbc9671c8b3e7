// The bases of what belongs to drawers, the vault and a robbery (see bad-input-bases.ts).
import { randomUUID } from 'node:crypto';
import type { Base } from './bad-input-bases.ts';
import { FUND } from './bad-input-world.ts';

const nowhere = () => ({ key: randomUUID(), sessionId: '0190b5a0-0000-7000-8000-0000000000ff' });
const check = { kind: 'check', itemNumber: '1041', amountCents: 2_500 };
const wrong = { signInName: 'nobody', secret: 'guessed wrong' };

export const DRAWER_BASES: Readonly<Record<string, Base>> = {
  'drawer.countForAbsent': { who: 'sam', inputs: () => [{ ...nowhere(), reason: 'taken ill' }] },
  'drawer.surpriseCount': {
    who: 'sam',
    inputs: ({ openSession }) => {
      const figures = { cash: FUND, paper: [check], cardSlipsCents: [500] };
      const count = { key: randomUUID(), sessionId: openSession, figures, note: 'before lunch' };
      return [count, { ...count, approval: 'nobody said yes' }];
    },
  },
  'drawer.surpriseCounts': {
    who: 'ida',
    mayBeAccepted: true,
    inputs: ({ openSession }) => [{ sessionId: openSession }],
  },
  'drawer.amend': {
    who: 'sam',
    inputs: ({ closedSession }) => {
      const figures = { cash: FUND, paper: [check], cardSlipsCents: [500] };
      const amendment = { key: randomUUID(), sessionId: closedSession, figures, reason: 'keyed wrong' };
      return [amendment, { ...amendment, approval: 'nobody said yes' }];
    },
  },
  'drawer.closures': {
    who: 'ida',
    mayBeAccepted: true,
    inputs: ({ closedSession }) => [{ sessionId: closedSession }],
  },
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
