// What is refused about what a customer pays with, in order of precedence.
import { defineRefusals } from '../result/define-refusals.ts';

export const tenderRefusals = defineRefusals({
  card_number_is_never_kept: {
    rule: 'TN4',
    says: 'There is a card number in {field}. Coffer never keeps one.',
    next: 'Take it out; the last four digits are enough.',
  },
  tender_kind_is_accepted: {
    rule: 'TN1',
    says: 'This city does not take {kind} at the counter.',
    next: 'Ask for another way to pay.',
  },
  tender_amount_is_above_zero: {
    rule: 'MN1',
    says: 'The amount of the {kind} is not an amount above zero.',
    next: 'Key the amount that was handed over.',
  },
  tender_fields_fit_its_kind: {
    rule: 'TN3',
    says: 'A {kind} has no {field}.',
    next: 'Clear that field, or choose the right kind.',
  },
  tender_has_its_number: {
    rule: 'TN3',
    says: 'The {kind} has no number.',
    next: 'Key the number printed on it: up to 20 letters, digits and hyphens.',
  },
  check_has_its_routing: {
    rule: 'TN3',
    says: "The bank requires the check's routing number.",
    next: 'Key the nine digits at the lower left of the check.',
  },
  routing_digit_holds: {
    rule: 'TN3',
    says: 'The routing number is not right: its check digit does not hold.',
    next: 'Read the nine digits again.',
  },
  written_date_exists: {
    rule: 'TN3',
    says: 'There is no such date as the one keyed for the {kind}.',
    next: 'Key the date written on it.',
  },
  check_is_not_post_dated: {
    rule: 'TN3',
    says: 'The {kind} is dated {writtenDate}, after today. It is not taken and never held.',
    next: 'Give it back and ask for another way to pay.',
  },
  check_is_not_stale: {
    rule: 'TN3',
    says: 'The {kind} is dated {writtenDate}, more than {maxAgeDays} days ago.',
    next: 'Give it back and ask for another way to pay.',
  },
  card_keeps_last_four_only: {
    rule: 'TN4',
    says: 'Of a card number only the last four digits are kept.',
    next: 'Key exactly four digits, or leave the field empty.',
  },
  no_checks_is_kept: {
    rule: 'TN5',
    says: "No checks on account {accountNo}: cash, money order, cashier's check or card.",
    next: 'Give the check back and ask for one of these.',
  },
  tender_above_total_is_allowed: {
    rule: 'TN2',
    says: 'What was handed over without cash is {excessCents} above the total; no cash is given back on it.',
    next: 'Ask for one of the right amount, or raise what is paid.',
  },
  tender_above_total_is_deliberate: {
    rule: 'TN2',
    says: 'What was handed over without cash is {excessCents} above the total; no cash is given back on it.',
    next: 'Confirm that the excess is paid on account {accountNo}.',
  },
  tender_covers_total: {
    rule: 'TN1',
    says: '{stillToPayCents} is still to pay.',
    next: 'Add a tender, or take what is tendered as a partial payment.',
  },
  duplicate_is_deliberate: {
    rule: 'TN7',
    says: 'The same {kind} of {amountCents} was just taken for account {accountNo}.',
    next: 'Confirm that this is another payment, or leave it.',
  },
});

export type TenderRefusal = keyof typeof tenderRefusals;
