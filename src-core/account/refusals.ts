// Why an extract is not taken. The station goes on with the extract it has: a refused import changes nothing (SY9, SY11).
// In order of precedence: what cannot be read, what is not what the manifest says, then what needs a person's word.
import { defineRefusals } from '../result/define-refusals.ts';

export const importRefusals = defineRefusals({
  import_runs_alone: {
    rule: 'SY11',
    says: 'Another import is under way.',
    next: 'Wait until it is done, or cancel it.',
  },
  manifest_is_present: {
    rule: 'SY11',
    says: 'The folder has no manifest.json that can be read.',
    next: 'Choose the folder of the extract, the one that holds manifest.json.',
  },
  manifest_is_complete: {
    rule: 'SY11',
    says: 'The manifest is not as agreed at {field}.',
    next: 'Ask for the extract to be made again; its manifest must name id, as-of, files, hashes, rows and totals.',
  },
  payments_through_is_by_station: {
    rule: 'SY4',
    says: 'The manifest does not say, station by station, which counter payments the balances already include.',
    next: 'Ask for a manifest whose includes_payments_through is null (none yet) or names the last sequence of each station.',
  },
  extract_file_is_present: {
    rule: 'SY11',
    says: '{file} is missing or cannot be read.',
    next: 'Copy the whole extract again.',
  },
  file_hash_matches_manifest: {
    rule: 'SY11',
    says: '{file} is not the file that the manifest describes; it is damaged, cut short or from another night.',
    next: 'Copy the whole extract again.',
  },
  extract_is_not_older: {
    rule: 'SY11',
    says: 'This extract is of {asOf}; the station already has that of {presentAsOf}.',
    next: 'Choose the newer extract, or confirm that the older one shall replace it.',
  },
  file_is_utf8: {
    rule: 'SY11',
    says: '{file} is not UTF-8 text (near byte {byte}).',
    next: 'Ask for the extract in UTF-8.',
  },
  columns_are_in_order: {
    rule: 'SY11',
    says: 'The columns of {file} are not those agreed: column {column} is headed "{found}" and should be "{expected}".',
    next: 'Ask for the extract with the agreed columns in their order.',
  },
  line_fits: {
    rule: 'SY11',
    says: '{file} has a row that is too long to be one, after line {line}.',
    next: 'Look for a quotation mark that is never closed near that line, and ask for the file again.',
  },
  file_is_whole: {
    rule: 'SY11',
    says: '{file} breaks off or is not well-formed near line {line}.',
    next: 'Copy the whole extract again.',
  },
  file_row_count_matches_manifest: {
    rule: 'SY11',
    says: '{file} has {rows} rows; the manifest says {expected}.',
    next: 'Ask for the extract to be made again.',
  },
  control_total_matches_manifest: {
    rule: 'SY11',
    says: 'The control total {total} comes to {found}; the manifest says {expected}.',
    next: 'Ask for the extract to be made again.',
  },
  rejected_rows_need_consent: {
    rule: 'SY9',
    says: '{rows} rows cannot be taken; the first is {file} line {line}, {column}: {reason}.',
    next: 'Read the list of rejected rows, then import the rest deliberately or have the file mended.',
  },
  disk_has_room: {
    rule: 'LD13',
    says: 'The new reference file could not be written: {reason}.',
    next: 'Make room on the disk of the station; the present extract stays in use.',
  },
  reference_file_is_sound: {
    rule: 'SY11',
    says: 'The new reference file did not pass its own check ({check}).',
    next: 'Import again; if it fails again, have the disk checked. The present extract stays in use.',
  },
  import_was_not_cancelled: {
    rule: 'SY11',
    says: 'The import was cancelled.',
    next: 'Start it again when it suits; the present extract stays in use.',
  },
});

export type ImportRefusalCode = keyof typeof importRefusals;
