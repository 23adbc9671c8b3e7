// Corrections of a closed drawer's receipt: every one is refused for want of the second person (see bad-input-bases.ts).
import { randomUUID } from 'node:crypto';
import type { Base } from './bad-input-bases.ts';

const approval = 'nobody said yes';
const reason = 'paid twice';

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
};
