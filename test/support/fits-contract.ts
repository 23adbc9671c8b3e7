// Holds a service's answer against the contract: nothing missing, nothing of the wrong kind, nothing that is not declared.
import { isContractProcedure } from '@orpc/contract';
import { z } from 'zod';

export function fitsContract<Value>(procedure: unknown, value: Value): Value {
  if (!isContractProcedure(procedure)) throw new Error('not a procedure of the contract');
  const { outputSchema } = procedure['~orpc'];
  if (!(outputSchema instanceof z.ZodType)) throw new Error('a procedure without an answer');
  const read = outputSchema.parse(value);
  if (JSON.stringify(sorted(read)) !== JSON.stringify(sorted(value)))
    throw new Error('an answer has undeclared fields');
  return value;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, field]): [string, unknown] => [name, sorted(field)]);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
