import { describe, expect, it } from 'vitest';
import { findMatters } from '../../../src-core/watch/find-matters.ts';
import { decideLookAtFinding, isLaidAside } from '../../../src-core/watch/look-at-finding.ts';
import type { Finding, WatchFacts, WatchedCorrection } from '../../../src-core/watch/watch-facts.ts';
import { ana, ben, codeOf, sue } from '../drawer/a-session.ts';

const POLICY = {
  openingsPerSession: 3,
  voidsPerSession: 2,
  checkOnlyReceipts: 2,
  cashCorrectionDays: 3,
  checkDateDays: 5,
  samePairApprovals: 3,
};
const NOTHING: WatchFacts = {
  openings: [],
  voids: [],
  kindCorrections: [],
  corrections: [],
  taken: [],
  checkSessions: [],
  datedChecks: [],
};
const found = (facts: Partial<WatchFacts>) => findMatters({ ...NOTHING, ...facts }, POLICY);
const of = (facts: Partial<WatchFacts>) => found(facts).map(({ findingId, sequences }) => [findingId, sequences]);

const opening = (sequence: number, sessionId = 's-1') => ({ sequence, sessionId, actorId: 'ana' });
const voided = (sequence: number, over: object = {}) => ({
  sequence,
  sessionId: 's-1',
  actorId: 'ana',
  issuerId: 'ana',
  approverId: `a-${sequence}`,
  receiptNumber: `R-${sequence}`,
  ...over,
});
const rekeyed = (sequence: number, fromKind: 'cash' | 'check' | 'card', toKind: 'cash' | 'check' | 'card') => ({
  sequence,
  actorId: 'ana',
  approverId: 'sue',
  receiptNumber: 'R-1',
  fromKind,
  toKind,
});
const correction = (over: Partial<WatchedCorrection> = {}): WatchedCorrection => ({
  sequence: 40,
  actorId: 'sue',
  approverId: 'ben',
  receiptNumber: 'R-7',
  postedAt: '2026-11-25T15:00:00.000Z',
  accountNos: ['204417'],
  receipt: { sequence: 12, issuerId: 'ana', issuedAt: '2026-11-23T15:00:00.000Z', hasCash: true },
  ...over,
});
const check = (writtenDate: string) => ({
  sequence: 9,
  issuerId: 'ana',
  receiptNumber: 'R-9',
  writtenDate,
  businessDate: '2026-11-23',
});

