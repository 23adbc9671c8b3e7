// project(event): the one pure function from an event to all its rows. The station writes them in the event's own
// transaction; verify replays every event into an empty database and compares, so a row that no event explains, or an
// event whose row is missing or different, is found and named (LD4).
import { journalOfEvent } from '../posting/journal-of-event.ts';
import type { Envelope } from './envelope.ts';
import type { LedgerEvent } from './event-catalogue.ts';
import { projectAccountState } from './projections/project-account-state.ts';
import { projectClosure } from './projections/project-closure.ts';
import { projectCorrection } from './projections/project-correction.ts';
import { projectControl } from './projections/project-control.ts';
import { projectDeposit, projectRelease } from './projections/project-deposit.ts';
import { projectDrawerControl } from './projections/project-drawer-control.ts';
import { projectDrawer } from './projections/project-drawer.ts';
import { projectMail } from './projections/project-mail.ts';
import { projectPayment } from './projections/project-payment.ts';
import { projectPrivacy } from './projections/project-privacy.ts';
import { projectStation } from './projections/project-station.ts';
import type { RowChange } from './rows.ts';

export function project(event: Envelope): readonly RowChange[] {
  return [...projectSubject(event), ...journalRows(event)];
}

function projectSubject(event: Envelope): readonly RowChange[] {
  switch (event.type) {
    case 'station_initialised':
    case 'policy_adopted':
    case 'user_added':
    case 'user_changed':
    case 'sign_in_failed':
    case 'extract_imported':
    case 'station_locked_after_robbery':
    case 'station_unlocked_after_robbery':
    case 'setting_changed':
      return projectStation(event);
    case 'drawer_opened':
    case 'drawer_opened_without_sale':
    case 'cash_moved':
    case 'counting_started':
    case 'count_put_aside':
    case 'count_submitted':
    case 'recount_ordered':
    case 'drawer_closed':
      return projectDrawer(event);
    case 'closure_amended':
      return projectClosure(event);
    case 'surprise_count_made':
    case 'drawer_owner_changed':
    case 'owner_absence_recorded':
      return projectDrawerControl(event);
    case 'payment_taken':
    case 'items_endorsed':
    case 'void_requested':
    case 'payment_voided':
    case 'tender_kind_corrected':
    case 'receipt_reprinted':
      return projectPayment(event);
    case 'deposit_sealed':
    case 'deposit_handed_over':
    case 'deposit_confirmed':
    case 'deposit_exception_resolved':
      return projectDeposit(event);
    case 'session_released':
      return projectRelease(event);
    case 'payment_reversed':
    case 'payment_moved':
    case 'item_returned':
    case 'item_redeposited':
    case 'returned_item_cleared':
      return projectCorrection(event);
    case 'clock_stepped':
    case 'clock_step_accepted':
    case 'period_closed':
      return projectControl(event);
    case 'mail_batch_opened':
      return projectMail(event);
    case 'penalty_paid':
    case 'penalty_restored':
    case 'arrangement_kept':
    case 'arrangement_reopened':
    case 'shutoff_held':
    case 'shutoff_restored':
      return projectAccountState(event);
    case 'caller_verified':
    case 'address_protection_set':
      return projectPrivacy(event);
    // Read from the events themselves.
    case 'own_accounts_declared':
    case 'finding_looked_at':
      return [];
  }
}

function journalRows(event: Envelope): readonly RowChange[] {
  return journalOfEvent(event satisfies LedgerEvent, event.sessionId).map(({ account, amountCents }, index) => ({
    op: 'insert',
    table: 'journalLines',
    row: { sequence: event.sequence, lineNo: index + 1, account, amountCents },
  }));
}
