// payment.readCheck: a check's magnetic line. The bank account goes no further than this: of its writer a mark is given
// back, which the ledger may keep (TN5).
import { type MicrRefusal, readMicrLine, writerText } from '../../../src-core/tender/micr-line.ts';
import { type Result, ok } from '../../../src-core/result/result.ts';
import type { StationParts } from '../station-parts.ts';

export interface ReadCheck {
  readonly itemNumber: string;
  readonly routing: string;
  readonly writer: string;
}

export function readCheck({ signer }: Pick<StationParts, 'signer'>, line: string): Result<ReadCheck, MicrRefusal> {
  const read = readMicrLine(line);
  if (!read.ok) return read;
  const { itemNumber, routing } = read.value;
  return ok({ itemNumber, routing, writer: signer.mark(writerText(read.value)) });
}
