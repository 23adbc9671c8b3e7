// What a drawer session refuses, in order of precedence. `session_is_open` and `only_the_owner_posts` are the payment's:
// the same rule keeps money and cash movements out of a drawer that is not one's own. No text here says an amount of the
// session or anything from which one follows (DS5).
import { defineRefusals } from '../result/define-refusals.ts';

export const drawerRefusals = defineRefusals({
  drawer_is_set_up: {
    rule: 'DS2',
    says: 'There is no such drawer at this station.',
    next: 'Choose a drawer of this station; an administrator adds new ones.',
  },
  drawer_has_one_session: {
    rule: 'DS1',
    says: '{drawerName} already has a session open or being counted.',
    next: 'Choose another drawer, or have its owner submit the count first.',
  },
  person_has_one_session: {
    rule: 'DS1',
    says: 'This person already has {drawerName} open or being counted.',
    next: 'That drawer is counted and submitted first.',
  },
  starting_cash_is_counted: {
    rule: 'DS2',
    says: 'The starting cash was not counted.',
    next: 'Count it by denomination; a zero is a count, an empty list is not.',
  },
  opening_difference_has_a_witness: {
    rule: 'DS2',
    says: 'The starting cash differs from the change fund by {differenceCents}.',
    next: 'Count again, or let a second person who saw it sign as witness.',
  },
  witness_is_not_owner: {
    rule: 'DS2',
    says: 'Nobody witnesses their own count.',
    next: 'Ask another person.',
  },
  session_is_on_file: {
    rule: 'DS16',
    says: 'There is no such drawer session at this station.',
    next: 'Look at the list of drawers again.',
  },
  session_is_being_counted: {
    rule: 'DS4',
    says: 'This drawer is not being counted now.',
    next: 'Start the count first. A submitted count can only be accepted or counted again by order of the reviewer.',
  },
  session_is_in_review: {
    rule: 'DS4',
    says: 'This drawer has no submitted count that waits for review.',
    next: 'Its owner submits the count first; a closed drawer stays closed.',
  },
  session_is_closed: {
    rule: 'DS5',
    says: 'The count of this drawer has not been accepted yet, so it has no report.',
    next: 'Another person reviews and accepts the count first.',
  },
  reviewer_is_not_owner: {
    rule: 'DS10',
    says: 'Nobody reviews the count of their own drawer.',
    next: 'Ask another person who may review.',
  },
  takings_are_deposited_intact: {
    rule: 'DS12',
    says: 'Cash does not leave a drawer for that. What was taken in goes to the bank whole.',
    next: 'Expenses, refunds, petty cash, cashed checks and IOUs are paid elsewhere; a drawer knows safe drops and the vault.',
  },
  movement_moves_cash: {
    rule: 'DS12',
    says: 'No cash was counted for this.',
    next: 'Count what is moved by denomination.',
  },
  vault_transfer_has_two_people: {
    rule: 'CF2',
    says: 'Cash goes between drawer and vault only with two people.',
    next: 'A second person enters their own name and secret.',
  },
  opening_without_sale_has_a_reason: {
    rule: 'DS12',
    says: 'There is no reason for opening the drawer without a sale.',
    next: 'Write in a few words why.',
  },
  recount_goes_to_its_end: {
    rule: 'DS4',
    says: 'A recount cannot be put aside: its drawer takes no more money.',
    next: 'Count it to the end and submit it.',
  },
  count_is_complete: {
    rule: 'DS7',
    says: 'There is no count yet for: {missing}.',
    next: 'Count it. When there is none of it, enter zero.',
  },
  counted_items_are_whole: {
    rule: 'DS6',
    says: 'An item on the tape has no number or no amount.',
    next: 'Key its number and amount from the paper.',
  },
  recount_has_a_reason: {
    rule: 'DS4',
    says: 'There is no reason for counting again.',
    next: 'Write in a few words why.',
  },
  difference_has_a_reason: {
    rule: 'DS9',
    says: 'A difference is beyond what this city tolerates ({toleranceCents}).',
    next: 'Write what was found out about it, or order a recount.',
  },
});

export type DrawerRefusal = keyof typeof drawerRefusals;
