// DS17: expected cash = starting cash as counted + cash tendered − change (receipts not void) + from vault − to vault
// − safe drops. A void's cash goes back through its receipt no longer counting. Below zero when too much was dropped.
import type { DrawerClosed } from '../ledger/events/drawer-events.ts';
import { type SignedCents, signedCents } from '../money/cents.ts';
import type { DrawerSessionState, SessionTotals } from './drawer-session.ts';

export type CashParts = DrawerClosed['payload']['cash'];

export const cashParts = (
  session: Pick<DrawerSessionState, 'startingCashCents'>,
  totals: Pick<SessionTotals, 'kinds' | 'changeCents' | 'fromVaultCents' | 'toVaultCents' | 'safeDropsCents'>,
): CashParts => ({
  startingCents: session.startingCashCents,
  tenderedCents: totals.kinds.find(({ kind }) => kind === 'cash')?.receivedCents ?? 0,
  changeCents: totals.changeCents,
  fromVaultCents: totals.fromVaultCents,
  toVaultCents: totals.toVaultCents,
  safeDropsCents: totals.safeDropsCents,
});

export const expectedCash = (parts: CashParts): SignedCents =>
  signedCents(
    parts.startingCents +
      parts.tenderedCents -
      parts.changeCents +
      parts.fromVaultCents -
      parts.toVaultCents -
      parts.safeDropsCents,
  );
