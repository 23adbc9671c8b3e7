// What helps a person who does not know the way: the box that searches everything, and the F1 sheet beside its keys.

export const helpEn = {
  findLabel: 'Find a screen, an action or an account',
  findPlaceholder: 'A screen, an action, or an account …',
  nothing: (typed: string) => `Nothing found for “${typed}”.`,
  groups: { screens: 'Screens', actions: 'On this screen', accounts: 'Accounts' },
  anywhere: 'On any keyboard',
  plainKeys: {
    next: { keys: 'Tab', does: 'To the next field or button' },
    before: { keys: 'Shift Tab', does: 'Back to the one before' },
    press: { keys: 'Enter', does: 'Press the button, open the row' },
    tick: { keys: 'Space', does: 'Tick a box, choose an option' },
    arrows: { keys: '↑ ↓', does: 'Along a list, a table or a count' },
    tabs: { keys: '← →', does: 'From one tab of a screen to the next' },
    fee: { keys: '/', does: 'In the search box of the desk: a fee' },
  },
  payTitle: 'Taking a payment',
  paySteps: [
    'Open your drawer once in the morning (F3): count the starting cash, Ctrl Enter.',
    'At the desk (F2) scan the bill, or type a name and press Enter.',
    'Key what you were handed and press Enter for cash, K for a check, D for a card.',
    'When nothing is left to pay, Enter takes the payment. The change stands there in large figures.',
  ],
};

export const helpEs: typeof helpEn = {
  findLabel: 'Buscar una pantalla, una acción o una cuenta',
  findPlaceholder: 'Una pantalla, una acción o una cuenta …',
  nothing: (typed) => `No se encontró nada para «${typed}».`,
  groups: { screens: 'Pantallas', actions: 'En esta pantalla', accounts: 'Cuentas' },
  anywhere: 'En cualquier teclado',
  plainKeys: {
    next: { keys: 'Tab', does: 'Al campo o botón siguiente' },
    before: { keys: 'Shift Tab', does: 'Al anterior' },
    press: { keys: 'Enter', does: 'Pulsar el botón, abrir la fila' },
    tick: { keys: 'Espacio', does: 'Marcar una casilla, elegir una opción' },
    arrows: { keys: '↑ ↓', does: 'Por una lista, una tabla o un conteo' },
    tabs: { keys: '← →', does: 'De una pestaña de la pantalla a la siguiente' },
    fee: { keys: '/', does: 'En el cuadro de búsqueda del mostrador: un cargo' },
  },
  payTitle: 'Cobrar un pago',
  paySteps: [
    'Abra su caja una vez por la mañana (F3): cuente el efectivo inicial, Ctrl Enter.',
    'En el mostrador (F2) escanee la factura, o escriba un nombre y pulse Enter.',
    'Escriba lo que le entregaron y pulse Enter si es efectivo, K si es cheque, D si es tarjeta.',
    'Cuando no falte nada, Enter cobra el pago. El cambio queda a la vista en cifras grandes.',
  ],
};
