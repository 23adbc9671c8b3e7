// The mail desk: nobody has a batch, and nobody said yes to one.
import { randomUUID } from 'node:crypto';
import type { Base } from './bad-input-bases.ts';
import { FUND } from './bad-input-world.ts';

const NOWHERE = '0190b5a0-0000-7000-8000-0000000000ff';
const approval = 'nobody said yes';
const control = [
  { kind: 'cash', items: 1, amountCents: 2_000 },
  { kind: 'check', items: 2, amountCents: 12_350 },
];

export const MAIL_BASES: Readonly<Record<string, Base>> = {
  'mail.open': {
    who: 'grace',
    inputs: () => {
      const list = { key: randomUUID(), source: 'mail', receivedOn: '2026-11-21', control, isEndorsed: true };
      return [list, { ...list, key: randomUUID(), source: 'drop_box', approval }];
    },
  },
  'mail.mine': { who: 'grace', mayBeAccepted: true, inputs: () => [undefined] },
  'mail.close': { who: 'grace', inputs: () => [{ key: randomUUID(), sessionId: NOWHERE, cash: FUND }] },
};
