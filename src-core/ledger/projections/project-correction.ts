// Rows of corrections (see project.ts).
import { invariant } from '../../result/result.ts';
import type { Envelope } from '../envelope.ts';
import type { CorrectionEvent, CorrectionLine } from '../events/correction-events.ts';
import type { RowChange } from '../rows.ts';

export function projectCorrection(event: Envelope<CorrectionEvent>): readonly RowChange[] {
  const { sequence, payload } = event;
  return [
    correctionRow(event),
    ...payload.lines.map((line) => lineRow(sequence, payload.receiptNumber, line)),
    { op: 'number_raised', name: `corrections:${payload.correctionYear}`, by: 1 },
  ];
}

function correctionRow(event: Envelope<CorrectionEvent>): RowChange {
  const { sequence, businessDate, occurredAt, actor, approver, payload } = event;
  invariant(businessDate !== null, `${event.type} without a business date`);
  invariant(approver !== null, `${event.type} without its second person`);
  const { correctionNumber, correctionYear, correctionSerial, receiptNumber, reason, amountCents } = payload;
  const numbers = { correctionNumber, correctionYear, correctionSerial };
  const posted = { postedAt: occurredAt, businessDate, actorId: actor, approverId: approver };
  const row = { sequence, ...numbers, kind: 'reversal', receiptNumber, ...posted, reason, amountCents } as const;
  return { op: 'insert', table: 'corrections', row };
}

function lineRow(sequence: number, receiptNumber: string, line: CorrectionLine): RowChange {
  const { lineNo, kind, accountNo, chargeId, service, chargeKind, itemCode, description, amountCents } = line;
  const what = { kind, accountNo, chargeId, service, chargeKind, itemCode, description, amountCents };
  return { op: 'insert', table: 'correctionLines', row: { sequence, lineNo, receiptNumber, ...what } };
}
