// What the deposit's procedures are called with, as the contract reads it.
import type { z } from 'zod';
import type { deposits } from '../../../src-contract/station/deposit.ts';

export type DepositInput<Name extends keyof typeof deposits> = z.infer<
  Extract<(typeof deposits)[Name]['~orpc']['inputSchema'], z.ZodType>
>;
