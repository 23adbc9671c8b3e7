import { describe, expect, it } from 'vitest';
import { closingDifferences, overShortOf } from '../../../src-core/deposit/closing-differences.ts';
import { compositionOf } from '../../../src-core/deposit/composition.ts';
import {
  type OpenException,
  type ReceiptedItem,
  type ResolveException,
  decideResolveException,
} from '../../../src-core/deposit/resolve-exception.ts';
import type { CountedPaper } from '../../../src-core/ledger/events/drawer-events.ts';
import type { ExceptionResolution } from '../../../src-core/ledger/events/exception-events.ts';
import { journalOfEvent } from '../../../src-core/posting/journal-of-event.ts';
import { ana, ben, by, codeOf, sue } from '../drawer/a-session.ts';
import { aBag, aClosedSession, anItem, holding } from './a-deposit.ts';

const missing = (changes: Partial<OpenException> = {}): OpenException => ({
  depositId: 'deposit-1',
  lineNo: 1,
  kind: 'receipted_not_in_bag',
  tenderId: 'check-1',
  itemNumber: '1042',
  amountCents: 5_138,
  reason: 'not in the tray',
  preparerId: 'ana',
  isResolved: false,
  item: anItem(),
  takenBack: [],
  ...changes,
});

const extra = (changes: Partial<OpenException> = {}): OpenException =>
  missing({ kind: 'in_bag_not_receipted', tenderId: null, item: null, lineNo: 2, ...changes });

const receipted = (changes: Partial<ReceiptedItem> = {}): ReceiptedItem => ({
  item: anItem({ tenderId: 'check-9', receiptNumber: '01A-2026-0000009' }),
  isSessionClosed: true,
  takenBack: [],
  missing: null,
  ...changes,
});

const resolving = (resolution: ExceptionResolution, changes: Partial<ResolveException> = {}): ResolveException => ({
  resolution,
  receiptNumber: resolution === 'receipted' ? '01A-2026-0000009' : null,
  reason: 'it lay under the tray',
  ...changes,
});

interface Case {
  readonly when: string;
  readonly exception: OpenException | null;
  readonly receipted?: readonly ReceiptedItem[];
  readonly command?: ResolveException;
  readonly approver?: typeof sue | null;
  readonly code: string;
}

const REFUSED: readonly Case[] = [
  { when: 'DP12 nothing of that number', exception: null, code: 'exception_is_open' },
  { when: 'DP12 a second resolution', exception: missing({ isResolved: true }), code: 'exception_is_open' },
  {
    when: 'DP12 paper in the bag that was found',
    exception: extra(),
    command: resolving('found'),
    code: 'resolution_fits_the_exception',
  },
  {
    when: 'DP12 a missing check that is owed back',
    exception: missing(),
    command: resolving('owed_back'),
    code: 'resolution_fits_the_exception',
  },
  {
    when: 'DP12 what only another exception brings with it',
    exception: missing(),
    command: resolving('in_another_bag'),
    code: 'resolution_fits_the_exception',
  },
  {
    when: 'DP12 a receipt without that item',
    exception: extra(),
    command: resolving('receipted'),
    receipted: [receipted({ item: anItem({ amountCents: 5_139 }) }), receipted({ item: anItem({ itemNumber: '1' }) })],
    code: 'receipt_has_the_item',
  },
  {
    when: 'DS5 a receipt of a drawer that is not closed',
    exception: extra(),
    command: resolving('receipted'),
    receipted: [receipted({ isSessionClosed: false })],
    code: 'receipt_is_of_a_closed_drawer',
  },
  {
    when: 'DP12 no reason',
    exception: missing(),
    command: resolving('found', { reason: ' ' }),
    code: 'resolution_has_a_reason',
  },
  { when: 'DP12 no second person', exception: missing(), approver: null, code: 'resolution_has_a_second_person' },
  { when: 'DP12 oneself', exception: missing(), approver: ben, code: 'resolution_is_accepted_by_another' },
  { when: 'DP12 the preparer', exception: missing(), approver: ana, code: 'resolution_is_accepted_by_another' },
];

describe('resolving an exception refuses', () => {
  it.each(REFUSED)('$when: $code', ({ code, exception, command, approver = sue, ...given }) => {
    const state = { exception, receipted: given.receipted ?? [] };
    expect(codeOf(decideResolveException(state, command ?? resolving('found'), by(ben, approver)))).toBe(code);
  });
});

const short = [{ kind: 'check', overShortCents: -5_138 }] as const;
const over = [{ kind: 'check', overShortCents: 5_138 }] as const;

interface Posting {
  readonly when: string;
  readonly exception: OpenException;
  readonly resolution: ExceptionResolution;
  readonly receipted?: ReceiptedItem;
  readonly journal: Readonly<Record<string, number>>;
}

