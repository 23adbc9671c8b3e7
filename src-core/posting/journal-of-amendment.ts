// DS4, the journal of an amended closing (see journal-of-event.ts): what is counted otherwise moves the asset, and the
// over/short of each kind moves by itself (DS8). Cash is in the session's bag by then, not in the drawer.
import type { ClosureAmended } from '../ledger/events/closure-events.ts';
import type { ClosureKind } from '../ledger/events/drawer-events.ts';
import { TENDER_KINDS, type TenderKind } from '../tender/tender.ts';
import type { LedgerAccount } from './chart-of-accounts.ts';
import { type JournalLine, credit, debit } from './journal.ts';

function assetOf(kind: TenderKind, sessionId: string): LedgerAccount {
  if (kind === 'cash') return `undeposited_cash:${sessionId}`;
  return kind === 'card' ? 'card_clearing' : `paper_on_hand:${kind}`;
}

function figureOf(kinds: readonly ClosureKind[], kind: TenderKind) {
  const { countedCents, overShortCents } = kinds.find((each) => each.kind === kind) ?? NOTHING;
  return { countedCents, overShortCents };
}

const NOTHING = { countedCents: 0, overShortCents: 0 };

export const journalOfAmendment = ({ payload }: ClosureAmended, sessionId: string): readonly JournalLine[] =>
  TENDER_KINDS.flatMap((kind) => {
    const [before, now] = [figureOf(payload.before, kind), figureOf(payload.kinds, kind)];
    return [
      debit(assetOf(kind, sessionId), now.countedCents - before.countedCents),
      credit(`over_short:${kind}`, now.overShortCents - before.overShortCents),
    ];
  });
