// Why an extract is not taken. The station goes on with the extract it has: a refused import changes nothing (SY9, SY11).
// In order of precedence: what cannot be read, what is not what the manifest says, then what needs a person's word.
import { defineRefusals } from '../result/define-refusals.ts';

export const importRefusals = defineRefusals({
  import_runs_alone: {
    rule: 'SY11',
    says: 'Another import is under way.',
    next: 'Wait until it is done, or cancel it.',
    saysEs: 'Otra importación está en curso.',
    nextEs: 'Espere a que termine, o cancélela.',
  },
  manifest_is_present: {
    rule: 'SY11',
    says: 'The folder has no manifest.json that can be read.',
    next: 'Choose the folder of the extract, the one that holds manifest.json.',
    saysEs: 'La carpeta no tiene un manifest.json que se pueda leer.',
    nextEs: 'Elija la carpeta del extracto, la que contiene manifest.json.',
  },
  manifest_is_complete: {
    rule: 'SY11',
    says: 'The manifest is not as agreed at {field}.',
    next: 'Ask for the extract to be made again; its manifest must name id, as-of, files, hashes, rows and totals.',
    saysEs: 'El manifiesto no es como se acordó en {field}.',
    nextEs:
      'Pida que se haga el extracto de nuevo; su manifiesto debe nombrar id, fecha, archivos, sumas de verificación, filas y totales.',
  },
  payments_through_is_by_station: {
    rule: 'SY4',
    says: 'The manifest does not say, station by station, which counter payments the balances already include.',
    next: 'Ask for a manifest whose includes_payments_through is null (none yet) or names the last sequence of each station.',
    saysEs: 'El manifiesto no dice, estación por estación, qué pagos del mostrador ya están en los saldos.',
    nextEs:
      'Pida un manifiesto cuyo includes_payments_through sea null (ninguno aún) o nombre la última secuencia de cada estación.',
  },
  extract_file_is_present: {
    rule: 'SY11',
    says: '{file} is missing or cannot be read.',
    next: 'Copy the whole extract again.',
    saysEs: '{file} falta o no se puede leer.',
    nextEs: 'Copie otra vez el extracto entero.',
  },
  file_hash_matches_manifest: {
    rule: 'SY11',
    says: '{file} is not the file that the manifest describes; it is damaged, cut short or from another night.',
    next: 'Copy the whole extract again.',
    saysEs: '{file} no es el archivo que describe el manifiesto; está dañado, incompleto o es de otra noche.',
    nextEs: 'Copie otra vez el extracto entero.',
  },
  extract_is_not_older: {
    rule: 'SY11',
    says: 'This extract is of {asOf}; the station already has that of {presentAsOf}.',
    next: 'Choose the newer extract, or confirm that the older one shall replace it.',
    saysEs: 'Este extracto es del {asOf}; la estación ya tiene el del {presentAsOf}.',
    nextEs: 'Elija el extracto más nuevo, o confirme que el más antiguo debe reemplazarlo.',
  },
  file_is_utf8: {
    rule: 'SY11',
    says: '{file} is not UTF-8 text (near byte {byte}).',
    next: 'Ask for the extract in UTF-8.',
    saysEs: '{file} no es texto UTF-8 (cerca del byte {byte}).',
    nextEs: 'Pida el extracto en UTF-8.',
  },
  columns_are_in_order: {
    rule: 'SY11',
    says: 'The columns of {file} are not those agreed: column {column} is headed "{found}" and should be "{expected}".',
    next: 'Ask for the extract with the agreed columns in their order.',
    saysEs:
      'Las columnas de {file} no son las acordadas: la columna {column} se titula "{found}" y debería ser "{expected}".',
    nextEs: 'Pida el extracto con las columnas acordadas en su orden.',
  },
  line_fits: {
    rule: 'SY11',
    says: '{file} has a row that is too long to be one, after line {line}.',
    next: 'Look for a quotation mark that is never closed near that line, and ask for the file again.',
    saysEs: '{file} tiene una fila demasiado larga para ser una sola, después de la línea {line}.',
    nextEs: 'Busque cerca de esa línea una comilla que nunca se cierra, y pida el archivo otra vez.',
  },
  file_is_whole: {
    rule: 'SY11',
    says: '{file} breaks off or is not well-formed near line {line}.',
    next: 'Copy the whole extract again.',
    saysEs: '{file} se corta o está mal formado cerca de la línea {line}.',
    nextEs: 'Copie otra vez el extracto entero.',
  },
  file_row_count_matches_manifest: {
    rule: 'SY11',
    says: '{file} has {rows} rows; the manifest says {expected}.',
    next: 'Ask for the extract to be made again.',
    saysEs: '{file} tiene {rows} filas; el manifiesto dice {expected}.',
    nextEs: 'Pida que se haga el extracto de nuevo.',
  },
  control_total_matches_manifest: {
    rule: 'SY11',
    says: 'The control total {total} comes to {found}; the manifest says {expected}.',
    next: 'Ask for the extract to be made again.',
    saysEs: 'El total de control {total} suma {found}; el manifiesto dice {expected}.',
    nextEs: 'Pida que se haga el extracto de nuevo.',
  },
  rejected_rows_need_consent: {
    rule: 'SY9',
    says: '{rows} rows cannot be taken; the first is {file} line {line}, {column}: {reason}.',
    next: 'Read the list of rejected rows, then import the rest deliberately or have the file mended.',
    saysEs: '{rows} filas no pueden tomarse; la primera es {file} línea {line}, {column}: {reason}.',
    nextEs: 'Lea la lista de filas rechazadas; luego importe el resto a propósito o haga corregir el archivo.',
  },
  disk_has_room: {
    rule: 'LD13',
    says: 'The new reference file could not be written: {reason}.',
    next: 'Make room on the disk of the station; the present extract stays in use.',
    saysEs: 'No se pudo escribir el nuevo archivo de cuentas: {reason}.',
    nextEs: 'Libere espacio en el disco de la estación; el extracto presente sigue en uso.',
  },
  reference_file_is_sound: {
    rule: 'SY11',
    says: 'The new reference file did not pass its own check ({check}).',
    next: 'Import again; if it fails again, have the disk checked. The present extract stays in use.',
    saysEs: 'El nuevo archivo de cuentas no pasó su propia verificación ({check}).',
    nextEs: 'Importe de nuevo; si vuelve a fallar, haga revisar el disco. El extracto presente sigue en uso.',
  },
  import_was_not_cancelled: {
    rule: 'SY11',
    says: 'The import was cancelled.',
    next: 'Start it again when it suits; the present extract stays in use.',
    saysEs: 'La importación se canceló.',
    nextEs: 'Iníciela de nuevo cuando convenga; el extracto presente sigue en uso.',
  },
});

export type ImportRefusalCode = keyof typeof importRefusals;
