// A drawer's way from opening to acceptance through the services: what is answered, printed, kept and told to whom.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawer as contract } from '../../../src-contract/station/drawer.ts';
import { withholderOf } from '../../../src-main/rpc/withhold.ts';
import { fitsContract } from '../../support/fits-contract.ts';
import { accepted, pieces, refusalCode } from '../../support/station-for-tests.ts';
import { takeTestPayment } from '../../support/take-test-payment.ts';
import { type Counter, FUND, aCounter, cashOnly, inReview, openDrawer, submitted } from './a-counter.ts';

let counter: Counter;
beforeEach(async () => {
  counter = await aCounter();
});
afterEach(() => counter.close());

describe('opening', () => {
  it('DS2 takes a difference with its witness, once for one approval (AC3)', () => {
    const { ana, luis } = counter.people;
    const input = { key: counter.newKey(), drawerId: '1', counts: FUND.slice(1) };
    const approval = counter.approve('drawer.witness', 'drawer.open', input, ana, luis);
    const session = fitsContract(contract.open, accepted(counter.drawer.open(ana, { ...input, approval })));
    expect(session).toMatchObject({
      state: 'open',
      ownerName: 'Ana Ruiz',
      fundCents: 20_000,
      startingCashCents: 4_000,
    });
    const [event] = counter.parts.store.eventsOfType('drawer_opened', session.sessionId);
    expect(event).toMatchObject({
      approver: luis.userId,
      payload: { differenceCents: -16_000, witnessId: luis.userId },
    });
    const used = { act: 'drawer.witness', inputHash: '', signInId: ana.signInId, actorId: ana.userId };
    const again = counter.parts.approvals.check(approval, used, counter.clock.now());
    expect(refusalCode(again)).toBe('approval_is_used_once');
  });

  it('BD1 keeps its business date past midnight', () => {
    const sessionId = openDrawer(counter);
    counter.clock.advanceHours(20);
    expect(counter.clock.today()).toBe('2026-11-24');
    submitted(counter, sessionId, counter.people.ana, cashOnly(FUND));
    const input = { key: counter.newKey(), sessionId, reason: null };
    expect(accepted(counter.drawer.accept(counter.people.sam, input))).toMatchObject({ businessDate: '2026-11-23' });
  });

  it('DS1 is one’s own session and everybody’s list, without a total', () => {
    const sessionId = openDrawer(counter);
    const mine = accepted(counter.drawer.mine(counter.people.ana));
    expect(fitsContract(contract.mine, mine)?.sessionId).toBe(sessionId);
    expect(accepted(counter.drawer.mine(counter.people.luis))).toBeNull();
    const all = accepted(counter.drawer.list(counter.people.ida, { limit: 10 }));
    expect(fitsContract(contract.list, all)).toEqual([mine]);
    expect(accepted(counter.drawer.list(counter.people.ida, { state: 'closed', limit: 10 }))).toEqual([]);
  });
});

describe('the same key again', () => {
  it('LD5 gets the first answer and changes nothing', () => {
    const { ana, sam } = counter.people;
    const { drawer } = counter;
    const sessionId = openDrawer(counter, ana, '2');
    const figures = cashOnly(FUND);
    const calls = [
      (key: string) => drawer.openWithoutSale(ana, { key, sessionId, reason: 'change' }),
      (key: string) => drawer.moveCash(ana, { key, sessionId, kind: 'safe_drop', counts: [pieces(2000, 1)] }),
      (key: string) => drawer.startCount(ana, { key, sessionId }),
      (key: string) => drawer.putCountAside(ana, { key, sessionId }),
      (key: string) => drawer.startCount(ana, { key, sessionId }),
      (key: string) => drawer.submitCount(ana, { key, sessionId, figures }),
      (key: string) => drawer.recount(sam, { key, sessionId, reason: 'count the twenties' }),
      (key: string) => drawer.submitCount(ana, { key, sessionId, figures }),
      (key: string) => drawer.accept(sam, { key, sessionId, reason: 'a twenty was dropped twice' }),
    ].map((call) => ({ call, key: counter.newKey() }));
    const callAll = () => calls.map(({ call, key }) => accepted<unknown>(call(key)));
    const first = callAll();
    const before = counter.dump();
    expect(callAll()).toEqual(first);
    expect(counter.dump()).toBe(before);
  });
});

