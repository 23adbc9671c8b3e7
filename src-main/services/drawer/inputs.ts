// What the drawer's procedures are called with, as the contract reads it.
import type { z } from 'zod';
import type { drawer } from '../../../src-contract/station/drawer.ts';

export type DrawerInput<Name extends keyof typeof drawer> = z.infer<
  Extract<(typeof drawer)[Name]['~orpc']['inputSchema'], z.ZodType>
>;
