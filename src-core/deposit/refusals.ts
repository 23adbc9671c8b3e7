// What a bank deposit refuses, in order of precedence: first what it is made of, then the gate, then the people.
import { defineRefusals } from '../result/define-refusals.ts';

export const depositRefusals = defineRefusals({
  deposit_is_on_file: {
    rule: 'DP8',
    says: 'There is no such deposit at this station.',
    next: 'Look at the list of deposits again.',
  },
  deposit_is_sealed_once: {
    rule: 'DP1',
    says: 'This deposit is sealed already.',
    next: 'Look at it in the list of deposits; other drawers go into a new one.',
  },
  deposit_has_sessions: {
    rule: 'DP1',
    says: 'No closed drawer is in this deposit.',
    next: 'Choose at least one closed drawer.',
  },
  deposited_session_is_closed: {
    rule: 'DP1',
    says: 'A drawer in this deposit is not closed at this station.',
    next: 'Its count is accepted first; then it can be deposited.',
  },
  session_is_deposited_once: {
    rule: 'DP1',
    says: 'The money of {drawerName} is in a deposit already, or is listed here twice.',
    next: 'Take it out of this deposit.',
  },
  depository_is_the_citys: {
    rule: 'DP11',
    says: 'That bank account is not among the depositories of this city.',
    next: 'Choose one from the list.',
  },
  bag_number_is_given: {
    rule: 'DP5',
    says: 'The deposit has no bag number.',
    next: 'Key the number on the seal of the bag.',
  },
  bag_number_is_used_once: {
    rule: 'DP5',
    says: 'The seal {bagNumber} was used before.',
    next: 'Take a new bag and key its number.',
  },
  exception_names_its_item: {
    rule: 'DP12',
    says: 'The exception for {itemNumber} does not fit: {why}.',
    next: 'Name a receipted item that is not in the bag, or a paper in the bag that has no receipt.',
  },
  exception_has_a_reason: {
    rule: 'DP12',
    says: 'The exception for {itemNumber} has no reason.',
    next: 'Write in a few words what is known about it.',
  },
  starting_cash_kept_is_the_fund: {
    rule: 'DP9',
    says: '{drawerName} keeps {keptCents}; it should keep {shouldCents}.',
    next: 'Keep the change fund exactly; when the drawer holds less than its fund, keep all of it.',
  },
  bank_and_kept_cash_are_what_was_counted: {
    rule: 'DP3',
    says: 'Cash for the bank and starting cash kept come to {foundCents}; {countedCents} was counted and dropped.',
    next: 'Count the bag again.',
  },
  bag_matches_receipts: {
    rule: 'DP2',
    says: 'The bag does not match the receipts: {first}.',
    next: 'Find each mismatch that is named, or enter it as an exception.',
  },
  deposit_holds_money: {
    rule: 'DP1',
    says: 'There is nothing in this deposit.',
    next: 'A drawer that took nothing goes into a deposit together with others.',
  },
  deposit_has_a_verifier: {
    rule: 'DP4',
    says: 'Nobody has verified this deposit.',
    next: 'A second person counts it and enters their own name and secret.',
  },
  verifier_is_not_preparer: {
    rule: 'DP4',
    says: 'Nobody verifies the deposit they prepared.',
    next: 'Ask another person.',
  },
  deposit_is_sealed: {
    rule: 'DP6',
    says: 'There is no sealed deposit here that waits to be handed over.',
    next: 'Look at the list of deposits again.',
  },
  carrier_is_named: {
    rule: 'DP6',
    says: 'It is not said who takes the bag.',
    next: 'Write the name of the person or the carrier.',
  },
  deposit_is_handed_over: {
    rule: 'DP10',
    says: "There is no handed-over deposit here that waits for the bank's receipt.",
    next: 'A sealed deposit is handed over first; a confirmed one stays as it is.',
  },
  bank_amount_is_whole_cents: {
    rule: 'DP10',
    says: "The amount on the bank's receipt is not an amount.",
    next: 'Key it as the bank printed it.',
  },
  bank_date_is_not_before_the_deposit: {
    rule: 'DP10',
    says: 'The bank cannot have received it before it was sealed on {depositDate}.',
    next: "Key the date of the bank's receipt.",
  },
  bank_reference_is_given: {
    rule: 'DP10',
    says: "The bank's receipt has no reference.",
    next: "Key the number on the bank's receipt.",
  },
});

export type DepositRefusal = keyof typeof depositRefusals;
