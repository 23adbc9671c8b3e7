// Corrections as the screens get them.
import type { CorrectionRowView } from '../../../src-contract/station/corrections.ts';
import type { CorrectionRow } from '../../../src-core/ledger/rows-correction.ts';
import { nameOf } from '../documents/issued-by.ts';
import type { StationParts } from '../station-parts.ts';

export function correctionRow(parts: Pick<StationParts, 'store'>, row: CorrectionRow): CorrectionRowView {
  const { sequence, correctionNumber, kind, receiptNumber, postedAt, businessDate, reason, amountCents } = row;
  const { actorId, approverId } = row;
  return {
    sequence,
    correctionNumber,
    kind,
    receiptNumber,
    postedAt,
    businessDate,
    reason,
    amountCents,
    actorName: nameOf(parts, actorId),
    approverName: approverId === null ? null : nameOf(parts, approverId),
  };
}
