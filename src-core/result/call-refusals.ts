// What is refused before any rule of the counter is asked: a locked sign-in, input that does not fit its grammar. The
// refinements of the contract's fields name their refusal by code, so that each field says its own no.
import { defineRefusals } from './define-refusals.ts';

export const callRefusals = defineRefusals({
  session_is_unlocked: {
    rule: 'AC1',
    says: 'The station locked itself.',
    next: 'Enter your secret to go on where you were.',
    saysEs: 'La estación se bloqueó sola.',
    nextEs: 'Escriba su contraseña para seguir donde estaba.',
  },
  card_numbers_are_never_kept: {
    rule: 'TN4',
    says: 'There is a card number in {path}. Coffer never keeps one.',
    next: 'Take it out; the last four digits are enough.',
    saysEs: 'Hay un número de tarjeta en {path}. Coffer nunca guarda uno.',
    nextEs: 'Quítelo; bastan los últimos cuatro dígitos.',
  },
  text_has_no_control_characters: {
    rule: 'AC6',
    says: 'There are characters in {path} that cannot be printed.',
    next: 'Type the text instead of pasting it.',
    saysEs: 'En {path} hay caracteres que no se pueden imprimir.',
    nextEs: 'Escriba el texto en vez de pegarlo.',
  },
  text_is_not_empty: {
    rule: 'AC6',
    says: '{path} is empty.',
    next: 'Fill it in.',
    saysEs: '{path} está vacío.',
    nextEs: 'Llénelo.',
  },
  input_is_well_formed: {
    rule: 'AC6',
    says: 'What was entered does not fit: {path}.',
    next: 'Look at that field again.',
    saysEs: 'Lo escrito no es válido: {path}.',
    nextEs: 'Mire ese campo otra vez.',
  },
  station_unreachable: {
    rule: 'LD5',
    says: 'The station does not answer. What was just sent may have arrived.',
    next: 'Wait until it answers, then send the same again: it cannot be done twice.',
    saysEs: 'La estación no responde. Lo que se acaba de enviar puede haber llegado.',
    nextEs: 'Espere a que responda y envíe lo mismo otra vez: no puede hacerse dos veces.',
  },
  station_failed: {
    rule: 'LD5',
    says: 'The station failed at this; its log says where.',
    next: 'Send the same again: it cannot be done twice. If it fails again, call whoever looks after the station.',
    saysEs: 'La estación falló en esto; su registro dice dónde.',
    nextEs: 'Envíe lo mismo otra vez: no puede hacerse dos veces. Si falla de nuevo, llame a quien cuida la estación.',
  },
});

export type CallRefusal = keyof typeof callRefusals;
