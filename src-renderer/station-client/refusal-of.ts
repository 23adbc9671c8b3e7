import { ORPCError } from '@orpc/client';
import { type RefusalData, refusalSchema } from '../../src-contract/wire/procedure.ts';

/** The rule that said no; null when it was no rule: the station failed, or did not answer. */
export function refusalOf(error: unknown): RefusalData | null {
  if (!(error instanceof ORPCError) || error.code !== 'REFUSED') return null;
  const read = refusalSchema.safeParse(error.data);
  return read.success ? read.data : null;
}
