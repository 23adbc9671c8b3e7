// ML2: what was posted beside what two people listed, kind by kind, in count and in cents. Kinds are never netted: a check
// too few and cash too much are two differences.
import type { KindTotals } from '../drawer/drawer-session.ts';
import type { MailControl, MailKind } from '../ledger/events/mail-events.ts';
import { PAPER_KINDS } from '../tender/tender.ts';

export const MAIL_KINDS: readonly MailKind[] = ['cash', ...PAPER_KINDS];

export interface ControlLine extends MailControl {
  readonly postedItems: number;
  readonly postedCents: number;
}

/** Each kind that was listed or posted. */
export function compareControl(control: readonly MailControl[], posted: readonly KindTotals[]): readonly ControlLine[] {
  return MAIL_KINDS.flatMap((kind) => {
    const listed = control.find((each) => each.kind === kind);
    const receipts = posted.find((each) => each.kind === kind);
    const [items, amountCents] = [listed?.items ?? 0, listed?.amountCents ?? 0];
    const [postedItems, postedCents] = [receipts?.items ?? 0, receipts?.receivedCents ?? 0];
    if (listed === undefined && postedItems === 0 && postedCents === 0) return [];
    return [{ kind, items, amountCents, postedItems, postedCents }];
  });
}

/** The first kind in which they differ; null when everything listed is posted, and nothing else. */
export const firstDifference = (lines: readonly ControlLine[]): ControlLine | null =>
  lines.find(
    ({ items, amountCents, postedItems, postedCents }) => items !== postedItems || amountCents !== postedCents,
  ) ?? null;
