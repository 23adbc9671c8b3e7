// What mail and drop box refuse, in order of precedence.
import { defineRefusals } from '../result/define-refusals.ts';

export const mailRefusals = defineRefusals({
  mail_is_listed_first: {
    rule: 'ML1',
    says: 'The mail is not listed yet.',
    next: 'Together count the items and their sum, kind by kind, before anything is posted.',
    saysEs: 'El correo aún no está en una lista.',
    nextEs: 'Entre los dos, cuenten los documentos y su suma, clase por clase, antes de registrar nada.',
  },
  mail_is_endorsed_first: {
    rule: 'ML1',
    says: 'The checks of this mail are not endorsed yet.',
    next: 'Endorse each one, then confirm it.',
    saysEs: 'Los cheques de este correo aún no están endosados.',
    nextEs: 'Endose cada uno y confírmelo.',
  },
  mail_was_received_by_today: {
    rule: 'ML3',
    says: 'The day of receipt has not come yet.',
    next: 'Enter the day on which it came, today at the latest.',
    saysEs: 'El día de recepción aún no ha llegado.',
    nextEs: 'Escriba el día en que llegó, a más tardar hoy.',
  },
  mail_is_opened_by_two: {
    rule: 'ML1',
    says: 'Mail is opened by two people.',
    next: 'The second person enters their own name and secret for this list.',
    saysEs: 'El correo lo abren dos personas.',
    nextEs: 'La segunda persona escribe su propio nombre y contraseña para esta lista.',
  },
  mail_batch_is_on_file: {
    rule: 'ML2',
    says: 'There is no such mail batch at this station.',
    next: 'Look at the mail desk again.',
    saysEs: 'No hay tal lote de correo en esta estación.',
    nextEs: 'Mire otra vez la mesa del correo.',
  },
  mail_item_is_listed: {
    rule: 'ML2',
    says: 'The list of this mail has no {kind}.',
    next: 'Choose what the item is. If the list is wrong, call the supervisor: it is not changed.',
    saysEs: 'La lista de este correo no tiene: {kind}.',
    nextEs: 'Elija lo que es. Si la lista está mal, llame al supervisor: no se cambia.',
  },
  mail_gives_no_change: {
    rule: 'ML2',
    says: 'This would give {changeCents} of change, and nobody is there to take it.',
    next: 'Credit all of it to the account.',
    saysEs: 'Esto daría {changeCents} de cambio, y no hay a quién darlo.',
    nextEs: 'Acredite todo a la cuenta.',
  },
  posted_equals_control: {
    rule: 'ML2',
    says: 'Posted and listed differ for {kind}: {postedItems} posted, {postedCents}; {items} listed, {amountCents}.',
    next: 'Post what is still on the desk, or void what was posted wrongly. A list that is wrong is for the supervisor.',
    saysEs:
      'Lo registrado difiere de la lista en {kind}: {postedItems} registrados, {postedCents}; {items} en la lista, {amountCents}.',
    nextEs:
      'Registre lo que aún está en la mesa, o anule lo mal registrado. Una lista equivocada es asunto del supervisor.',
  },
  mail_has_no_drawer: {
    rule: 'ML2',
    says: 'Mail has no cash drawer: no cash is moved into or out of it, and it has nothing to open.',
    next: 'Its cash is counted when the batch is handed in, and goes to the bank whole.',
    saysEs: 'El correo no tiene caja: no se le pone ni se le saca efectivo, y no hay nada que abrir.',
    nextEs: 'Su efectivo se cuenta al entregar el lote, y va entero al banco.',
  },
});
