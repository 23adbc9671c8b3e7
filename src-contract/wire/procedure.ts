// How a procedure is declared: its act in the access table (AC2; `public` needs no sign-in), its input, its output and
// the one error it may answer with besides faults: a refusal, as plain data with a code.
import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { Act } from '../../src-core/access/act-table.ts';

export const refusalSchema = z.object({
  /** Stable snake_case, phrased as the rule it keeps. */
  code: z.string(),
  rule: z.string(),
  says: z.string(),
  next: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
export type RefusalData = z.infer<typeof refusalSchema>;

export interface ProcedureMeta {
  readonly act: Act | 'public' | 'signed_in';
  /** AC3: the act that a second person approves before this procedure is called, when one is needed. */
  readonly approves?: Act;
}

const base = oc.errors({ REFUSED: { status: 409, message: 'A rule says no', data: refusalSchema } });

// The meta keeps its literal type, so that a handler's type follows from it: nobody calls a public procedure's handler.
/** A procedure that changes nothing. */
export const query = <const Meta extends ProcedureMeta>(meta: Meta) => base.$meta<Meta>(meta);
/** A procedure that changes something; its input has a command key unless what it changes is operational. */
export const command = <const Meta extends ProcedureMeta>(meta: Meta) => base.$meta<Meta>(meta);

interface WithInput {
  readonly '~orpc': { readonly inputSchema?: unknown };
}
/** What a procedure is called with, as the contract reads it. */
export type InputOf<Procedure extends WithInput> = z.infer<Extract<Procedure['~orpc']['inputSchema'], z.ZodType>>;
