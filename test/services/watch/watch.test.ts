// AC4 over a real ledger: what a thieving pair leaves behind is found, its events are named, and it is laid aside by others.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FindingView } from '../../../src-contract/station/watch.ts';
import { findingView } from '../../../src-contract/station/watch.ts';
import { watchHandlers } from '../../../src-main/services/watch/handlers.ts';
import { accepted, refusalCode } from '../../support/station-for-tests.ts';
import { type CorrectedCounter, aCorrectedCounter, closeDay, takeMixed } from '../corrections/a-corrected-counter.ts';
import { draftOf, take, takeCash, tender } from '../payment/a-desk.ts';

let desk: CorrectedCounter;
let watch: ReturnType<typeof watchHandlers>;
beforeEach(async () => {
  desk = await aCorrectedCounter();
  watch = watchHandlers(desk.parts);
}, 120_000);
afterEach(() => desk.close());

const findings = (): FindingView[] =>
  accepted(watch.findings(desk.people.ida, { days: 31 })).map((each) => findingView.parse(each));
const kinds = (): string[] => findings().map(({ kind }) => kind);

function voidOwn(receiptNumber: string): void {
  const input = { key: desk.newKey(), receiptNumber, reason: 'the wrong account' };
  const approval = desk.approve('void.approve', 'payment.void', input, desk.ana, desk.people.sam);
  accepted(desk.payment.void(desk.ana, { ...input, approval }));
}

describe('the watcher', () => {
  it('AC4 lists openings, voids and cash made into a check, by their events, and says no amount', () => {
    expect(findings()).toEqual([]);
    for (let time = 0; time < 5; time += 1) {
      const input = { key: desk.newKey(), sessionId: desk.sessionId, reason: 'change' };
      accepted(desk.drawer.openWithoutSale(desk.ana, input));
    }
    const voids = [1_001, 1_002, 1_003].map((cents) => takeCash(desk, cents).receiptNumber);
    for (const receiptNumber of voids) voidOwn(receiptNumber);
    const { receiptNumber } = takeCash(desk, 4_321);
    const tenderId = desk.parts.store.receipts.taken(receiptNumber)?.payload.tenders[0]?.tenderId ?? '';
    const { amountCents: _net, ...paper } = tender(desk, 'check', 4_321, '77');
    const rekeyed = { key: desk.newKey(), receiptNumber, tenderId, tender: paper, reason: 'it was a check' };
    const yes = desk.approve('tender.approve_correction', 'payment.correctTender', rekeyed, desk.ana, desk.people.sam);
    accepted(desk.payment.correctTender(desk.ana, { ...rekeyed, approval: yes }));
    expect(kinds()).toEqual(['cash_check_correction', 'many_voids', 'many_openings']);
    const [corrected, voided, opened] = findings();
    expect(corrected?.events.map((event) => event.receiptNumber)).toEqual([receiptNumber]);
    expect(voided?.events.map((event) => event.receiptNumber)).toEqual(voids);
    expect([opened?.count, opened?.people]).toEqual([5, ['Ana Ruiz']]);
    expect(JSON.stringify(findings())).not.toMatch(/4321|43\.21|cents/i);
  });

  it('DS5 AC4 says that a drawer took checks only when its count is accepted, not before', () => {
    const receipts = Array.from({ length: 5 }, (_, index) =>
      accepted(take(desk, draftOf(desk, 1_000 + index, [tender(desk, 'check', 1_000 + index, `90${index}`)]))),
    );
    expect(kinds()).toEqual([]);
    const paper = receipts.map(({ appliedCents }, index) => ({
      kind: 'check' as const,
      itemNumber: `90${index}`,
      amountCents: appliedCents,
    }));
    closeDay(desk, paper);
    expect(findings()).toMatchObject([{ kind: 'day_wholly_by_check', people: ['Ana Ruiz'], count: 5 }]);
  });

  it('AC4 lists a check posted long after its date', () => {
    const paper = { ...tender(desk, 'check', 2_000, '1041'), writtenDate: '2026-11-02' };
    const { receiptNumber } = accepted(take(desk, draftOf(desk, 2_000, [paper])));
    expect(findings()).toMatchObject([{ kind: 'check_date_apart', events: [{ receiptNumber }] }]);
    desk.clock.advanceHours(24 * 40);
    expect(findings()).toEqual([]);
  });

  it('AC4 lists who took money on an account and reversed it, until another looked, and again when more is added', () => {
    const { receiptNumber } = takeMixed(desk);
    closeDay(desk);
    const { sam, grace } = desk.people;
    const asked = { key: desk.newKey(), receiptNumber, goesTo: { kind: 'refund' as const }, reason: 'paid twice' };
    const approval = desk.approve('reversal.approve', 'corrections.reverse', asked, desk.ana, grace);
    accepted(desk.corrections.reverse(desk.ana, { ...asked, approval }));
    expect(kinds().toSorted()).toEqual(['corrected_soon_after_cash', 'received_and_corrected']);
    const own = findings().find(({ kind }) => kind === 'received_and_corrected');
    expect(own).toMatchObject({ people: ['Ana Ruiz'], isLaidAside: false, look: null });
    const look = {
      days: 31,
      findingId: own?.findingId ?? '',
      throughSequence: own?.throughSequence ?? 0,
      note: 'she was alone',
    };
    expect(refusalCode(watch.lookAt(desk.ana, { key: desk.newKey(), ...look }))).toBe(
      'finding_is_laid_aside_by_another',
    );
    accepted(watch.lookAt(sam, { key: desk.newKey(), ...look }));
    expect(findings().find(({ kind }) => kind === 'received_and_corrected')).toMatchObject({
      isLaidAside: true,
      look: { byName: 'Sam Cole', note: 'she was alone' },
    });
  });
});
