// Rows of a mail batch (see project.ts): its list, and a drawer session that begins without cash (ML2).
import { invariant } from '../../result/result.ts';
import type { Envelope } from '../envelope.ts';
import type { MailEvent } from '../events/mail-events.ts';
import type { RowChange } from '../rows.ts';

export function projectMail({ sequence, sessionId, businessDate, occurredAt, payload }: Envelope<MailEvent>) {
  const { drawerId, drawerName, ownerId, secondId, source, receivedOn, effectiveDate, control } = payload;
  invariant(sessionId !== null && businessDate !== null, 'a mail batch without its session or its day');
  const row = { sequence, sessionId, source, receivedOn, effectiveDate, ownerId, secondId };
  const changes: readonly RowChange[] = [
    {
      op: 'put',
      table: 'drawerSessions',
      row: {
        sessionId,
        drawerId,
        drawerName,
        ownerId,
        state: 'open',
        businessDate,
        openedAt: occurredAt,
        fundCents: 0,
        startingCashCents: 0,
        attempt: 0,
        closedAt: null,
      },
    },
    { op: 'insert', table: 'mailBatches', row },
    ...control.map(({ kind, items, amountCents }): RowChange => {
      return { op: 'insert', table: 'mailControls', row: { sequence, sessionId, kind, items, amountCents } };
    }),
  ];
  return changes;
}