describe('cash in and out', () => {
  it('DS12 logs, counts and prints an opening without sale, and opens the drawer (TN9)', () => {
    const sessionId = openDrawer(counter);
    const input = { key: counter.newKey(), sessionId, reason: 'change for a customer' };
    expect(accepted(counter.drawer.openWithoutSale(counter.people.ana, input))).toEqual({});
    expect(accepted(counter.drawer.mine(counter.people.ana))?.noSaleCount).toBe(1);
    const [slip] = counter.printed();
    expect(slip).toMatchObject({ kick: true, document: { kind: 'no_sale_slip' } });
    expect(slip?.text).toContain('change for a customer');
  });

  it('DS12 prints a safe drop with its pieces and nothing else of the drawer (DS5)', () => {
    const sessionId = openDrawer(counter);
    const input = { key: counter.newKey(), sessionId, kind: 'safe_drop', counts: [pieces(2000, 2)] };
    expect(accepted(counter.drawer.moveCash(counter.people.ana, input))).toEqual({ amountCents: 4_000 });
    const [slip] = counter.printed();
    expect(slip?.document.kind).toBe('cash_movement_slip');
    expect(slip?.text).toContain('40.00');
    expect(slip?.text).not.toMatch(/200\.00|160\.00/);
  });

  it('CF2 takes cash from the vault with the second person named', () => {
    const { ana, grace } = counter.people;
    const sessionId = openDrawer(counter);
    const input = { key: counter.newKey(), sessionId, kind: 'from_vault', counts: [pieces(100, 50)] };
    const approval = counter.approve('vault.counterparty', 'drawer.moveCash', input, ana, grace);
    accepted(counter.drawer.moveCash(ana, { ...input, approval }));
    expect(counter.printed()[0]?.text).toContain('Grace Kim');
  });
});

describe('counting', () => {
  it('DS4 keeps the figures of a count put aside, and shows them only when it goes on', () => {
    const { ana } = counter.people;
    const sessionId = openDrawer(counter);
    const keyed = () => ({ key: counter.newKey(), sessionId });
    accepted(counter.drawer.startCount(ana, keyed()));
    const figures = { cash: [pieces(2000, 8)], paper: null, cardSlipsCents: null };
    accepted(counter.drawer.saveCount(ana, { sessionId, figures }));
    expect(accepted(counter.drawer.putCountAside(ana, keyed()))).toMatchObject({ state: 'open', attempt: 1 });
    expect(refusalCode(counter.drawer.myCount(ana, { sessionId }))).toBe('session_is_being_counted');
    accepted(counter.drawer.startCount(ana, keyed()));
    const mine = accepted(counter.drawer.myCount(ana, { sessionId }));
    expect(fitsContract(contract.myCount, mine)).toEqual({ figures, usedKinds: ['cash'] });
  });

  it('DS7 names the kinds that were used and have no count', () => {
    const { ana } = counter.people;
    const sessionId = openDrawer(counter);
    takeTestPayment(counter, ana, 3_500, [{ kind: 'check', amountCents: 3_500, itemNumber: '1041' }]);
    accepted(counter.drawer.startCount(ana, { key: counter.newKey(), sessionId }));
    expect(accepted(counter.drawer.myCount(ana, { sessionId })).usedKinds).toEqual(['cash', 'check']);
    const answer = counter.drawer.submitCount(ana, { key: counter.newKey(), sessionId, figures: cashOnly(FUND) });
    expect(answer).toMatchObject({ refusal: { code: 'count_is_complete', details: { missing: 'check' } } });
  });

  it('DS6 begins a recount empty, and DS4 does not put it aside', () => {
    const { ana, sam } = counter.people;
    const sessionId = inReview(counter);
    accepted(counter.drawer.recount(sam, { key: counter.newKey(), sessionId, reason: 'count the twenties again' }));
    const { figures } = accepted(counter.drawer.myCount(ana, { sessionId }));
    expect(figures).toEqual({ cash: null, paper: null, cardSlipsCents: null });
    const aside = counter.drawer.putCountAside(ana, { key: counter.newKey(), sessionId });
    expect(refusalCode(aside)).toBe('recount_goes_to_its_end');
  });

  it('DS5 prints the count sheet with the person’s own figures, whatever was expected', () => {
    const { ana } = counter.people;
    const sessionId = openDrawer(counter);
    takeTestPayment(counter, ana, 4_784, [{ kind: 'cash', amountCents: 5_000 }]);
    submitted(counter, sessionId, ana, cashOnly(FUND));
    const sheet = counter.printed().at(-1);
    expect(sheet?.document.kind).toBe('count_sheet');
    expect(sheet?.text).toContain('200.00');
    expect(sheet?.text).not.toMatch(/247\.84|47\.84|short|over|expected/i);
  });
});

