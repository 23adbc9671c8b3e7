// Procedures that check the ledger piece by piece: they change nothing.
import type { Base } from './bad-input-bases.ts';

export const LEDGER_BASES: Readonly<Record<string, Base>> = {
  'ledger.checkReceipt': {
    who: 'ana',
    mayBeAccepted: true,
    inputs: ({ receiptNumber }) => [{ text: receiptNumber }, { text: '9F2C-04AB-77E1' }],
  },
  'ledger.receiptNumbers': { who: 'ida', mayBeAccepted: true, inputs: () => [undefined] },
};
