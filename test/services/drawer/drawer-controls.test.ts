// A surprise count, a change of cashier and an absent owner through the services, as far as the bank.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawer as contract } from '../../../src-contract/station/drawer.ts';
import { withholderOf } from '../../../src-main/rpc/withhold.ts';
import { stationFiles } from '../../../src-main/station-files.ts';
import { auditLedger } from '../../support/ledger-auditor.ts';
import { fitsContract } from '../../support/fits-contract.ts';
import { accepted, pieces, refusalCode } from '../../support/station-for-tests.ts';
import { takeTestPayment } from '../../support/take-test-payment.ts';
import { type DepositCounter, TAKEN, aDepositCounter, seal } from '../deposits/a-deposit-counter.ts';
import { FUND, cashOnly, openDrawer, submitted } from './a-counter.ts';

let counter: DepositCounter;
beforeEach(async () => {
  counter = await aDepositCounter();
});
afterEach(() => {
  expect(auditLedger(stationFiles(counter.folder).ledger)).toEqual([]);
  counter.close();
});

describe('a surprise count', () => {
  function counted(sessionId: string) {
    const { sam, ana } = counter.people;
    const input = { key: counter.newKey(), sessionId, figures: cashOnly(FUND), note: 'noon' };
    const approval = counter.approve('drawer.witness', 'drawer.surpriseCount', input, sam, ana);
    return accepted(counter.drawer.surpriseCount(sam, { ...input, approval }));
  }

  it('DS13 leaves the session as it was, and keeps its figures from the owner until acceptance (DS5)', () => {
    const { ana, sam, ida } = counter.people;
    const sessionId = openDrawer(counter);
    takeTestPayment(counter, ana, 4_784, [{ kind: 'cash', amountCents: 5_000 }]);
    const before = counter.parts.store.sessions.get(sessionId);
    const answer = fitsContract(contract.surpriseCount, counted(sessionId));
    expect(answer).toMatchObject({
      witnessName: 'Ana Ruiz',
      kinds: [{ expectedCents: 24_784, overShortCents: -4_784 }],
    });
    expect(counter.parts.store.sessions.get(sessionId)).toEqual(before);
    const sheet = counter.printed().at(-1);
    expect(sheet?.text).toContain('SURPRISE COUNT');
    expect(sheet?.text).not.toMatch(/247\.84|47\.84|expected|short/i);
    const withhold = withholderOf(contract.surpriseCounts['~orpc'].outputSchema);
    const seenBy = (userId: string) =>
      withhold?.(accepted(counter.drawer.surpriseCounts(ida, { sessionId })), userId) as readonly { kinds: unknown }[];
    expect(seenBy(ana.userId)[0]?.kinds).toBeNull();
    expect(seenBy(sam.userId)[0]?.kinds).not.toBeNull();
    submitted(counter, sessionId, ana, cashOnly(FUND));
    accepted(counter.drawer.accept(sam, { key: counter.newKey(), sessionId, reason: 'as counted at noon' }));
    expect(seenBy(ana.userId)[0]?.kinds).not.toBeNull();
  });

  it('DS16 is refused for a session that is not here', () => {
    const nowhere = { sessionId: '0190b5a0-0000-7000-8000-0000000000ff' };
    expect(refusalCode(counter.drawer.surpriseCounts(counter.people.ida, nowhere))).toBe('session_is_on_file');
  });
});

describe('a count for an absent owner', () => {
  it('DS15 is the supervisor’s, blind, witnessed, and marked on the closing report', () => {
    const { ana, sam, grace } = counter.people;
    const sessionId = openDrawer(counter);
    accepted(counter.drawer.countForAbsent(sam, { key: counter.newKey(), sessionId, reason: 'taken ill' }));
    expect(accepted(counter.drawer.mine(sam))).toMatchObject({
      sessionId,
      standInName: 'Sam Cole',
      ownerName: 'Ana Ruiz',
    });
    expect(refusalCode(counter.drawer.myCount(ana, { sessionId }))).toBe('stand_in_counts');
    expect(refusalCode(counter.drawer.review(sam, { sessionId }))).toBe('session_is_in_review');
    const input = { key: counter.newKey(), sessionId, figures: cashOnly(FUND) };
    expect(refusalCode(counter.drawer.submitCount(sam, input))).toBe('absent_owners_count_has_a_witness');
    const approval = counter.approve('drawer.witness', 'drawer.submitCount', input, sam, grace);
    accepted(counter.drawer.submitCount(sam, { ...input, approval }));
    expect(counter.printed().at(-1)?.text).toContain('Grace Kim');
    accepted(counter.drawer.accept(sam, { key: counter.newKey(), sessionId, reason: null }));
    const { document } = accepted(counter.drawer.closingReport(ana, { sessionId }));
    const report = document.lines.join('\n');
    for (const words of ['CLOSED FOR AN ABSENT OWNER', 'Sam Cole', 'Grace Kim', 'taken ill'])
      expect(report).toContain(words);
  });
});

describe('a change of cashier', () => {
  it('DS14 the second counts the cash of the first, and each cent is in one bag (DP3)', () => {
    const { ana, luis, sam } = counter.people;
    const first = openDrawer(counter);
    takeTestPayment(counter, ana, 5_000, [{ kind: 'cash', amountCents: 5_000 }]);
    submitted(counter, first, ana, cashOnly([...FUND, ...TAKEN]));
    const opening = { drawerId: '1', counts: [...FUND, ...TAKEN], takesOverFrom: first };
    const second = accepted(counter.drawer.open(luis, { key: counter.newKey(), ...opening })).sessionId;
    expect(counter.parts.store.sessions.get(second)).toMatchObject({ fundCents: 25_000, startingCashCents: 25_000 });
    const again = { key: counter.newKey(), ...opening };
    expect(refusalCode(counter.drawer.open(counter.people.grace, again))).toBe('drawer_has_one_session');
    const recount = { key: counter.newKey(), sessionId: first, reason: 'again' };
    expect(refusalCode(counter.drawer.recount(sam, recount))).toBe('handed_over_cash_is_not_recounted');
    takeTestPayment(counter, luis, 3_000, [{ kind: 'cash', amountCents: 3_000 }]);
    submitted(counter, second, luis, cashOnly([...FUND, ...TAKEN, pieces(25, 120)]));
    for (const sessionId of [first, second]) {
      accepted(counter.drawer.accept(sam, { key: counter.newKey(), sessionId, reason: null }));
    }
    const candidates = accepted(counter.deposits.candidates());
    expect(candidates.map(({ countedCents, fundCents }) => [countedCents, fundCents])).toEqual([
      [0, 0],
      [28_000, 20_000],
    ]);
    const draft = {
      depositId: counter.newKey(),
      depositoryId: 'general',
      bagNumber: 'A-100201',
      sessions: [
        { sessionId: first, kept: [] },
        { sessionId: second, kept: FUND },
      ],
      cash: [...TAKEN, pieces(25, 120)],
      drops: [],
      tenderIds: [],
      exceptions: [],
    };
    expect(accepted(seal(counter, draft)).totalCents).toBe(8_000);
    const report = accepted(counter.drawer.closingReport(ana, { sessionId: first })).document.lines.join('\n');
    expect(report).toMatch(/handed over to\s+Luis Ortega/);
  });
});
