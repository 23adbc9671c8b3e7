// The papers of a drawer session, put together from its events.
import { countSheet } from '../../../src-core/documents/count-sheet.ts';
import type { PrintedDocument } from '../../../src-core/documents/document.ts';
import { type ClosingReportFacts, drawerClosingReport } from '../../../src-core/documents/drawer-closing-report.ts';
import { cashMovementSlip, noSaleSlip } from '../../../src-core/documents/drawer-slips.ts';
import { overShortReport } from '../../../src-core/documents/over-short-report.ts';
import { surpriseCountSheet } from '../../../src-core/documents/surprise-count-sheet.ts';
import type { Envelope } from '../../../src-core/ledger/envelope.ts';
import type { ClosureAmended, ClosureFigures } from '../../../src-core/ledger/events/closure-events.ts';
import type { SurpriseCountMade } from '../../../src-core/ledger/events/drawer-control-events.ts';
import type {
  CashMoved,
  CountSubmitted,
  DrawerClosed,
  DrawerOpenedWithoutSale,
} from '../../../src-core/ledger/events/drawer-events.ts';
import type { DrawerSessionRow } from '../../../src-core/ledger/rows.ts';
import { sumCents } from '../../../src-core/money/cents.ts';
import { invariant } from '../../../src-core/result/result.ts';
import type { StationParts } from '../station-parts.ts';
import { nameOf, officeOf, policyOf } from './issued-by.ts';

function sessionOf(parts: StationParts, { sessionId, type }: Envelope): DrawerSessionRow {
  const session = sessionId === null ? null : parts.store.sessions.get(sessionId);
  invariant(session !== null, `${type} without its session`);
  return session;
}

export const noSaleSlipOf = (parts: StationParts, event: Envelope<DrawerOpenedWithoutSale>): PrintedDocument =>
  noSaleSlip({
    event,
    office: officeOf(parts, event),
    drawerName: sessionOf(parts, event).drawerName,
    actorName: nameOf(parts, event.actor),
  });

export const cashMovementSlipOf = (parts: StationParts, event: Envelope<CashMoved>): PrintedDocument =>
  cashMovementSlip({
    event,
    office: officeOf(parts, event),
    drawerName: sessionOf(parts, event).drawerName,
    actorName: nameOf(parts, event.actor),
    approverName: event.approver === null ? null : nameOf(parts, event.approver),
  });

export function countSheetOf(parts: StationParts, event: Envelope<CountSubmitted>): PrintedDocument {
  const { drawerName, ownerId } = sessionOf(parts, event);
  return countSheet({
    event,
    office: officeOf(parts, event),
    drawerName,
    ownerName: nameOf(parts, ownerId),
    counterName: nameOf(parts, event.actor),
    witnessName: event.approver === null ? null : nameOf(parts, event.approver),
  });
}

export const surpriseCountSheetOf = (parts: StationParts, event: Envelope<SurpriseCountMade>): PrintedDocument =>
  surpriseCountSheet({
    event,
    office: officeOf(parts, event),
    ownerName: nameOf(parts, event.payload.ownerId),
    counterName: nameOf(parts, event.actor),
    witnessName: nameOf(parts, event.payload.witnessId),
  });

/** DS15, DS14: who counted for an absent owner, and where the cash came from or went; null for an ordinary closing. */
function unusualClosing(
  parts: StationParts,
  sessionId: string,
  attempt: number,
): NonNullable<ClosingReportFacts['unusual']> {
  const { store } = parts;
  const absence = store.eventsOfType('owner_absence_recorded', sessionId).at(-1);
  const count = store.eventsOfType('count_submitted', sessionId).find(({ payload }) => payload.attempt === attempt);
  const handedOver = store.eventsOfType('drawer_owner_changed', sessionId).at(-1);
  const from = store.sessions.takenOver(sessionId)?.fromSessionId ?? null;
  const earlier = from === null ? null : store.sessions.get(from);
  const witnessId = count?.approver ?? null;
  return {
    absence:
      absence === undefined
        ? null
        : {
            reason: absence.payload.reason,
            counterName: nameOf(parts, absence.actor),
            witnessName: witnessId === null ? '' : nameOf(parts, witnessId),
          },
    handedOver:
      handedOver === undefined
        ? null
        : { toName: nameOf(parts, handedOver.payload.toOwnerId), amountCents: handedOver.payload.handedOverCents },
    takenOverFrom: earlier === null ? null : nameOf(parts, earlier.ownerId),
  };
}

/** A closing with every amendment of it (DS4); `payload` is what its newest version says. */
export interface StandingClosure {
  readonly closed: Envelope<DrawerClosed>;
  readonly amendments: readonly Envelope<ClosureAmended>[];
  readonly payload: ClosureFigures;
}

/** The closing of a session; null until its count is accepted. */
export function closureOf({ store }: Pick<StationParts, 'store'>, sessionId: string): StandingClosure | null {
  const closed = store.eventsOfType('drawer_closed', sessionId).at(-1);
  if (closed === undefined) return null;
  const amendments = store.eventsOfType('closure_amended', sessionId);
  return { closed, amendments, payload: (amendments.at(-1) ?? closed).payload };
}

/** What both reports of a closing begin with. */
function closureFacts(parts: StationParts, { closed, amendments }: StandingClosure) {
  const { ownerId, reviewerId } = closed.payload;
  return {
    event: closed,
    amendments: amendments.map((event) => ({
      event,
      askedByName: nameOf(parts, event.actor),
      approverName: nameOf(parts, event.payload.reviewerId),
    })),
    office: officeOf(parts, closed),
    ownerName: nameOf(parts, ownerId),
    reviewerName: nameOf(parts, reviewerId),
  };
}

export function closingReportOf(parts: StationParts, closure: StandingClosure): PrintedDocument {
  const { sessionId, openedAt } = sessionOf(parts, closure.closed);
  const { store } = parts;
  return drawerClosingReport({
    ...closureFacts(parts, closure),
    openedAt,
    unusual: unusualClosing(parts, sessionId, closure.closed.payload.attempt),
    cash: store.sessions.denominations('closing', sessionId, closure.payload.attempt),
    movements: store.eventsOfType('cash_moved', sessionId).map(({ occurredAt, payload }) => ({
      at: occurredAt,
      kind: payload.kind,
      amountCents: payload.amountCents,
    })),
    voids: store.eventsOfType('payment_voided', sessionId).map(({ approver, payload }) => ({
      receiptNumber: payload.receiptNumber,
      amountCents: sumCents(payload.lines.map(({ amountCents }) => amountCents)),
      reason: payload.reason,
      approverName: approver === null ? '' : nameOf(parts, approver),
    })),
  });
}

export function overShortReportOf(parts: StationParts, closure: StandingClosure): PrintedDocument {
  const { closed, amendments } = closure;
  const { sessionId } = sessionOf(parts, closed);
  return overShortReport({
    ...closureFacts(parts, closure),
    toleranceCents: policyOf(parts, closed).overShortToleranceCents,
    counts: [...parts.store.eventsOfType('count_submitted', sessionId), ...amendments].map(({ payload }) => payload),
  });
}
