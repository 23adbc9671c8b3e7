// What a payment refuses, in order of precedence.
import { defineRefusals } from '../result/define-refusals.ts';

export const paymentRefusals = defineRefusals({
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
});

export type PaymentRefusal = keyof typeof paymentRefusals;
