// What the deposit's procedures are called with, as the contract reads it.
import type { deposits } from '../../../src-contract/station/deposit.ts';
import type { InputOf } from '../../../src-contract/wire/procedure.ts';

export type DepositInput<Name extends keyof typeof deposits> = InputOf<(typeof deposits)[Name]>;
