// What keeps a data folder and the one door to its ledger: who may open it (LD10, LD12), whether it can be trusted
// (LD4, LD13), and that one key is one act (LD5). In order of precedence.
import { defineRefusals } from '../result/define-refusals.ts';

export const ledgerRefusals = defineRefusals({
  data_folder_is_chosen: {
    rule: 'TR1',
    says: 'No data folder is open yet.',
    next: 'Choose training, or set up this station.',
    saysEs: 'Aún no hay una carpeta de datos abierta.',
    nextEs: 'Elija la práctica, o configure esta estación.',
  },
  data_folder_is_never_toggled: {
    rule: 'TR1',
    says: 'Somebody has signed in here since Coffer was started: it stays with the folder it has open.',
    next: 'Close Coffer and start it again to choose the other one.',
    saysEs: 'Alguien ya inició sesión aquí desde que se abrió Coffer: sigue con la carpeta que tiene abierta.',
    nextEs: 'Cierre Coffer y ábralo de nuevo para elegir la otra.',
  },
  station_is_set_up: {
    rule: 'LD12',
    says: 'This station has not been set up.',
    next: 'Set it up first, or choose training.',
    saysEs: 'Esta estación no está configurada.',
    nextEs: 'Configúrela primero, o elija la práctica.',
  },
  station_is_set_up_once: {
    rule: 'LD12',
    says: 'This station has been set up already.',
    next: 'Sign in. Another station has a data folder of its own.',
    saysEs: 'Esta estación ya está configurada.',
    nextEs: 'Inicie sesión. Otra estación tiene su propia carpeta de datos.',
  },
  data_folder_can_be_written: {
    rule: 'LD13',
    says: 'The data folder cannot be written ({reason}).',
    next: 'Make room on the disk, or have the rights of the folder put right.',
    saysEs: 'No se puede escribir en la carpeta de datos ({reason}).',
    nextEs: 'Libere espacio en el disco, o haga corregir los permisos de la carpeta.',
  },
  data_folder_is_open_once: {
    rule: 'LD12',
    says: 'This data folder is open in another Coffer.',
    next: 'Go on there, or close that one first.',
    saysEs: 'Esta carpeta de datos está abierta en otro Coffer.',
    nextEs: 'Siga allí, o cierre primero aquel.',
  },
  ledger_is_not_newer_than_the_program: {
    rule: 'LD10',
    says: 'The ledger was written by a newer Coffer (version {present} of its tables; this one knows {latest}).',
    next: 'Install the newer Coffer again.',
    saysEs: 'El libro lo escribió un Coffer más nuevo (versión {present} de sus tablas; este conoce la {latest}).',
    nextEs: 'Instale otra vez el Coffer más nuevo.',
  },
  key_is_the_ledgers_own: {
    rule: 'LD4',
    says: 'The key in the data folder is missing or is not the one this ledger was begun with.',
    next: 'Call for help before anything else: the ledger stays as it is.',
    saysEs: 'La llave de la carpeta de datos falta, o no es la llave con que se empezó este libro.',
    nextEs: 'Pida ayuda antes de hacer nada más: el libro queda como está.',
  },
  chain_ends_soundly: {
    rule: 'LD4',
    says: 'The ledger does not hold together at event {sequence}.',
    next: 'Call for help before anything else: run the check of the ledger and keep its answer.',
    saysEs: 'El libro no está íntegro en el evento {sequence}.',
    nextEs: 'Pida ayuda antes de hacer nada más: haga la verificación del libro y guarde su respuesta.',
  },
  ledger_check_is_finished: {
    rule: 'LD4',
    says: 'The ledger is still being checked since Coffer was started; no drawer closes before that is done.',
    next: 'Wait a moment and accept the count then.',
    saysEs: 'El libro aún se está verificando desde que se abrió Coffer; ninguna caja se cierra antes de que termine.',
    nextEs: 'Espere un momento y acepte entonces el conteo.',
  },
  ledger_is_sound: {
    rule: 'LD4',
    says: 'The check of the ledger found something wrong; no drawer closes before it was looked at.',
    next: 'Call for help before anything else: the ledger stays as it is.',
    saysEs: 'La verificación del libro encontró algo mal; ninguna caja se cierra antes de que se revise.',
    nextEs: 'Pida ayuda antes de hacer nada más: el libro queda como está.',
  },
  disk_has_room_for_more: {
    rule: 'LD13',
    says: 'The disk is full: nothing was posted.',
    next: 'Make room on the disk, then do it again. What was posted before can still be read.',
    saysEs: 'El disco está lleno: no se registró nada.',
    nextEs: 'Haga espacio en el disco e inténtelo de nuevo. Lo registrado antes aún puede leerse.',
  },
  disk_can_be_written: {
    rule: 'LD13',
    says: 'The disk can only be read: nothing was posted.',
    next: 'Have the rights of the data folder put right, then do it again. What was posted before can still be read.',
    saysEs: 'El disco solo puede leerse: no se registró nada.',
    nextEs:
      'Haga corregir los permisos de la carpeta de datos e inténtelo de nuevo. Lo registrado antes aún puede leerse.',
  },
  data_file_is_whole: {
    rule: 'LD13',
    says: 'A data file of this station is damaged: money-taking has stopped.',
    next: 'Call for help before anything else. What lies outside the damaged part can still be read.',
    saysEs: 'Un archivo de datos de esta estación está dañado: los cobros se han detenido.',
    nextEs: 'Pida ayuda antes de nada. Lo que está fuera de la parte dañada aún puede leerse.',
  },
  money_taking_is_not_stopped: {
    rule: 'LD13',
    says: 'Money-taking has stopped: {problem}.',
    next: 'Call for help. What was posted can still be read.',
    saysEs: 'Los cobros están detenidos: {problem}.',
    nextEs: 'Pida ayuda. Lo registrado todavía se puede leer.',
  },
  receipt_proof_is_readable: {
    rule: 'RC7',
    says: 'This is neither a receipt number nor the code of a receipt.',
    next: 'Scan the QR code, or type the number or the twelve characters under it.',
    saysEs: 'Esto no es ni un número de recibo ni el código de un recibo.',
    nextEs: 'Escanee el código QR, o escriba el número o los doce caracteres que hay debajo.',
  },
  key_is_used_for_one_input: {
    rule: 'LD5',
    says: 'This was sent before with something else in it.',
    next: 'Look whether it was done already; if not, begin it again.',
    saysEs: 'Esto ya se envió antes con otro contenido.',
    nextEs: 'Mire si ya se hizo; si no, empiécelo de nuevo.',
  },
});

export type LedgerRefusal = keyof typeof ledgerRefusals;
