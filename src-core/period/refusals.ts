// Why a day, a month or a year does not close (LD7), and why a drawer does not open on it. In order of precedence.
import { defineRefusals } from '../result/define-refusals.ts';

export const periodRefusals = defineRefusals({
  period_has_begun: {
    rule: 'LD7',
    says: '{period} has not begun, or lies before this station’s first day.',
    next: 'Choose a day, month or year of this station.',
    saysEs: '{period} no ha comenzado, o es anterior al primer día de esta estación.',
    nextEs: 'Elija un día, mes o año de esta estación.',
  },
  period_is_closed_once: {
    rule: 'LD7',
    says: '{period} is closed already.',
    next: 'Look at its closing in the list; what came later stands in the next day.',
    saysEs: '{period} ya está cerrado.',
    nextEs: 'Mire su cierre en la lista; lo que llegó después está en el día siguiente.',
  },
  drawers_of_the_day_are_handed_in: {
    rule: 'LD7',
    says: 'A drawer of {date} is still open or being counted.',
    next: 'Have it counted and handed in first; one in review does not hold the day up.',
    saysEs: 'Una caja del {date} sigue abierta o en conteo.',
    nextEs: 'Haga que se cuente y se entregue primero; una en revisión no detiene el día.',
  },
  parts_of_the_period_are_closed: {
    rule: 'LD7',
    says: '{period} is not closed yet.',
    next: 'Close it first: a month closes on its days and a year on its months.',
    saysEs: '{period} aún no está cerrado.',
    nextEs: 'Ciérrelo primero: un mes se cierra sobre sus días y un año sobre sus meses.',
  },
  business_day_is_open: {
    rule: 'LD7',
    says: 'The day {date} is closed: no drawer opens on it any more.',
    next: 'Open the drawer tomorrow, or have a supervisor look at the clock.',
    saysEs: 'El día {date} está cerrado: ya no se abre ninguna caja en él.',
    nextEs: 'Abra la caja mañana, o que un supervisor mire el reloj.',
  },
  clock_step_is_looked_at: {
    rule: 'LD11',
    says: 'The clock of this machine stepped from {from} to {to}; no drawer opens before a supervisor looked at it.',
    next: 'Have a supervisor put the clock right and say so under Controls, Clock.',
    saysEs: 'El reloj de esta máquina saltó de {from} a {to}; ninguna caja se abre antes de que un supervisor lo mire.',
    nextEs: 'Que un supervisor ponga bien el reloj y lo diga en Controles, Reloj.',
  },
  clock_has_stepped: {
    rule: 'LD11',
    says: 'The clock has not stepped since it was last looked at.',
    next: 'Nothing needs to be done.',
    saysEs: 'El reloj no ha saltado desde que se miró por última vez.',
    nextEs: 'No hay que hacer nada.',
  },
});

export type PeriodRefusal = keyof typeof periodRefusals;
