// The rows of one file of the extract, a batch at a time, each with the line on which it starts (a quoted field may
// hold line breaks). The header must be the agreed one, column by column.
import { Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import { EXTRACT_COLUMNS, type ExtractFileName } from '../../src-core/account/extract-columns.ts';
import { ImportStopped } from './import-stopped.ts';

/** No honest row comes near this; a quotation mark never closed does, and so does a file without line breaks. */
const LONGEST_ROW = 64 * 1024;

export interface CsvRow {
  /** The first line is 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

interface Parsed {
  readonly info: Info;
  readonly record: readonly string[];
}

function checkHeader(file: ExtractFileName, header: readonly string[]): void {
  const columns = EXTRACT_COLUMNS[file];
  const length = Math.max(columns.length, header.length);
  for (let index = 0; index < length; index += 1) {
    const expected = columns[index] ?? '';
    const found = (header[index] ?? '').slice(0, 60);
    if (found !== expected)
      throw new ImportStopped('columns_are_in_order', { file, column: index + 1, found, expected });
  }
}

function stoppedBy(error: unknown, file: ExtractFileName, line: number): unknown {
  if (error instanceof ImportStopped) return error;
  if (!(error instanceof CsvError)) return error;
  return new ImportStopped(error.code === 'CSV_MAX_RECORD_SIZE' ? 'line_fits' : 'file_is_whole', { file, line });
}

export async function* readRows(file: ExtractFileName, text: AsyncIterable<Buffer>): AsyncGenerator<CsvRow> {
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
    record_delimiter: ['\r\n', '\n'],
  });
  const source = Readable.from(text, { objectMode: false });
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let line = 1;
  let isHeader = true;
  try {
    for await (const { info, record } of parser as AsyncIterable<Parsed>) {
      if (isHeader) checkHeader(file, record);
      else yield { line, fields: record };
      isHeader = false;
      line = info.lines + 1;
    }
  } catch (error) {
    throw stoppedBy(error, file, line);
  } finally {
    source.destroy();
  }
  if (isHeader) throw new ImportStopped('file_is_whole', { file, line: 1 });
}
