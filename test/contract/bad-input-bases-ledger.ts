// Procedures that check the ledger piece by piece: they change nothing.
import { randomUUID } from 'node:crypto';
import type { Base } from './bad-input-bases.ts';

export const LEDGER_BASES: Readonly<Record<string, Base>> = {
  'ledger.checkReceipt': {
    who: 'ana',
    mayBeAccepted: true,
    inputs: ({ receiptNumber }) => [{ text: receiptNumber }, { text: '9F2C-04AB-77E1' }],
  },
  'ledger.receiptNumbers': { who: 'ida', mayBeAccepted: true, inputs: () => [undefined] },
  'ledger.periods': { who: 'ida', mayBeAccepted: true, inputs: () => [{ kind: 'month', limit: 12 }] },
  'ledger.period': { who: 'ida', mayBeAccepted: true, inputs: () => [{ kind: 'day', period: '2026-11-23' }] },
  'ledger.openPeriods': { who: 'ida', mayBeAccepted: true, inputs: () => [undefined] },
  // Drawers are open: whatever is asked for, no day closes.
  'ledger.closePeriod': { who: 'sam', inputs: () => [{ key: randomUUID(), kind: 'month', period: '2001-11' }] },
  'ledger.clockStep': { who: 'ana', mayBeAccepted: true, inputs: () => [undefined] },
  'watch.findings': { who: 'ida', mayBeAccepted: true, inputs: () => [{ days: 31 }] },
  'watch.lookAt': {
    who: 'sam',
    inputs: () => [
      { key: randomUUID(), days: 31, findingId: 'many_voids:nowhere', throughSequence: 1, note: 'looked at it' },
    ],
  },
  'ledger.acceptClock': { who: 'sam', inputs: () => [{ key: randomUUID(), note: 'set by the county' }] },
};
