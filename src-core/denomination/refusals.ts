// What a count by denomination refuses, in order of precedence.
import { defineRefusals } from '../result/define-refusals.ts';

export const denominationRefusals = defineRefusals({
  denomination_is_known: {
    rule: 'DS6',
    says: 'There is no United States bill or coin of {denominationCents}.',
    next: 'Count it under the right denomination, or report it as odd money.',
    saysEs: 'No hay billete ni moneda de los Estados Unidos de {denominationCents}.',
    nextEs: 'Cuéntelo con la denominación correcta, o repórtelo como dinero dudoso.',
  },
  denomination_form_is_known: {
    rule: 'DS6',
    says: 'A {denominationCents} piece is not counted as {form}.',
    next: 'Bills are loose or strapped, coins are loose or rolled.',
    saysEs: 'Una pieza de {denominationCents} no se cuenta de esta forma: {form}.',
    nextEs: 'Los billetes van sueltos o en fajos; las monedas, sueltas o en rollos.',
  },
  denomination_quantity_is_whole: {
    rule: 'DS6',
    says: 'The number of pieces is a whole number, zero or more.',
    next: 'Correct the number of pieces, rolls or straps.',
    saysEs: 'El número de piezas es un número entero, cero o más.',
    nextEs: 'Corrija el número de piezas, rollos o fajos.',
  },
  denomination_is_counted_once: {
    rule: 'DS6',
    says: 'The {denominationCents} pieces ({form}) are counted on two lines.',
    next: 'Put them together on one line.',
    saysEs: 'Las piezas de {denominationCents} ({form}) están contadas en dos líneas.',
    nextEs: 'Póngalas juntas en una línea.',
  },
  denomination_total_is_in_range: {
    rule: 'MN1',
    says: 'One count comes to more than {mostCents}.',
    next: 'Correct the number of pieces, rolls or straps.',
    saysEs: 'Un conteo suma más de {mostCents}.',
    nextEs: 'Corrija el número de piezas, rollos o fajos.',
  },
  denomination_covers_what_is_taken: {
    rule: 'DP3',
    says: 'More {denominationCents} pieces ({form}) are taken out than were counted.',
    next: 'Correct the starting cash kept, or count again.',
    saysEs: 'Se sacan más piezas de {denominationCents} ({form}) de las que se contaron.',
    nextEs: 'Corrija el efectivo inicial que se queda, o cuente de nuevo.',
  },
});

export type DenominationRefusal = keyof typeof denominationRefusals;
