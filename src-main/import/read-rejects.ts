// The first rows of a rejects file, for the screen; the whole list is the file itself.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { RejectedField } from '../ports/rejects-reader.ts';

const SHOWN = 200;
/** Longest value shown; a row without its closing quotation mark can hold the rest of a file. */
const SHOWN_OF_VALUE = 120;

export function readRejects(path: string): readonly RejectedField[] {
  const rows: readonly (readonly string[])[] = parse(readFileSync(path, 'utf8'), { from_line: 2, to: SHOWN });
  return rows.map(([file = '', line = '', column = '', reason = '', , raw = '']) => ({
    file,
    line: Number(line),
    column,
    reason,
    value: raw.slice(0, SHOWN_OF_VALUE),
  }));
}
