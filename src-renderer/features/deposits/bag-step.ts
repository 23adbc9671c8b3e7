// What a step of a sealed bag works on, for whoever shows the steps and for each step alike.
import type { StationClient } from '../../../src-contract/station-router.ts';

export type Deposit = Awaited<ReturnType<StationClient['deposits']['get']>>;

export interface BagStepProps {
  readonly deposit: Deposit;
  readonly onDone: (says: string) => void;
  readonly onClose: () => void;
}
