// The list of rows that could not be taken, for the people who keep the billing system: file, line, column, reason and
// what stood there. Opened with the first such row; an extract without any leaves no list.
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtractFileName } from '../../src-core/account/extract-columns.ts';
import { type FieldReject, ROW_REASONS } from '../../src-core/account/row-reject.ts';

const HEADER = 'file,line,column,reason,explanation,raw_value\r\n';

/** A spreadsheet runs a cell that starts like a formula; an apostrophe before it makes it text. */
const quoted = (value: string): string => {
  const text = /^[=+\-@\t\r]/.test(value) && !/^-?\d+(\.\d+)?$/.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
};

export interface FirstReject {
  readonly file: ExtractFileName;
  readonly line: number;
  readonly column: string;
  readonly reason: string;
}

export function createRejectsFile(folder: string, extractId: string) {
  const path = join(folder, `${extractId.replace(/[^A-Za-z0-9-]/g, '_').slice(0, 80)}-rejects.csv`);
  let handle: number | null = null;
  let rows = 0;
  let first: FirstReject | null = null;
  rmSync(path, { force: true });
  const openOnce = (): number => {
    if (handle !== null) return handle;
    mkdirSync(folder, { recursive: true });
    handle = openSync(path, 'w', 0o600);
    writeSync(handle, HEADER);
    return handle;
  };
  return {
    add: (file: ExtractFileName, line: number, rejects: readonly FieldReject[]): void => {
      rows += 1;
      for (const { column, reason, raw } of rejects) {
        first ??= { file, line, column, reason };
        writeSync(
          openOnce(),
          `${[file, line, column, reason, ROW_REASONS[reason].en, raw].map((cell) => quoted(String(cell))).join(',')}\r\n`,
        );
      }
    },
    rows: (): number => rows,
    first: (): FirstReject | null => first,
    path: (): string | null => (handle === null ? null : path),
    close: (): void => {
      if (handle !== null) closeSync(handle);
    },
  };
}

export type RejectsFile = ReturnType<typeof createRejectsFile>;
