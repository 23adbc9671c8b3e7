import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src-core/ledger/canonical-json.ts';
import { sealEvent } from '../../../src-core/ledger/chain.ts';
import type { DecidedEvent, Envelope } from '../../../src-core/ledger/envelope.ts';
import { EVENT_VERSIONS, RESERVED_EVENT_TYPES } from '../../../src-core/ledger/event-catalogue.ts';
import { project } from '../../../src-core/ledger/project.ts';
import { STATION, counterEvents, stationEvents } from './a-day.ts';
import { MORE_WRITES, moreEvents } from './more-days.ts';

const envelope = (event: DecidedEvent, index: number): Envelope => ({
  station: STATION,
  chain: 'chain-1',
  sequence: index + 1,
  occurredAt: '2026-11-23T16:00:00.000Z',
  actor: 'ana',
  policyHash: null,
  commandKey: `key-${index}`,
  previousHash: 'previous',
  ...event,
  approver: event.approver ?? null,
});

const day = [...stationEvents('key'), ...counterEvents, ...moreEvents].map(envelope);
const firstOfEach = Object.keys(EVENT_VERSIONS).map(
  (type) => [type, day.find((event) => event.type === type)] as const,
);

/** What each kind writes, its journal left out; a table or the change of a state or number. */
const WRITES: Readonly<Record<string, readonly string[]>> = {
  station_initialised: [],
  policy_adopted: ['policies'],
  user_added: ['users'],
  user_changed: ['users'],
  sign_in_failed: [],
  extract_imported: ['extractImports'],
  setting_changed: [],
  drawer_opened: ['drawerSessions', 'denominationCounts'],
  drawer_opened_without_sale: ['drawerEntries'],
  cash_moved: ['drawerEntries', 'denominationCounts'],
  counting_started: ['session counting'],
  count_put_aside: ['session open'],
  count_submitted: ['countedKinds', 'countedPaper', 'denominationCounts', 'session in_review'],
  recount_ordered: ['session counting'],
  drawer_closed: ['closures', 'closureKinds', 'session closed'],
  payment_taken: ['receipts', 'receiptLines', 'tenders', 'receipts:2026', 'perpetual_cents'],
  items_endorsed: ['endorsements'],
  void_requested: ['voidRequests'],
  payment_voided: ['receiptVoids'],
  tender_kind_corrected: ['tenders'],
  receipt_reprinted: ['receiptReprints'],
  deposit_sealed: [
    'deposits',
    'depositSessions',
    'denominationCounts',
    'depositItems',
    'depositExceptions',
    'depositStages',
    'deposits:2026',
  ],
  deposit_handed_over: ['depositHandOvers', 'deposit handed_over'],
  deposit_confirmed: ['depositConfirmations', 'deposit discrepant'],
  ...MORE_WRITES,
  payment_reversed: ['corrections', 'correctionLines', 'corrections:2026'],
  deposit_exception_resolved: ['exceptionResolutions', 'takenBackOverShorts'],
  payment_moved: ['corrections', 'correctionLines', 'corrections:2026'],
  item_returned: ['corrections', 'correctionLines', 'returnedItems', 'noCheckFlags', 'corrections:2026'],
  item_redeposited: ['corrections', 'returnedItemSteps', 'corrections:2026'],
  penalty_paid: ['accountStates'],
  penalty_restored: ['accountStates'],
  arrangement_kept: ['accountStates'],
  arrangement_reopened: ['accountStates'],
  shutoff_held: ['accountStates'],
  shutoff_restored: ['accountStates'],
  returned_item_cleared: ['corrections', 'correctionLines', 'returnedItemSteps', 'corrections:2026'],
};

const targetsOf = (event: Envelope): readonly string[] => {
  const targets = project(event).map((change) => {
    if (change.op === 'session_moved') return `session ${change.state}`;
    if (change.op === 'deposit_moved') return `deposit ${change.stage}`;
    return change.op === 'number_raised' ? change.name : change.table;
  });
  return [...new Set(targets)].filter((target) => target !== 'journalLines');
};

describe('project', () => {
  it('LD4 the day has an event of every kind', () => {
    expect(new Set(day.map(({ type }) => type))).toEqual(new Set(Object.keys(EVENT_VERSIONS)));
  });

  it.each(firstOfEach)('LD4 %s writes its own rows and no others', (type, event) => {
    if (event === undefined) throw new Error(`no ${type}`);
    expect(targetsOf(event)).toEqual(WRITES[type]);
  });

  it.each(firstOfEach)('LD3 the journal rows of %s come to zero and are numbered from one', (type, event) => {
    if (event === undefined) throw new Error(`no ${type}`);
    const lines = project(event).flatMap((change) =>
      change.op === 'insert' && change.table === 'journalLines' ? [change.row] : [],
    );
    expect(lines.reduce((total, { amountCents }) => total + amountCents, 0)).toBe(0);
    expect(lines.map(({ lineNo }) => lineNo)).toEqual(lines.map((_line, index) => index + 1));
    expect(lines.every(({ sequence }) => sequence === event.sequence)).toBe(true);
  });

  it('LD4 is a function of the event alone: its stored bytes project to the same rows', () => {
    for (const event of day) {
      const { body } = sealEvent(event, (text) => text);
      expect(canonicalJson(project(JSON.parse(body) as Envelope))).toBe(canonicalJson(project(event)));
    }
  });

  it('LD4 a void without its second person is a bug, not a row', () => {
    const voided = day.find((event) => event.type === 'payment_voided');
    if (voided === undefined) throw new Error('no void');
    expect(() => project({ ...voided, approver: null })).toThrow('a void without its second person');
    expect(() => project({ ...voided, sessionId: null })).toThrow('payment_voided without its session');
  });

  it('SY9 no name kept for later work is a kind of today', () => {
    expect(RESERVED_EVENT_TYPES.filter((type) => Object.hasOwn(EVENT_VERSIONS, type))).toEqual([]);
    expect(new Set(RESERVED_EVENT_TYPES).size).toBe(RESERVED_EVENT_TYPES.length);
  });
});
