// What is refused about what a customer pays with, in order of precedence.
import { defineRefusals } from '../result/define-refusals.ts';

export const tenderRefusals = defineRefusals({
  card_number_is_never_kept: {
    rule: 'TN4',
    says: 'There is a card number in {field}. Coffer never keeps one.',
    next: 'Take it out; the last four digits are enough.',
    saysEs: 'Hay un número de tarjeta en {field}. Coffer nunca guarda uno.',
    nextEs: 'Quítelo; bastan los últimos cuatro dígitos.',
  },
  tender_kind_is_accepted: {
    rule: 'TN1',
    says: 'This city does not take {kind} at the counter.',
    next: 'Ask for another way to pay.',
    saysEs: 'Esta ciudad no acepta esta forma de pago en el mostrador: {kind}.',
    nextEs: 'Pida otra forma de pago.',
  },
  tender_amount_is_above_zero: {
    rule: 'MN1',
    says: 'The amount of the {kind} is not an amount above zero.',
    next: 'Key the amount that was handed over.',
    saysEs: 'El monto no es mayor que cero ({kind}).',
    nextEs: 'Escriba el monto que se entregó.',
  },
  tender_fields_fit_its_kind: {
    rule: 'TN3',
    says: 'A {kind} has no {field}.',
    next: 'Clear that field, or choose the right kind.',
    saysEs: 'Esta forma de pago ({kind}) no lleva {field}.',
    nextEs: 'Vacíe ese campo, o elija la forma de pago correcta.',
  },
  tender_has_its_number: {
    rule: 'TN3',
    says: 'The {kind} has no number.',
    next: 'Key the number printed on it: up to 20 letters, digits and hyphens.',
    saysEs: 'Falta el número ({kind}).',
    nextEs: 'Escriba el número impreso: hasta 20 letras, cifras y guiones.',
  },
  check_has_its_routing: {
    rule: 'TN3',
    says: "The bank requires the check's routing number.",
    next: 'Key the nine digits at the lower left of the check.',
    saysEs: 'El banco exige el número de ruta del cheque.',
    nextEs: 'Escriba los nueve dígitos de abajo a la izquierda del cheque.',
  },
  routing_digit_holds: {
    rule: 'TN3',
    says: 'The routing number is not right: its check digit does not hold.',
    next: 'Read the nine digits again.',
    saysEs: 'El número de ruta no es correcto: su dígito de control no coincide.',
    nextEs: 'Lea otra vez los nueve dígitos.',
  },
  written_date_exists: {
    rule: 'TN3',
    says: 'There is no such date as the one keyed for the {kind}.',
    next: 'Key the date written on it.',
    saysEs: 'La fecha escrita no existe ({kind}).',
    nextEs: 'Escriba la fecha que lleva el papel.',
  },
  check_is_not_post_dated: {
    rule: 'TN3',
    says: 'The {kind} is dated {writtenDate}, after today. It is not taken and never held.',
    next: 'Give it back and ask for another way to pay.',
    saysEs: 'La fecha del papel ({kind}) es {writtenDate}, posterior a hoy. No se acepta y nunca se guarda.',
    nextEs: 'Devuélvalo y pida otra forma de pago.',
  },
  check_is_not_stale: {
    rule: 'TN3',
    says: 'The {kind} is dated {writtenDate}, more than {maxAgeDays} days ago.',
    next: 'Give it back and ask for another way to pay.',
    saysEs: 'La fecha del papel ({kind}) es {writtenDate}, de hace más de {maxAgeDays} días.',
    nextEs: 'Devuélvalo y pida otra forma de pago.',
  },
  card_keeps_last_four_only: {
    rule: 'TN4',
    says: 'Of a card number only the last four digits are kept.',
    next: 'Key exactly four digits, or leave the field empty.',
    saysEs: 'De un número de tarjeta se guardan solo los últimos cuatro dígitos.',
    nextEs: 'Escriba exactamente cuatro dígitos, o deje el campo vacío.',
  },
  no_checks_is_kept: {
    rule: 'TN5',
    says: "No checks on account {accountNo}: cash, money order, cashier's check or card.",
    next: 'Give the check back and ask for one of these.',
    saysEs: 'La cuenta {accountNo} no paga con cheques: efectivo, giro postal, cheque de caja o tarjeta.',
    nextEs: 'Devuelva el cheque y pida una de estas formas de pago.',
  },
  tender_above_total_is_allowed: {
    rule: 'TN2',
    says: 'What was handed over without cash is {excessCents} above the total; no cash is given back on it.',
    next: 'Ask for one of the right amount, or raise what is paid.',
    saysEs: 'Lo entregado sin efectivo pasa del total por {excessCents}; no se devuelve efectivo.',
    nextEs: 'Pida uno por el monto correcto, o suba lo que se paga.',
  },
  tender_above_total_is_deliberate: {
    rule: 'TN2',
    says: 'What was handed over without cash is {excessCents} above the total; no cash is given back on it.',
    next: 'Confirm that the excess is paid on account {accountNo}.',
    saysEs: 'Lo entregado sin efectivo pasa del total por {excessCents}; no se devuelve efectivo.',
    nextEs: 'Confirme que el exceso se paga en la cuenta {accountNo}.',
  },
  tender_covers_total: {
    rule: 'TN1',
    says: '{stillToPayCents} is still to pay.',
    next: 'Add a tender, or take what is tendered as a partial payment.',
    saysEs: 'Faltan {stillToPayCents} por pagar.',
    nextEs: 'Añada otra forma de pago, o cobre lo entregado como pago parcial.',
  },
  duplicate_is_deliberate: {
    rule: 'TN7',
    says: 'The same {kind} of {amountCents} was just taken for account {accountNo}.',
    next: 'Confirm that this is another payment, or leave it.',
    saysEs: 'El mismo monto de {amountCents} de la misma forma ({kind}) se acaba de cobrar para la cuenta {accountNo}.',
    nextEs: 'Confirme que este es otro pago, o déjelo.',
  },
});

export type TenderRefusal = keyof typeof tenderRefusals;
