// Rows of a bank deposit's events (see project.ts).
import type { Envelope } from '../envelope.ts';
import type { DepositEvent, DepositSealed } from '../events/deposit-events.ts';
import type { DepositExceptionResolved } from '../events/exception-events.ts';
import type { SessionReleased } from '../events/release-events.ts';
import type { RowChange } from '../rows.ts';
import { denominationRows } from './project-drawer.ts';

export function projectDeposit(event: Envelope<DepositEvent | DepositExceptionResolved>): readonly RowChange[] {
  const { sequence, occurredAt } = event;
  const { depositId } = event.payload;
  switch (event.type) {
    case 'deposit_sealed':
      return sealed(event);
    case 'deposit_handed_over': {
      const row = { sequence, depositId, carrier: event.payload.carrier, handedOverAt: occurredAt };
      return [
        { op: 'insert', table: 'depositHandOvers', row },
        { op: 'deposit_moved', depositId, stage: 'handed_over', at: occurredAt },
      ];
    }
    case 'deposit_confirmed': {
      const { bankCents, differenceCents, bankDate, bankReference } = event.payload;
      const row = { sequence, depositId, bankCents, differenceCents, bankDate, bankReference };
      return [
        { op: 'insert', table: 'depositConfirmations', row },
        { op: 'deposit_moved', depositId, stage: differenceCents === 0 ? 'confirmed' : 'discrepant', at: occurredAt },
      ];
    }
    case 'deposit_exception_resolved':
      return resolved(event);
  }
}

export function projectRelease({ sequence, occurredAt, actor, approver, payload }: Envelope<SessionReleased>) {
  const row = { sequence, ...payload, releaserId: actor, approverId: approver ?? '', releasedAt: occurredAt };
  return [{ op: 'insert', table: 'sessionReleases', row }] satisfies readonly RowChange[];
}

function resolved({ sequence, occurredAt, actor, approver, payload }: Envelope<DepositExceptionResolved>) {
  const { depositId, lineNo, resolution, item, amountCents, takenBack, reason } = payload;
  const tenderId = item?.tenderId ?? null;
  const facts = { resolution, tenderId, reason, resolverId: actor, approverId: approver, resolvedAt: occurredAt };
  const rows: RowChange[] = [
    { op: 'insert', table: 'exceptionResolutions', row: { sequence, depositId, lineNo, ...facts } },
    ...takenBack.map(({ kind, overShortCents }, index): RowChange => {
      return { op: 'insert', table: 'takenBackOverShorts', row: { sequence, lineNo: index + 1, kind, overShortCents } };
    }),
  ];
  // DP1: the paper lies in this bag; from now on its receipt's item is deposited, here and nowhere else.
  if (resolution === 'receipted' && tenderId !== null) {
    rows.push({ op: 'insert', table: 'depositItems', row: { sequence, depositId, tenderId, amountCents } });
  }
  return rows;
}

function sealed({ payload, sequence, occurredAt }: Envelope<DepositSealed>): readonly RowChange[] {
  const { depositId, depositNumber, depositYear, depositSerial, depositDate, bagNumber } = payload;
  const { cashCents, itemsCents, totalCents, preparerId, verifierId } = payload;
  const { depositoryId } = payload.depository;
  const numbers = { depositNumber, depositYear, depositSerial, depositDate, depositoryId, bagNumber };
  const money = { cashCents, itemsCents, totalCents, preparerId, verifierId };
  return [
    { op: 'insert', table: 'deposits', row: { sequence, depositId, ...numbers, ...money } },
    ...payload.sessions.flatMap(({ sessionId, keptCents, kept }): readonly RowChange[] => [
      { op: 'insert', table: 'depositSessions', row: { sequence, depositId, sessionId, keptCents } },
      ...denominationRows(sequence, 'kept', sessionId, 1, kept),
    ]),
    ...payload.drops.map(({ movementId, sessionId, amountCents }): RowChange => {
      return { op: 'insert', table: 'depositDrops', row: { sequence, depositId, movementId, sessionId, amountCents } };
    }),
    ...payload.items.map(({ tenderId, amountCents }): RowChange => {
      return { op: 'insert', table: 'depositItems', row: { sequence, depositId, tenderId, amountCents } };
    }),
    ...payload.exceptions.map((exception, index): RowChange => {
      const { kind, tenderId, itemNumber, amountCents, reason } = exception;
      const row = { sequence, depositId, lineNo: index + 1, kind, tenderId, itemNumber, amountCents, reason };
      return { op: 'insert', table: 'depositExceptions', row };
    }),
    ...denominationRows(sequence, 'deposit', depositId, 1, payload.cash),
    { op: 'put', table: 'depositStages', row: { depositId, stage: 'sealed', changedAt: occurredAt } },
    { op: 'number_raised', name: `deposits:${depositYear}`, by: 1 },
  ];
}
