// Corrections of a closed drawer's receipt: every one is refused for want of the second person (see bad-input-bases.ts).
import { randomUUID } from 'node:crypto';
import type { Base } from './bad-input-bases.ts';

const approval = 'nobody said yes';
const reason = 'paid twice';

/** Of a check that waits for the bank, and so cannot have come back from it. */
const notice = (tenderId: string) => ({
  key: randomUUID(),
  tenderId,
  bankDate: '2026-11-24',
  bankReference: 'FNB 4471',
});

export const CORRECTION_BASES: Readonly<Record<string, Base>> = {
  'corrections.list': {
    who: 'sam',
    mayBeAccepted: true,
    inputs: () => [{ limit: 5 }, { before: 12, limit: 5 }],
  },
  'corrections.reverse': {
    who: 'grace',
    inputs: ({ closedReceipt, accountNo }) => {
      const reversal = () => ({ key: randomUUID(), receiptNumber: closedReceipt, goesTo: { kind: 'refund' }, reason });
      return [reversal(), { ...reversal(), goesTo: { kind: 'credit', accountNo }, approval }];
    },
  },
  'corrections.move': {
    who: 'grace',
    inputs: ({ closedReceipt, accountNo }) => {
      const facts = { receiptNumber: closedReceipt, fromAccountNo: accountNo, toAccountNo: '1000000018', reason };
      return [{ key: randomUUID(), ...facts, approval }];
    },
  },
  'corrections.findItems': { who: 'sam', mayBeAccepted: true, inputs: () => [{ query: '1041' }] },
  'corrections.returnedItems': { who: 'sam', mayBeAccepted: true, inputs: () => [undefined] },
  'corrections.returnItem': {
    who: 'grace',
    inputs: ({ closedTenderId }) => [
      { ...notice(closedTenderId), returnReason: 'insufficient_funds', note: 'NSF notice' },
    ],
  },
  'corrections.redepositItem': { who: 'grace', inputs: ({ closedTenderId }) => [notice(closedTenderId)] },
  'corrections.clearItem': { who: 'grace', inputs: ({ closedTenderId }) => [notice(closedTenderId)] },
};
