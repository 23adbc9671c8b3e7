// What a drawer session refuses, in order of precedence. `session_is_open` and `only_the_owner_posts` are the payment's:
// the same rule keeps money and cash movements out of a drawer that is not one's own. No text here says an amount of the
// session or anything from which one follows (DS5).
import { defineRefusals } from '../result/define-refusals.ts';

export const drawerRefusals = defineRefusals({
  drawer_is_set_up: {
    rule: 'DS2',
    says: 'There is no such drawer at this station.',
    next: 'Choose a drawer of this station; an administrator adds new ones.',
    saysEs: 'No hay tal caja en esta estación.',
    nextEs: 'Elija una caja de esta estación; un administrador añade otras.',
  },
  drawer_has_one_session: {
    rule: 'DS1',
    says: '{drawerName} already has a session open or being counted.',
    next: 'Choose another drawer, or have its owner submit the count first.',
    saysEs: '{drawerName} ya está abierta o en conteo.',
    nextEs: 'Elija otra caja, o que su dueño entregue primero el conteo.',
  },
  person_has_one_session: {
    rule: 'DS1',
    says: 'This person already has {drawerName} open or being counted.',
    next: 'That drawer is counted and submitted first.',
    saysEs: 'Esta persona ya tiene {drawerName} abierta o en conteo.',
    nextEs: 'Primero se cuenta esa caja y se entrega el conteo.',
  },
  starting_cash_is_counted: {
    rule: 'DS2',
    says: 'The starting cash was not counted.',
    next: 'Count it by denomination; a zero is a count, an empty list is not.',
    saysEs: 'No se contó el efectivo inicial.',
    nextEs: 'Cuéntelo por denominación; un cero es un conteo, una lista vacía no.',
  },
  opening_difference_has_a_witness: {
    rule: 'DS2',
    says: 'The starting cash differs from the change fund by {differenceCents}.',
    next: 'Count again, or let a second person who saw it sign as witness.',
    saysEs: 'El efectivo inicial difiere del fondo de cambio en {differenceCents}.',
    nextEs: 'Cuente de nuevo, o que una segunda persona que lo vio firme como testigo.',
  },
  witness_is_not_owner: {
    rule: 'DS2',
    says: 'Nobody witnesses their own count.',
    next: 'Ask another person.',
    saysEs: 'Nadie es testigo de su propio conteo.',
    nextEs: 'Pídalo a otra persona.',
  },
  session_is_on_file: {
    rule: 'DS16',
    says: 'There is no such drawer session at this station.',
    next: 'Look at the list of drawers again.',
    saysEs: 'No hay tal sesión de caja en esta estación.',
    nextEs: 'Mire otra vez la lista de cajas.',
  },
  session_is_being_counted: {
    rule: 'DS4',
    says: 'This drawer is not being counted now.',
    next: 'Start the count first. A submitted count can only be accepted or counted again by order of the reviewer.',
    saysEs: 'Esta caja no está en conteo ahora.',
    nextEs: 'Inicie primero el conteo. Un conteo entregado solo se acepta, o se repite por orden de quien lo revisa.',
  },
  session_is_in_review: {
    rule: 'DS4',
    says: 'This drawer has no submitted count that waits for review.',
    next: 'Its owner submits the count first; a closed drawer stays closed.',
    saysEs: 'Esta caja no tiene un conteo entregado que espere revisión.',
    nextEs: 'Primero su dueño entrega el conteo; una caja cerrada queda cerrada.',
  },
  x_report_is_of_an_open_session: {
    rule: 'DS5',
    says: 'This drawer is closed, so it has no X report.',
    next: 'Its closing report (Z) has the figures.',
    saysEs: 'Esta caja está cerrada, así que no tiene informe X.',
    nextEs: 'Las cifras están en su informe de cierre (Z).',
  },
  session_is_closed: {
    rule: 'DS5',
    says: 'The count of this drawer has not been accepted yet, so it has no report.',
    next: 'Another person reviews and accepts the count first.',
    saysEs: 'El conteo de esta caja aún no se ha aceptado, así que no tiene informe.',
    nextEs: 'Primero otra persona revisa y acepta el conteo.',
  },
  reviewer_is_not_owner: {
    rule: 'DS10',
    says: 'Nobody reviews the count of their own drawer.',
    next: 'Ask another person who may review.',
    saysEs: 'Nadie revisa el conteo de su propia caja.',
    nextEs: 'Pídalo a otra persona que pueda revisar.',
  },
  takings_are_deposited_intact: {
    rule: 'DS12',
    says: 'Cash does not leave a drawer for that. What was taken in goes to the bank whole.',
    next: 'Expenses, refunds, petty cash, cashed checks and IOUs are paid elsewhere; a drawer knows safe drops and the vault.',
    saysEs: 'El efectivo no sale de una caja para eso. Lo cobrado va entero al banco.',
    nextEs:
      'Gastos, reembolsos, caja chica, cheques cambiados y vales se pagan en otra parte; de una caja solo se pasa a la caja fuerte o a la bóveda.',
  },
  movement_moves_cash: {
    rule: 'DS12',
    says: 'No cash was counted for this.',
    next: 'Count what is moved by denomination.',
    saysEs: 'No se contó efectivo para esto.',
    nextEs: 'Cuente por denominación lo que se mueve.',
  },
  vault_transfer_has_two_people: {
    rule: 'CF2',
    says: 'Cash goes between drawer and vault only with two people.',
    next: 'A second person enters their own name and secret.',
    saysEs: 'El efectivo pasa entre la caja y la bóveda solo con dos personas.',
    nextEs: 'Una segunda persona escribe su propio nombre y contraseña.',
  },
  opening_without_sale_has_a_reason: {
    rule: 'DS12',
    says: 'There is no reason for opening the drawer without a sale.',
    next: 'Write in a few words why.',
    saysEs: 'No hay motivo para abrir la caja sin venta.',
    nextEs: 'Escriba en pocas palabras por qué.',
  },
  recount_goes_to_its_end: {
    rule: 'DS4',
    says: 'A recount cannot be put aside: its drawer takes no more money.',
    next: 'Count it to the end and submit it.',
    saysEs: 'Un nuevo conteo no se puede apartar: su caja ya no cobra.',
    nextEs: 'Cuéntelo hasta el final y entréguelo.',
  },
  count_is_complete: {
    rule: 'DS7',
    says: 'There is no count yet for: {missing}.',
    next: 'Count it. When there is none of it, enter zero.',
    saysEs: 'Aún no se ha contado: {missing}.',
    nextEs: 'Cuéntelo. Cuando no haya nada, escriba cero.',
  },
  counted_items_are_whole: {
    rule: 'DS6',
    says: 'An item on the tape has no number or no amount.',
    next: 'Key its number and amount from the paper.',
    saysEs: 'Un documento de la cinta no tiene número o no tiene monto.',
    nextEs: 'Escriba su número y su monto según el papel.',
  },
  recount_has_a_reason: {
    rule: 'DS4',
    says: 'There is no reason for counting again.',
    next: 'Write in a few words why.',
    saysEs: 'No hay motivo para contar de nuevo.',
    nextEs: 'Escriba en pocas palabras por qué.',
  },
  difference_has_a_reason: {
    rule: 'DS9',
    says: 'A difference is beyond what this city tolerates ({toleranceCents}).',
    next: 'Write what was found out about it, or order a recount.',
    saysEs: 'Una diferencia pasa de lo que esta ciudad tolera ({toleranceCents}).',
    nextEs: 'Escriba lo que se averiguó, u ordene un nuevo conteo.',
  },
});

export type DrawerRefusal = keyof typeof drawerRefusals;
