// Every kind of event there is. A shipped kind and version never changes its meaning: a new shape is a new version,
// and older ones are read through upcasters. The reserved kinds are names that later work will fill, kept here so that
// nobody takes them for something else and so that central can already say "known, not yet applied" (SY9).
import type { AccountStateEvent } from './events/account-state-events.ts';
import type { AccessEvent } from './events/access-events.ts';
import type { ClosureAmended } from './events/closure-events.ts';
import type { CorrectionEvent } from './events/correction-events.ts';
import type { ControlEvent } from './events/control-events.ts';
import type { DepositEvent } from './events/deposit-events.ts';
import type { DrawerControlEvent } from './events/drawer-control-events.ts';
import type { DrawerEvent } from './events/drawer-events.ts';
import type { DepositExceptionResolved } from './events/exception-events.ts';
import type { MailEvent } from './events/mail-events.ts';
import type { PaymentEvent } from './events/payment-events.ts';
import type { PrivacyEvent } from './events/privacy-events.ts';
import type { SessionReleased } from './events/release-events.ts';
import type { StationEvent } from './events/station-events.ts';

/** One subject a line. */
interface LedgerEvents {
  readonly station: StationEvent;
  readonly drawer: DrawerEvent;
  readonly drawerControl: DrawerControlEvent;
  readonly closure: ClosureAmended;
  readonly payment: PaymentEvent;
  readonly deposit: DepositEvent;
  readonly depositException: DepositExceptionResolved;
  readonly release: SessionReleased;
  readonly correction: CorrectionEvent;
  readonly accountState: AccountStateEvent;
  readonly control: ControlEvent;
  readonly privacy: PrivacyEvent;
  readonly access: AccessEvent;
  readonly mail: MailEvent;
}
export type LedgerEvent = LedgerEvents[keyof LedgerEvents];
export type EventType = LedgerEvent['type'];

/** Current version of each kind. */
export const EVENT_VERSIONS: Readonly<Record<EventType, number>> = {
  station_initialised: 1,
  policy_adopted: 1,
  user_added: 1,
  user_changed: 1,
  sign_in_failed: 1,
  extract_imported: 1,
  station_locked_after_robbery: 1,
  station_unlocked_after_robbery: 1,
  setting_changed: 1,
  drawer_opened: 1,
  drawer_opened_without_sale: 1,
  cash_moved: 1,
  counting_started: 1,
  count_put_aside: 1,
  count_submitted: 1,
  recount_ordered: 1,
  drawer_closed: 1,
  closure_amended: 1,
  surprise_count_made: 1,
  drawer_owner_changed: 1,
  owner_absence_recorded: 1,
  payment_taken: 2,
  items_endorsed: 1,
  void_requested: 1,
  payment_voided: 1,
  tender_kind_corrected: 1,
  receipt_reprinted: 1,
  deposit_sealed: 2,
  deposit_handed_over: 1,
  deposit_confirmed: 1,
  deposit_exception_resolved: 1,
  session_released: 1,
  payment_reversed: 1,
  payment_moved: 1,
  item_returned: 1,
  item_redeposited: 1,
  returned_item_cleared: 1,
  clock_stepped: 1,
  clock_step_accepted: 1,
  period_closed: 1,
  mail_batch_opened: 1,
  penalty_paid: 1,
  penalty_restored: 1,
  arrangement_kept: 1,
  arrangement_reopened: 1,
  shutoff_held: 1,
  shutoff_restored: 1,
  caller_verified: 1,
  address_protection_set: 1,
  own_accounts_declared: 1,
  finding_looked_at: 1,
};

/** Names taken for work to come; no code writes them yet, and a ledger that holds one was written by a newer version. */
export const RESERVED_EVENT_TYPES = [
  'adjustment_requested',
  'adjustment_posted',
  'arrangement_made',
  'arrangement_changed',
  'arrangement_broken',
  'penalty_waived',
  'shutoff_ordered',
  'shutoff_released',
  'service_order_raised',
  'service_order_completed',
  'lockbox_batch_posted',
  'electronic_batch_posted',
  'bank_draft_exported',
  'bank_draft_returned',
  'refund_requested',
  'refund_paid',
  'unidentified_money_received',
  'unidentified_money_resolved',
  'shared_drawer_permitted',
  'pledge_recorded',
  'mail_batch_posted',
  'manual_receipt_entered',
  'suspect_note_reported',
  'theft_reported',
  'vault_counted',
  'change_order_placed',
  'change_order_received',
  'second_look_owed',
  'second_look_given',
  'access_reviewed',
  'station_enrolled',
  'outage_recorded',
  'attachment_stored',
] as const;
