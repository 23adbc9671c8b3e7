// What a count by denomination refuses, in order of precedence.
import { defineRefusals } from '../result/define-refusals.ts';

export const denominationRefusals = defineRefusals({
  denomination_is_known: {
    rule: 'DS6',
    says: 'There is no United States bill or coin of {denominationCents}.',
    next: 'Count it under the right denomination, or report it as odd money.',
  },
  denomination_form_is_known: {
    rule: 'DS6',
    says: 'A {denominationCents} piece is not counted as {form}.',
    next: 'Bills are loose or strapped, coins are loose or rolled.',
  },
  denomination_quantity_is_whole: {
    rule: 'DS6',
    says: 'The number of pieces is a whole number, zero or more.',
    next: 'Correct the number of pieces, rolls or straps.',
  },
  denomination_is_counted_once: {
    rule: 'DS6',
    says: 'The {denominationCents} pieces ({form}) are counted on two lines.',
    next: 'Put them together on one line.',
  },
  denomination_total_is_in_range: {
    rule: 'MN1',
    says: 'One count comes to more than {mostCents}.',
    next: 'Correct the number of pieces, rolls or straps.',
  },
  denomination_covers_what_is_taken: {
    rule: 'DP3',
    says: 'More {denominationCents} pieces ({form}) are taken out than were counted.',
    next: 'Correct the starting cash kept, or count again.',
  },
});

export type DenominationRefusal = keyof typeof denominationRefusals;