describe('review', () => {
  function withTwoChecks(): string {
    const { ana } = counter.people;
    const sessionId = openDrawer(counter);
    takeTestPayment(counter, ana, 12_000, [{ kind: 'check', amountCents: 12_000, itemNumber: '1041' }]);
    takeTestPayment(counter, ana, 3_500, [{ kind: 'check', amountCents: 3_500, itemNumber: '88' }]);
    const paper = [
      { kind: 'check' as const, itemNumber: '1014', amountCents: 12_000 },
      { kind: 'check' as const, itemNumber: '88', amountCents: 3_500 },
    ];
    submitted(counter, sessionId, ana, { cash: FUND.slice(0, 3), paper, cardSlipsCents: null });
    return sessionId;
  }

  it('DS8 sets each kind beside its receipts, and DS6 names what is on one side only', () => {
    const sessionId = withTwoChecks();
    const review = fitsContract(contract.review, accepted(counter.drawer.review(counter.people.sam, { sessionId })));
    expect(review.kinds.map(({ kind, overShortCents }) => [kind, overShortCents])).toEqual([
      ['cash', -500],
      ['check', 0],
    ]);
    expect(review.unmatched).toEqual([
      { side: 'receipts', kind: 'check', itemNumber: '1041', amountCents: 12_000 },
      { side: 'count', kind: 'check', itemNumber: '1014', amountCents: 12_000 },
    ]);
    expect(review.candidates).toEqual([
      { reason: 'bundle', kind: 'cash', amountCents: 500, denominationCents: 10, form: 'rolled' },
    ]);
    expect(review).toMatchObject({ toleranceCents: 500, reasonRequired: false, blind: [counter.people.ana.userId] });
  });

  it('DS5 withholds every figure from the owner, a supervisor too, until acceptance', () => {
    const { sam, sue } = counter.people;
    const sessionId = inReview(counter, cashOnly(FUND), sam);
    const withhold = withholderOf(contract.review['~orpc'].outputSchema);
    const seen = withhold?.(accepted(counter.drawer.review(sam, { sessionId })), sam.userId);
    expect(seen).toMatchObject({ kinds: null, cash: null, attempts: null, reasonRequired: null });
    expect(seen).toMatchObject({ unmatched: null, candidates: null });
    accepted(counter.drawer.accept(sue, { key: counter.newKey(), sessionId, reason: null }));
    const after = withhold?.(accepted(counter.drawer.review(sam, { sessionId })), sam.userId);
    expect(after).toMatchObject({ kinds: [{ kind: 'cash', overShortCents: 0 }], blind: [] });
  });

  it('DS8 names the receipts that a difference may come from', () => {
    const { ana, sam } = counter.people;
    const sessionId = openDrawer(counter);
    const taken = takeTestPayment(counter, ana, 4_784, [{ kind: 'cash', amountCents: 5_000 }]);
    submitted(counter, sessionId, ana, cashOnly(FUND));
    const review = fitsContract(contract.review, accepted(counter.drawer.review(sam, { sessionId })));
    expect(review.candidates).toEqual([
      { reason: 'money_missed', kind: 'cash', amountCents: 4_784, receipts: [taken.receiptNumber] },
    ]);
  });

  it('DS4 keeps the first count beside the second, and closes on the second', () => {
    const { ana, sam } = counter.people;
    const sessionId = inReview(counter, cashOnly([pieces(2000, 9)]));
    accepted(counter.drawer.recount(sam, { key: counter.newKey(), sessionId, reason: 'count the small bills' }));
    const figures = cashOnly(FUND);
    accepted(counter.drawer.submitCount(ana, { key: counter.newKey(), sessionId, figures }));
    const { attempts, kinds } = accepted(counter.drawer.review(sam, { sessionId }));
    expect(attempts.map(({ attempt, kinds: [cash] }) => [attempt, cash?.countedCents])).toEqual([
      [1, 18_000],
      [2, 20_000],
    ]);
    expect(kinds).toMatchObject([{ kind: 'cash', countedCents: 20_000, overShortCents: 0 }]);
    accepted(counter.drawer.accept(sam, { key: counter.newKey(), sessionId, reason: null }));
    expect(counter.parts.store.sessions.get(sessionId)).toMatchObject({ state: 'closed', attempt: 2 });
  });

  it('DS17 closes with a report that shows expected cash in its parts, printed and on the screen', () => {
    const { ana, sam } = counter.people;
    const sessionId = openDrawer(counter);
    takeTestPayment(counter, ana, 4_784, [{ kind: 'cash', amountCents: 5_000 }]);
    submitted(counter, sessionId, ana, cashOnly([...FUND, pieces(5000, 1)]));
    accepted(counter.drawer.accept(sam, { key: counter.newKey(), sessionId, reason: 'two dollars too much' }));
    const answer = accepted(counter.drawer.closingReport(ana, { sessionId }));
    const { document, blind } = fitsContract(contract.closingReport, answer);
    expect(blind).toEqual([]);
    for (const figure of ['247.84', '2.16 over', '47.84', 'two dollars too much', 'Sam Cole']) {
      expect(document.lines.join('\n')).toContain(figure);
    }
    const printed = counter.printed().at(-1);
    expect(printed?.document.kind).toBe('drawer_closing_report');
    expect(printed?.text.trimEnd().split('\n')).toEqual(document.lines.join('\n').trimEnd().split('\n'));
  });
});
