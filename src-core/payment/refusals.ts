// What a payment refuses, in order of precedence.
import { defineRefusals } from '../result/define-refusals.ts';

export const paymentRefusals = defineRefusals({
  session_is_open: {
    rule: 'DS1',
    says: 'There is no open drawer to take this into.',
    next: 'Open a drawer first; a drawer that is being counted goes back to the line first.',
  },
  only_the_owner_posts: {
    rule: 'DS3',
    says: 'This drawer belongs to someone else.',
    next: 'Only its owner posts to it. Use your own drawer.',
  },
  scan_line_is_digits: {
    rule: 'PY1',
    says: 'What was scanned is not a line of digits.',
    next: 'Scan the stub again, or type the account number.',
  },
  scan_line_has_its_length: {
    rule: 'PY1',
    says: 'The scanned line has {found} digits; a stub of this city has {expected}.',
    next: 'Scan the stub again, or type the account number.',
  },
  scan_line_check_digit_holds: {
    rule: 'PY1',
    says: "The check digit of the scanned line is not right: it was misread, or it is not this city's stub.",
    next: 'Scan the stub again, or type the account number.',
  },
  scan_line_date_exists: {
    rule: 'PY1',
    says: 'The scanned line has a due date that does not exist ({found}).',
    next: 'Type the account number from the stub.',
  },
  item_is_in_catalogue: {
    rule: 'PY6',
    says: 'There is no fee {code} in the catalogue.',
    next: 'Choose a fee from the list.',
  },
  item_quantity_is_whole: {
    rule: 'PY6',
    says: 'The quantity of {code} is not a whole number from 1 to {most}.',
    next: 'Correct the quantity.',
  },
  item_amount_is_given: {
    rule: 'PY6',
    says: 'The fee {code} has no fixed price, and no amount was keyed for it.',
    next: 'Key its amount.',
  },
  item_price_is_fixed: {
    rule: 'PY6',
    says: 'The price of {code} stands in the catalogue and cannot be keyed.',
    next: 'Take the amount out.',
  },
  exemption_is_for_taxed_items: {
    rule: 'PY6',
    says: 'There is no sales tax on {code} to be exempt from.',
    next: 'Take the exemption out.',
  },
  account_is_named_once: {
    rule: 'PY1',
    says: 'Account {accountNo} stands twice in this payment.',
    next: 'Put both amounts on one row.',
  },
  account_is_on_file: {
    rule: 'PY1',
    says: 'Account {accountNo} is not in the latest extract.',
    next: 'Look the account up again.',
  },
  customer_direction_is_allowed: {
    rule: 'PY3',
    says: 'This city applies every payment in its own order; a customer cannot direct it.',
    next: 'Take the amount as it is; it is applied in the order shown.',
  },
  bill_is_open: {
    rule: 'PY2',
    says: 'The bill of {billDate} has nothing open on it.',
    next: 'Choose another amount.',
  },
  chosen_charge_is_open: {
    rule: 'PY3',
    says: 'Charge {chargeId} has nothing open on it.',
    next: 'Look at the account again and choose among its open charges.',
  },
  directed_service_is_named_once: {
    rule: 'PY3',
    says: '{service} is directed twice.',
    next: 'Put the two parts together.',
  },
  directed_amount_is_open: {
    rule: 'PY3',
    says: 'The customer directs {directedCents} to {service}, of which {openCents} is open.',
    next: 'Direct at most what is open.',
  },
  directed_amounts_are_covered: {
    rule: 'PY3',
    says: 'The parts directed come to {directedCents}, more than the {amountCents} paid.',
    next: 'Lower the parts, or raise the amount.',
  },
  over_payment_is_allowed: {
    rule: 'PY5',
    says: 'This city takes no payment above what is open; {creditCents} is too much.',
    next: 'Lower the amount to the balance.',
  },
  something_is_paid: {
    rule: 'PY1',
    says: 'There is nothing to pay yet.',
    next: 'Add an account or a fee, and an amount.',
  },
  preview_stale: {
    rule: 'PY2',
    says: 'The account changed since its amounts were shown.',
    next: 'Look at the new amounts, then take the payment.',
  },
  items_are_paid_whole: {
    rule: 'PY6',
    says: 'Fees of {itemsCents} are paid whole; {tenderedCents} does not cover them.',
    next: 'Add a tender, or take a fee out.',
  },
  over_payment_is_deliberate: {
    rule: 'PY5',
    says: '{creditCents} more than what is open would be paid.',
    next: 'Confirm that it stays on the account as a credit, or lower the amount.',
  },
  over_payment_is_within_limit: {
    rule: 'PY5',
    says: 'A credit of {creditCents} is above what you may take alone.',
    next: 'Ask a second person to approve it, or lower the amount.',
  },
  receipt_is_on_file: {
    rule: 'RC3',
    says: 'There is no receipt {receiptNumber} at this station.',
    next: 'Check the number.',
  },
  void_is_in_its_session: {
    rule: 'VD1',
    says: 'Receipt {receiptNumber} was issued in another drawer session.',
    next: 'It can only be reversed now, with approval.',
  },
  void_is_before_submission: {
    rule: 'VD1',
    says: 'The count of this drawer is submitted; its receipts can no longer be voided.',
    next: 'It can only be reversed now, with approval.',
  },
  receipt_is_voided_once: {
    rule: 'VD1',
    says: 'Receipt {receiptNumber} is void.',
    next: 'Nothing more can be done to it.',
  },
  void_is_requested_once: {
    rule: 'VD1',
    says: 'The void of receipt {receiptNumber} was already asked for.',
    next: 'Have a second person approve it.',
  },
  correction_is_before_acceptance: {
    rule: 'VD7',
    says: 'The drawer of receipt {receiptNumber} is closed; its tenders stand.',
    next: 'A supervisor amends the closure.',
  },
  corrected_tender_is_on_receipt: {
    rule: 'VD7',
    says: 'That tender is not on receipt {receiptNumber}, or was corrected already.',
    next: 'Look at the receipt again and choose among its tenders.',
  },
  correction_changes_the_kind: {
    rule: 'VD7',
    says: 'The tender was already keyed as {kind}.',
    next: 'Choose the kind that it really was.',
  },
  reason_is_given: {
    rule: 'VD1',
    says: 'There is no reason.',
    next: 'Write in a few words why.',
  },
  second_person_approves: {
    rule: 'AC3',
    says: 'This needs a second person.',
    next: 'Someone else who saw it enters their own name and secret.',
  },
  approver_is_not_the_issuer: {
    rule: 'VD1',
    says: 'Whoever issued the receipt cannot approve its void.',
    next: 'Ask another person.',
  },
  approver_is_not_the_actor: {
    rule: 'AC3',
    says: 'Nobody approves their own act.',
    next: 'Ask another person.',
  },
  payment_is_held: {
    rule: 'PY8',
    says: 'That payment is not held any more.',
    next: 'Look at the list of held payments again; it may have been taken up or dropped.',
  },
  print_job_is_waiting: {
    rule: 'RC8',
    says: 'That print is not waiting for anyone.',
    next: 'Look at the list again; print a duplicate if the paper is missing.',
  },
});

export type PaymentRefusal = keyof typeof paymentRefusals;
