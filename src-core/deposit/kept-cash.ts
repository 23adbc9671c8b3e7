// DP9: the starting cash kept is the authorised change fund. A drawer that holds less than its fund (it was short, or was
// opened short) keeps all it has and sends no cash: its checks still go to the bank, and tomorrow's opening shows the gap.
import { addCounts, sumCounts } from '../denomination/count.ts';
import { keepForFloat } from '../denomination/keep-for-float.ts';
import { type Cents, cents } from '../money/cents.ts';
import type { DepositableSession } from './deposit.ts';

type Holding = Pick<DepositableSession, 'counted' | 'safeDrops' | 'fundCents'>;

export const heldCents = ({ counted, safeDrops }: Pick<Holding, 'counted' | 'safeDrops'>): Cents =>
  cents(sumCounts(counted) + sumCounts(safeDrops));

export const centsToKeep = (session: Holding): Cents => cents(Math.min(session.fundCents, heldCents(session)));

/** True when no choice of the counted pieces makes the fund: then change is made first, and only sums can be compared. */
export const needsChange = (session: Holding): boolean =>
  !keepForFloat(addCounts(session.counted, session.safeDrops), centsToKeep(session)).isExact;