describe('the watcher of segregation', () => {
  it('AC4 finds nothing where nothing was done', () => {
    expect(found({})).toEqual([]);
  });

  it.each([
    { openings: [opening(1), opening(2)] },
    { openings: [opening(1), opening(2), opening(3, 's-2')] },
    { voids: [voided(1)] },
    { voids: [voided(1), voided(2, { sessionId: 's-2' })] },
    // Somebody else's receipts.
    { voids: [voided(1, { issuerId: 'ben' }), voided(2, { issuerId: 'ben' })] },
    { kindCorrections: [rekeyed(1, 'cash', 'card')] },
    { kindCorrections: [rekeyed(1, 'card', 'check')] },
    { checkSessions: [{ sessionId: 's-1', ownerId: 'ana', sequences: [4] }] },
    { datedChecks: [check('2026-11-18')] },
    { datedChecks: [check('2026-11-23')] },
    // Took on another account than the one corrected; another person took on it.
    { corrections: [correction({ receipt: { ...correction().receipt, hasCash: false } })] },
    { corrections: [correction({ postedAt: '2026-11-26T15:00:00.001Z' })] },
  ])('AC4 leaves alone what is usual: %j', (facts) => {
    expect(found(facts)).toEqual([]);
  });

  it.each<[string, Partial<WatchFacts>, readonly (readonly [string, readonly number[]])[]]>([
    ['openings without a sale', { openings: [opening(3), opening(1), opening(2)] }, [['many_openings:s-1', [1, 2, 3]]]],
    ['voids of their own', { voids: [voided(5), voided(8)] }, [['many_voids:s-1', [5, 8]]]],
    ['cash to check', { kindCorrections: [rekeyed(6, 'cash', 'check')] }, [['cash_check_correction:R-1', [6]]]],
    ['check to cash', { kindCorrections: [rekeyed(6, 'check', 'cash')] }, [['cash_check_correction:R-1', [6]]]],
    [
      'a session of checks',
      { checkSessions: [{ sessionId: 's-1', ownerId: 'ana', sequences: [7, 4] }] },
      [['day_wholly_by_check:s-1', [4, 7]]],
    ],
    ['an old check', { datedChecks: [check('2026-11-17')] }, [['check_date_apart:R-9', [9]]]],
    ['a correction of fresh cash', { corrections: [correction()] }, [['corrected_soon_after_cash:R-7', [12, 40]]]],
    [
      'what one person took and corrected',
      {
        corrections: [correction({ postedAt: '2026-12-25T15:00:00.000Z' })],
        taken: [
          { sequence: 20, issuerId: 'sue', accountNo: '204417' },
          { sequence: 21, issuerId: 'sue', accountNo: '204418' },
          { sequence: 22, issuerId: 'ben', accountNo: '204417' },
        ],
      },
      [['received_and_corrected:sue:204417', [20, 40]]],
    ],
  ])('AC4 finds %s and names the events', (_what, facts, expected) => {
    expect(of(facts)).toEqual(expected);
  });

  it('AC4 finds the pair that always approves, and no other', () => {
    const late = correction({ sequence: 3, actorId: 'ana', approverId: 'sue', postedAt: '2026-12-25T15:00:00.000Z' });
    const facts = { voids: [voided(1, { approverId: 'sue' })], kindCorrections: [rekeyed(2, 'cash', 'card')] };
    expect(of(facts)).toEqual([]);
    expect(found({ ...facts, corrections: [late] })).toEqual([
      {
        findingId: 'same_pair_approves:ana:sue',
        kind: 'same_pair_approves',
        userIds: ['ana', 'sue'],
        sequences: [1, 2, 3],
      },
    ]);
    expect(of({ ...facts, corrections: [{ ...late, approverId: 'ben' }] })).toEqual([]);
  });

  it('AC4 puts the newest matter first', () => {
    const facts = { voids: [voided(5), voided(8)], kindCorrections: [rekeyed(9, 'cash', 'check')] };
    expect(found(facts).map(({ kind }) => kind)).toEqual(['cash_check_correction', 'many_voids']);
  });
});

describe('laying a finding aside', () => {
  const matter: Finding = { findingId: 'many_voids:s-1', kind: 'many_voids', userIds: ['sue'], sequences: [5, 8] };
  const look = { findingId: matter.findingId, throughSequence: 8, note: 'a trainee' };

  it.each([
    { code: 'finding_is_on_the_list', command: { ...look, findingId: 'many_voids:s-2' }, actor: ben },
    { code: 'finding_is_as_it_was_seen', command: { ...look, throughSequence: 5 }, actor: ben },
    { code: 'finding_is_laid_aside_by_another', command: look, actor: sue },
  ])('AC4 is refused by $code', ({ code, command, actor }) => {
    expect(codeOf(decideLookAtFinding([matter], command, { actor }))).toBe(code);
  });

  it('AC4 names what was seen, and lasts until something is added', () => {
    expect(decideLookAtFinding([matter], look, { actor: ana })).toMatchObject({
      ok: true,
      value: [{ type: 'finding_looked_at', payload: { findingId: 'many_voids:s-1', sequences: [5, 8] } }],
    });
    const looks = [{ findingId: matter.findingId, sequences: [5, 8] }];
    expect(isLaidAside(matter, looks)).toBe(true);
    // Its first event fell out of the days looked at.
    expect(isLaidAside({ ...matter, sequences: [8] }, looks)).toBe(true);
    expect(isLaidAside({ ...matter, sequences: [5, 8, 11] }, looks)).toBe(false);
    expect(isLaidAside({ ...matter, findingId: 'many_voids:s-2' }, looks)).toBe(false);
  });
});