const POSTED: readonly Posting[] = [
  { when: 'counted and found', exception: missing(), resolution: 'found', journal: {} },
  {
    when: 'short at the closing and found: the shortage was none',
    exception: missing({ takenBack: short }),
    resolution: 'found',
    journal: { 'over_short:check': -5_138, 'paper_on_hand:check': 5_138 },
  },
  {
    when: 'counted and lost: the city bears it',
    exception: missing(),
    resolution: 'lost',
    journal: { 'over_short:check': 5_138, 'paper_on_hand:check': -5_138 },
  },
  {
    when: 'short at the closing and lost: it is posted already',
    exception: missing({ takenBack: short }),
    resolution: 'lost',
    journal: {},
  },
  {
    when: 'receipted since',
    exception: extra(),
    resolution: 'receipted',
    receipted: receipted(),
    journal: { unidentified: 5_138, 'paper_on_hand:check': -5_138 },
  },
  {
    when: 'receipted since, and short at the closing of that receipt',
    exception: extra(),
    resolution: 'receipted',
    receipted: receipted({ takenBack: short }),
    journal: { unidentified: 5_138, 'over_short:check': -5_138 },
  },
  {
    when: 'over at the closing and owed back',
    exception: extra({ takenBack: over }),
    resolution: 'owed_back',
    journal: { unidentified: 5_138, refund_payable: -5_138, 'over_short:check': 5_138, 'paper_on_hand:check': -5_138 },
  },
  {
    when: 'unclaimed',
    exception: extra(),
    resolution: 'unclaimed',
    journal: { unidentified: 5_138, unclaimed: -5_138 },
  },
];

describe('a resolved exception', () => {
  it.each(POSTED)('DP12 $when', ({ exception, resolution, journal, ...given }) => {
    const state = { exception, receipted: given.receipted === undefined ? [] : [given.receipted] };
    const decided = decideResolveException(state, resolving(resolution), by(ben, sue));
    if (!decided.ok) throw new Error(decided.refusal.code);
    const lines = decided.value.flatMap((event) => journalOfEvent(event, null));
    expect(Object.fromEntries(lines.map(({ account, amountCents }) => [account, amountCents]))).toEqual(journal);
  });

  it('DP12 that lay in another bag is resolved together with the exception of that bag', () => {
    const elsewhere = receipted({ missing: { depositId: 'deposit-2', lineNo: 3 }, takenBack: short });
    const state = { exception: extra(), receipted: [elsewhere] };
    const decided = decideResolveException(state, resolving('receipted'), by(ben, sue));
    expect(decided.ok && decided.value.map(({ payload }) => payload)).toMatchObject([
      { depositId: 'deposit-1', lineNo: 2, resolution: 'receipted', takenBack: short },
      { depositId: 'deposit-2', lineNo: 3, resolution: 'in_another_bag', takenBack: [] },
    ]);
  });

  it('DP1, DP2 goes as a found item into the next bag, which then has one item more on either side', () => {
    const found = anItem({ tenderId: 'check-7', itemNumber: '7', amountCents: 100 });
    const holdings = holding([aClosedSession()], { found: [found] });
    expect(compositionOf(holdings, aBag())).toMatchObject({ agrees: true, itemsCents: 6_038 });
    const withIt = compositionOf(holdings, aBag({ tenderIds: ['check-1', 'check-7', 'order-1'] }));
    expect(withIt).toMatchObject({ agrees: true, itemsCents: 6_138 });
    expect(withIt.lines.find(({ what }) => what === 'Checks, number')).toMatchObject({ receipts: 2, bag: 2 });
    const without = compositionOf(holding([aClosedSession()]), aBag({ tenderIds: ['check-1', 'check-7', 'order-1'] }));
    expect(without.agrees).toBe(false);
  });
});

const paper = (itemNumber: string, amountCents: number, kind: CountedPaper['kind'] = 'check'): CountedPaper => ({
  kind,
  itemNumber,
  amountCents,
});

describe('what a closing made of an item', () => {
  it('DS8 is nothing when it was counted, also under a misread number', () => {
    const differences = closingDifferences([paper('1', 500), paper('2', 700)], [paper('1', 500), paper('22', 700)]);
    expect(differences).toEqual([]);
    expect(overShortOf(differences, 'receipts', paper('2', 700))).toEqual([]);
  });

  it('DS8 is short by what was not counted and over by what had no receipt, each once', () => {
    const differences = closingDifferences([paper('1', 500)], [paper('8', 900), paper('8', 900)]);
    expect(overShortOf(differences, 'receipts', paper('1', 500))).toEqual([{ kind: 'check', overShortCents: -500 }]);
    const nths = [0, 1, 2].map((nth) => overShortOf(differences, 'count', paper('8', 900), nth));
    expect(nths).toEqual([[{ kind: 'check', overShortCents: 900 }], [{ kind: 'check', overShortCents: 900 }], []]);
  });
});
