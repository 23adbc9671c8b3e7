// ML1, ML2, ML3: two people open the envelopes, list what is in them by kind and endorse it; only then is a batch begun.
// The second person gives their own secret for this very list. One mail session stands beside the counter's (DS1).
import type { DrawerSessionState } from '../drawer/drawer-session.ts';
import { type OneSessionRefusal, refuseSecondSession } from '../drawer/one-session.ts';
import type { Decision, DecisionContext } from '../ledger/decision.ts';
import type { MailControl, MailSource } from '../ledger/events/mail-events.ts';
import { MAX_COUNT_CENTS } from '../denomination/count.ts';
import { ok, refuse } from '../result/result.ts';
import { MAIL_KINDS } from './control.ts';
import { MAIL_DRAWER, MAIL_DRAWER_NAMES } from './mail-drawer.ts';

export interface OpenMailBatch {
  /** New, UUIDv7. */
  readonly sessionId: string;
  readonly source: MailSource;
  readonly receivedOn: string;
  readonly control: readonly MailControl[];
  /** Both saw that each check bears the endorsement. */
  readonly isEndorsed: boolean;
}

export type OpenMailBatchRefusal =
  | OneSessionRefusal
  | 'mail_is_listed_first'
  | 'mail_is_endorsed_first'
  | 'mail_was_received_by_today'
  | 'mail_is_opened_by_two';

const MOST_ITEMS = 10_000;
const isWhole = (value: number, most: number): boolean => Number.isInteger(value) && value > 0 && value <= most;

/** Each kind once, none of nothing, and not more items than cents. */
function isList(control: readonly MailControl[]): boolean {
  const kinds = new Set(control.map(({ kind }) => kind));
  return (
    control.length > 0 &&
    kinds.size === control.length &&
    control.every(
      ({ items, amountCents }) =>
        isWhole(items, MOST_ITEMS) && isWhole(amountCents, MAX_COUNT_CENTS) && items <= amountCents,
    )
  );
}

export function decideOpenMailBatch(
  activeSessions: readonly DrawerSessionState[],
  { sessionId, source, receivedOn, control, isEndorsed }: OpenMailBatch,
  { actor, approver, today, policy }: DecisionContext,
): Decision<OpenMailBatchRefusal> {
  const ownerId = actor.userId;
  const free = refuseSecondSession(activeSessions, { sessionId, drawerId: MAIL_DRAWER, ownerId });
  if (!free.ok) return free;
  if (!isList(control)) return refuse('mail_is_listed_first');
  if (!isEndorsed) return refuse('mail_is_endorsed_first');
  if (receivedOn > today) return refuse('mail_was_received_by_today');
  if (approver === null || approver.userId === ownerId) return refuse('mail_is_opened_by_two');
  return ok([
    {
      type: 'mail_batch_opened',
      version: 1,
      businessDate: today,
      sessionId,
      approver: approver.userId,
      payload: {
        drawerId: MAIL_DRAWER,
        drawerName: MAIL_DRAWER_NAMES[policy.papers.officeLanguage],
        ownerId,
        secondId: approver.userId,
        source,
        receivedOn,
        effectiveDate: policy.mailCountsFrom === 'received' ? receivedOn : today,
        control: MAIL_KINDS.flatMap((kind) => control.filter((each) => each.kind === kind)),
      },
    },
  ]);
}
