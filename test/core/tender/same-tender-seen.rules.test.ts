import { describe, expect, it } from 'vitest';
import { kicksDrawer } from '../../../src-core/tender/kicks-drawer.ts';
import { type RecentTender, sameTenderSeen } from '../../../src-core/tender/same-tender-seen.ts';
import { TENDER_KINDS } from '../../../src-core/tender/tender.ts';
import { cityPolicy } from '../policy/city-policy-file.ts';
import { tender } from './tender-builders.ts';

const NOW = '2026-11-23T16:00:00.000Z';
const HALF_HOUR = { duplicateWarningMinutes: 30 };

const recent = (fields: Partial<RecentTender> = {}): RecentTender => ({
  kind: 'check',
  amountCents: 5_000,
  itemNumber: '1001',
  accountNos: ['1', '2'],
  takenAt: '2026-11-23T15:50:00.000Z',
  ...fields,
});
const same = { tenders: [tender('cash', 100), tender('check', 5_000)], accountNos: ['9', '2'] };

describe('sameTenderSeen', () => {
  it('TN7 sees the same account, amount, kind and number within the time', () => {
    const seen = sameTenderSeen([recent()], same, NOW, HALF_HOUR);
    expect(seen).toMatchObject({ accountNo: '2', takenAt: '2026-11-23T15:50:00.000Z', tender: { kind: 'check' } });
  });

  it('TN7 sees it at the very end of the time', () => {
    expect(sameTenderSeen([recent({ takenAt: '2026-11-23T15:30:00.000Z' })], same, NOW, HALF_HOUR)).not.toBeNull();
  });

  it('TN7 sees one paper item keyed twice in one payment', () => {
    const twice = { tenders: [tender('check', 5_000), tender('check', 5_000)], accountNos: [] };
    expect(sameTenderSeen([], twice, NOW, HALF_HOUR)).toMatchObject({ accountNo: null, takenAt: null });
  });

  it.each([
    { why: 'after the time', seen: recent({ takenAt: '2026-11-23T15:29:59.999Z' }) },
    { why: 'for another account', seen: recent({ accountNos: ['1'] }) },
    { why: 'of another amount', seen: recent({ amountCents: 5_001 }) },
    { why: 'of another kind', seen: recent({ kind: 'cashiers_check' }) },
    { why: 'of another number', seen: recent({ itemNumber: '1002' }) },
  ])('TN7 does not ask $why', ({ seen }) => {
    expect(sameTenderSeen([seen], same, NOW, HALF_HOUR)).toBeNull();
  });

  it('TN7 does not ask for cash put down in two parts, or where the city never asks', () => {
    const twoTwenties = { tenders: [tender('cash', 2_000), tender('cash', 2_000)], accountNos: ['2'] };
    expect(sameTenderSeen([], twoTwenties, NOW, HALF_HOUR)).toBeNull();
    expect(sameTenderSeen([recent()], same, NOW, { duplicateWarningMinutes: 0 })).toBeNull();
  });
});

describe('kicksDrawer', () => {
  const riverton = cityPolicy('riverton');

  it.each(TENDER_KINDS.map((kind) => ({ kind, kicks: kind !== 'card' })))(
    'TN9 $kind opens the drawer: $kicks',
    ({ kind, kicks }) => {
      expect(kicksDrawer([tender(kind, 1)], riverton)).toBe(kicks);
    },
  );

  it('TN9 one kind that opens is enough; no tender and a kind switched off open nothing', () => {
    expect(kicksDrawer([tender('card', 1), tender('cash', 1)], riverton)).toBe(true);
    expect(kicksDrawer([], riverton)).toBe(false);
    const tenders = riverton.tenders.map((each) => ({ ...each, isEnabled: false }));
    expect(kicksDrawer([tender('cash', 1)], { tenders })).toBe(false);
  });
});
