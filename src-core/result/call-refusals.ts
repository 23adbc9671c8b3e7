// What is refused before any rule of the counter is asked: a locked sign-in, input that does not fit its grammar. The
// refinements of the contract's fields name their refusal by code, so that each field says its own no.
import { defineRefusals } from './define-refusals.ts';

export const callRefusals = defineRefusals({
  session_is_unlocked: {
    rule: 'AC1',
    says: 'The station locked itself.',
    next: 'Enter your secret to go on where you were.',
  },
  card_numbers_are_never_kept: {
    rule: 'TN4',
    says: 'There is a card number in {path}. Coffer never keeps one.',
    next: 'Take it out; the last four digits are enough.',
  },
  text_has_no_control_characters: {
    rule: 'AC6',
    says: 'There are characters in {path} that cannot be printed.',
    next: 'Type the text instead of pasting it.',
  },
  text_is_not_empty: {
    rule: 'AC6',
    says: '{path} is empty.',
    next: 'Fill it in.',
  },
  input_is_well_formed: {
    rule: 'AC6',
    says: 'What was entered does not fit: {path}.',
    next: 'Look at that field again.',
  },
  station_unreachable: {
    rule: 'LD5',
    says: 'The station does not answer. What was just sent may have arrived.',
    next: 'Wait until it answers, then send the same again: it cannot be done twice.',
  },
  station_failed: {
    rule: 'LD5',
    says: 'The station failed at this; its log says where.',
    next: 'Send the same again: it cannot be done twice. If it fails again, call whoever looks after the station.',
  },
});

export type CallRefusal = keyof typeof callRefusals;
