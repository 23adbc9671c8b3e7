// Well-formed input for what follows a sealed deposit (see bad-input-bases.ts).
import { randomUUID } from 'node:crypto';
import type { Base } from './bad-input-bases.ts';

const NOWHERE = '0190b5a0-0000-7000-8000-0000000000ff';

export const DEPOSIT_BASES: Readonly<Record<string, Base>> = {
  'deposits.drops': { who: 'grace', inputs: () => [undefined], mayBeAccepted: true },
  'deposits.waiting': { who: 'ida', inputs: () => [undefined], mayBeAccepted: true },
  'deposits.exceptions': { who: 'ida', inputs: () => [{ limit: 10 }], mayBeAccepted: true },
  'deposits.release': {
    who: 'grace',
    inputs: () => {
      const to = { sessionId: NOWHERE, toStation: '02B', reason: 'their van goes to the bank' };
      return [
        { key: randomUUID(), ...to },
        { key: randomUUID(), ...to, approval: 'nobody said yes' },
      ];
    },
  },
  'deposits.releases': { who: 'ida', inputs: () => [{ limit: 10 }], mayBeAccepted: true },
  'deposits.items': { who: 'ida', inputs: () => [{ query: '1041', limit: 10 }], mayBeAccepted: true },
  'deposits.found': { who: 'grace', inputs: () => [undefined], mayBeAccepted: true },
  'deposits.resolveException': {
    who: 'grace',
    inputs: () => {
      const open = { depositId: NOWHERE, lineNo: 1, reason: 'the bank found it' };
      const receiptNumber = 'T-01A-2026-9999999';
      return [
        { key: randomUUID(), ...open, resolution: 'receipted', receiptNumber },
        { key: randomUUID(), ...open, resolution: 'lost', receiptNumber: null, approval: 'nobody said yes' },
      ];
    },
  },
};
