// What the drawer's procedures are called with, as the contract reads it.
import type { drawer } from '../../../src-contract/station/drawer.ts';
import type { InputOf } from '../../../src-contract/wire/procedure.ts';

export type DrawerInput<Name extends keyof typeof drawer> = InputOf<(typeof drawer)[Name]>;
