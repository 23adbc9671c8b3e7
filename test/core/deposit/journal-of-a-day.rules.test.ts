// LD3 through a whole day's events as the drawer and the deposit decide them: each journal balances, and in the end the
// drawer and the session's bag are empty, the fund is whole and the bank has the rest.
import { describe, expect, it } from 'vitest';
import { decideAcceptClosure } from '../../../src-core/drawer/accept-closure.ts';
import { decideMoveCash } from '../../../src-core/drawer/move-cash.ts';
import { decideOpenDrawer } from '../../../src-core/drawer/open-drawer.ts';
import { decideConfirmDeposit } from '../../../src-core/deposit/confirm-deposit.ts';
import { decideSealDeposit } from '../../../src-core/deposit/seal-deposit.ts';
import type { Decision } from '../../../src-core/ledger/decision.ts';
import { journalOfEvent } from '../../../src-core/posting/journal-of-event.ts';
import { aSession, ana, ben, by, pieces, someTotals, sue } from '../drawer/a-session.ts';
import { aBag, aClosedSession, aSeal, sealing } from './a-deposit.ts';

function post(balances: Map<string, number>, decided: Decision<string>): void {
  if (!decided.ok) throw new Error(decided.refusal.code);
  for (const event of decided.value) {
    for (const { account, amountCents } of journalOfEvent(event, event.sessionId)) {
      balances.set(account, (balances.get(account) ?? 0) + amountCents);
    }
  }
}

describe('the journals of a day', () => {
  it('LD3, DS8, DP3, DP10 cash goes from fund to drawer to bag to bank, and every difference has its own account', () => {
    const balances = new Map<string, number>();
    const drawer = { drawerId: '2', name: 'Drawer 2', changeFundCents: 20_000 };
    const opening = { sessionId: 'session-1', counts: [pieces(2_000, 10)] };
    post(balances, decideOpenDrawer({ drawer, activeSessions: [] }, opening, by(ana)));
    const drop = { movementId: 'm-1', kind: 'safe_drop', counts: [pieces(2_000, 5)] };
    post(balances, decideMoveCash(aSession(), drop, by(ana)));

    const { cash, safeDrops, counted, items } = aClosedSession();
    const totals = someTotals({
      kinds: [
        { kind: 'cash', receivedCents: cash.tenderedCents, items: 3 },
        { kind: 'check', receivedCents: 5_138, items: 1 },
        { kind: 'money_order', receivedCents: 900, items: 1 },
      ],
      changeCents: cash.changeCents,
      safeDropsCents: cash.safeDropsCents,
    });
    const counts = [
      { kind: 'cash', countedCents: 34_500, items: 0 },
      { kind: 'check', countedCents: 5_138, items: 1 },
      { kind: 'money_order', countedCents: 900, items: 1 },
    ] as const;
    const session = aSession({ state: 'in_review', attempt: 1 });
    const accepted = decideAcceptClosure({ session, counted: counts, totals }, { reason: 'found no cause' }, by(sue));
    post(balances, accepted);

    const closed = aClosedSession({ counted, safeDrops, items });
    post(balances, decideSealDeposit(sealing({ sessions: [closed] }), aSeal(aBag()), by(ana, ben)));
    const sealed = { depositId: 'deposit-1', depositoryId: 'general', depositDate: '2026-11-23', totalCents: 30_538 };
    const bank = { bankCents: 30_438, bankDate: '2026-11-24', bankReference: '1' };
    post(balances, decideConfirmDeposit({ ...sealed, stage: 'handed_over' }, bank, by(sue)));

    // Receipts post their own journals elsewhere: cash 250.00 to the drawer, paper 60.38 on hand.
    expect(Object.fromEntries([...balances].filter(([, amount]) => amount !== 0))).toEqual({
      'cash_in_drawer:2': -25_000,
      'paper_on_hand:check': -5_138,
      'paper_on_hand:money_order': -900,
      'over_short:cash': 500,
      'bank:general': 30_438,
      'bank_difference:general': 100,
    });
  });
});
