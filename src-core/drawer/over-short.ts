// DS8, DS9: over/short = counted − expected, kind by kind, never netted, also where nothing was expected. A kind that
// receipts name and the count does not (a tender corrected during review, VD7) has no over/short: it must be counted.
import type { ClosureKind, CountedKind } from '../ledger/events/drawer-events.ts';
import { signedCents } from '../money/cents.ts';
import { TENDER_KINDS, type TenderKind } from '../tender/tender.ts';
import type { DrawerSessionState, SessionTotals } from './drawer-session.ts';
import { cashParts, expectedCash } from './expected-cash.ts';

export interface CountAgainstReceipts {
  /** In the order of TENDER_KINDS; cash always, other kinds when receipted or counted. */
  readonly kinds: readonly ClosureKind[];
  /** Receipted kinds that the count does not have. */
  readonly uncountedKinds: readonly TenderKind[];
}

export function compareCount(
  session: Pick<DrawerSessionState, 'startingCashCents'>,
  counted: readonly CountedKind[],
  totals: SessionTotals,
): CountAgainstReceipts {
  const kinds: ClosureKind[] = [];
  const uncountedKinds: TenderKind[] = [];
  for (const kind of TENDER_KINDS) {
    const received = totals.kinds.find((each) => each.kind === kind);
    const count = counted.find((each) => each.kind === kind);
    const isCash = kind === 'cash';
    const expectedCents = isCash ? expectedCash(cashParts(session, totals)) : (received?.receivedCents ?? 0);
    const expectedItems = isCash ? 0 : (received?.items ?? 0);
    const countedCents = count?.countedCents ?? 0;
    const items = count?.items ?? 0;
    const isReceipted = isCash || expectedCents !== 0 || expectedItems !== 0;
    if (isReceipted && count === undefined) uncountedKinds.push(kind);
    else if (isReceipted || countedCents !== 0 || items !== 0) {
      const overShortCents = signedCents(countedCents - expectedCents);
      kinds.push({ kind, countedCents, items, expectedCents, expectedItems, overShortCents });
    }
  }
  return { kinds, uncountedKinds };
}

/** DS9: each kind by itself, for a shortage in cash is not made good by an overage in checks. */
export const isBeyondTolerance = (kinds: readonly ClosureKind[], toleranceCents: number): boolean =>
  kinds.some(({ overShortCents }) => Math.abs(overShortCents) > toleranceCents);
