// What came in the mail: listed by Ana and Ben, and still on the desk.
import type { DecidedEvent } from '../../../src-core/ledger/envelope.ts';
import { DAY } from './a-day.ts';

export const mailEvents: readonly DecidedEvent[] = [
  {
    businessDate: DAY,
    sessionId: 'session-mail',
    version: 1,
    type: 'mail_batch_opened',
    approver: 'ben',
    payload: {
      drawerId: 'mail',
      drawerName: 'Mail',
      ownerId: 'ana',
      secondId: 'ben',
      source: 'drop_box',
      receivedOn: '2026-11-21',
      effectiveDate: '2026-11-21',
      control: [
        { kind: 'cash', items: 1, amountCents: 2_000 },
        { kind: 'check', items: 2, amountCents: 12_350 },
      ],
    },
  },
];

export const MAIL_WRITES: Readonly<Record<string, readonly string[]>> = {
  mail_batch_opened: ['drawerSessions', 'mailBatches', 'mailControls'],
};
