// The desk against a station that answers as told: what is sent, how often, and what the screen is told.
import { describe, expect, it } from 'vitest';
import type { PaymentDraftInput, PaymentPreviewView } from '../../../src-contract/station/payment.ts';
import type { RefusalData } from '../../../src-contract/wire/procedure.ts';
import { Desk } from '../../../src-renderer/features/desk/desk.ts';
import type { PaperToEndorse } from '../../../src-renderer/features/desk/desk-state.ts';
import type { DeskDependencies } from '../../../src-renderer/features/desk/take-draft.ts';

class Refused extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

type Payment = DeskDependencies['client']['payment'];
type TakeInput = Parameters<Payment['take']>[0];
type GrantInput = Parameters<DeskDependencies['client']['approvals']['grant']>[0];

interface Story {
  /** What each `take` in turn does: a code is thrown, nothing posts. */
  readonly takes?: readonly (string | null)[];
  readonly confirmationsNeeded?: (draft: PaymentDraftInput) => string[];
  readonly current?: PaymentDraftInput;
  /** Paper to stamp, given what was endorsed so far. */
  readonly toEndorse?: (endorsed: readonly string[]) => PaperToEndorse | null;
  /** What each grant in turn does: a code is thrown. */
  readonly grants?: readonly (string | null)[];
}

const posted = {
  paymentId: 'p',
  receiptNumber: '01A-2026-0000001',
  appliedCents: 10_284,
  tenderedCents: 10_284,
  changeCents: 0,
  drawerKicks: true,
  printJobId: null,
};

function previewOf(draft: PaymentDraftInput, needed: string[]): PaymentPreviewView {
  const sum = (values: readonly { readonly amountCents: number }[]) =>
    values.reduce((total, { amountCents }) => total + amountCents, 0);
  const toPayCents = sum(draft.accounts);
  const tenderedCents = sum(draft.tenders);
  return {
    accounts: [],
    items: [],
    toPayCents,
    toPayInCashCents: toPayCents,
    tenderedCents,
    stillToPayCents: Math.max(0, toPayCents - tenderedCents),
    changeCents: Math.max(0, tenderedCents - toPayCents),
    creditCents: 0,
    notices: [],
    confirmationsNeeded: needed,
    previewHash: `hash ${toPayCents}`,
  };
}

const unused = () => Promise.reject(new Error('not in this story'));

function deskOf(story: Story = {}) {
  const taken: TakeInput[] = [];
  const grants: GrantInput[] = [];
  const endorsed: string[] = [];
  const phases: string[] = [];
  let keys = 0;
  const client = {
    payment: {
      preview: ({ draft }: { draft: PaymentDraftInput }) =>
        Promise.resolve(previewOf(draft, story.confirmationsNeeded?.(draft) ?? [])),
      take: (input: TakeInput) => {
        taken.push(input);
        const code = story.takes?.[taken.length - 1] ?? null;
        return code === null ? Promise.resolve(posted) : Promise.reject(new Refused(code));
      },
      readScan: () =>
        Promise.resolve({
          accountNo: '1000210631',
          netCents: 5_210,
          grossCents: 5_310,
          dueDate: '2026-12-01',
          amountCents: 5_210,
          balanceCents: 10_284,
        }),
      readCheck: ({ line }: { line: string }) =>
        Promise.resolve({ itemNumber: line.split(' ').at(-1) ?? '', routing: '121000248', writer: 'a'.repeat(64) }),
      toEndorse: () => Promise.resolve(story.toEndorse?.(endorsed) ?? null),
      endorse: ({ receiptNumber }: { receiptNumber: string }) => {
        endorsed.push(receiptNumber);
        return Promise.resolve({});
      },
      current: () => Promise.resolve(story.current ?? null),
      hold: unused,
      resume: unused,
      discard: unused,
      held: unused,
      void: unused,
      requestVoid: unused,
      correctTender: unused,
    },
    receipts: {
      last: () => Promise.resolve(null),
      list: unused,
      get: unused,
      reprint: unused,
      printJobs: unused,
      settlePrint: unused,
    },
    approvals: {
      grant: (asked: GrantInput) => {
        grants.push(asked);
        const code = story.grants?.[grants.length - 1] ?? null;
        const grant = { approval: `token ${grants.length}`, approverName: 'Sam', expiresAt: '' };
        return code === null ? Promise.resolve(grant) : Promise.reject(new Refused(code));
      },
    },
  } satisfies DeskDependencies['client'];
  const readError = (error: unknown): RefusalData => {
    const code = error instanceof Refused ? error.code : 'station_failed';
    return { code, rule: '', says: code, next: '', details: {} };
  };
  const newKey = () => `00000000-0000-7000-8000-${String((keys += 1)).padStart(12, '0')}`;
  const desk = new Desk({ client, newKey, readError, wait: () => Promise.resolve(), onChanged: () => undefined });
  desk.store.subscribe(({ phase }) => phases.at(-1) !== phase && phases.push(phase));
  return { desk, taken, grants, endorsed, phases };
}

const withAccount = (story: Story = {}) => {
  const made = deskOf(story);
  made.desk.addAccount('1000210631', 10_284, true);
  return made;
};

describe('taking a payment at the desk', () => {
  it('LD5 sends the draft’s id as the key, and a second press while it runs sends nothing', async () => {
    const { desk, taken } = withAccount();
    const { draftId } = desk.state.draft;
    desk.tender('cash', 10_284);
    await Promise.all([desk.take(), desk.take()]);
    expect(taken.map(({ key }) => key)).toEqual([draftId]);
    expect(desk.state.last).toMatchObject({ receiptNumber: '01A-2026-0000001', isFresh: true });
    expect(desk.state.draft.accounts).toEqual([]);
    expect(desk.state.draft.draftId).not.toBe(draftId);
  });

  it('SY3 sends the same key again while nobody answers, says that it is unknown, and then that it was posted', async () => {
    const { desk, taken, phases } = withAccount({ takes: ['station_unreachable', 'station_unreachable', null] });
    const { draftId } = desk.state.draft;
    desk.tender('cash', 10_284);
    await desk.take();
    expect(taken.map(({ key }) => key)).toEqual([draftId, draftId, draftId]);
    expect(phases).toContain('unknown');
    expect(desk.state).toMatchObject({ phase: 'entering', wasUnknown: true });
  });

  it('SY3 says that it was not posted when the answer at last is no, and keeps what was entered', async () => {
    const { desk } = withAccount({ takes: ['station_unreachable', 'session_is_open'] });
    desk.tender('cash', 10_284);
    await desk.take();
    expect(desk.state).toMatchObject({ phase: 'entering', wasUnknown: true, last: null });
    expect(desk.state.refusal?.data.code).toBe('session_is_open');
    expect(desk.state.draft.tenders).toHaveLength(1);
  });

  it('does not ask a failing station for ever', async () => {
    const { desk, taken } = withAccount({ takes: ['station_failed', 'station_failed', 'station_failed'] });
    desk.tender('cash', 10_284);
    await desk.take();
    expect(taken).toHaveLength(3);
    expect(desk.state.refusal?.data.code).toBe('station_failed');
  });

  it('takes exact cash in one press', async () => {
    const { desk, taken } = withAccount();
    await desk.takeExact();
    expect(taken[0]?.draft.tenders).toMatchObject([{ kind: 'cash', amountCents: 10_284 }]);
    expect(taken[0]?.previewHash).toBe('hash 10284');
  });

  it('TN7 asks before the same tender is taken again, and sends the yes by name', async () => {
    const needs = (draft: PaymentDraftInput) => (draft.tenders.length > 0 ? ['duplicate_tender'] : []);
    const { desk, taken } = withAccount({ confirmationsNeeded: needs });
    await desk.takeExact();
    expect(taken).toEqual([]);
    expect(desk.state.asks).toEqual(['duplicate_tender']);
    await desk.take(['duplicate_tender']);
    expect(taken[0]?.confirmations).toEqual(['duplicate_tender']);
  });

  it('PY5 asks when only the taking found out', async () => {
    const { desk, taken } = withAccount({ takes: ['over_payment_is_deliberate', null] });
    await desk.takeExact();
    expect(desk.state.asks).toEqual(['overpayment']);
    await desk.take(['overpayment']);
    expect(taken[1]?.confirmations).toEqual(['overpayment']);
    expect(desk.state.last?.receiptNumber).toBe('01A-2026-0000001');
  });

  it('PY5 AC3 asks a second person for a credit above the limit, and then goes on under the same key', async () => {
    const { desk, taken, grants } = withAccount({ takes: ['over_payment_is_within_limit', null] });
    const { draftId } = desk.state.draft;
    desk.tender('cash', 10_284);
    await desk.take(['overpayment']);
    expect(desk.state).toMatchObject({ approval: { kind: 'credit' }, refusal: null, last: null });
    await desk.approve({ approverName: ' Sam ', secret: 'cedar bend', reason: '' });
    expect(grants).toMatchObject([{ procedure: 'payment.take', signInName: 'sam', secret: 'cedar bend' }]);
    expect(taken.map(({ key }) => key)).toEqual([draftId, draftId]);
    expect(taken[1]).toMatchObject({ approval: 'token 1', confirmations: ['overpayment'] });
    expect(grants[0]?.input).toEqual(taken[0]);
    expect(desk.state).toMatchObject({ approval: null, last: { receiptNumber: '01A-2026-0000001' } });
  });

  it('AC3 keeps the strip while a secret is wrong or the one who came may not approve as much', async () => {
    const { desk, taken } = withAccount({
      takes: ['over_payment_is_within_limit', 'over_payment_is_within_limit'],
      grants: ['secret_is_right', null],
    });
    desk.tender('cash', 10_284);
    await desk.take(['overpayment']);
    await desk.approve({ approverName: 'sam', secret: 'wrong', reason: '' });
    expect(taken).toHaveLength(1);
    expect(desk.state.approval).toMatchObject({ kind: 'credit', failure: { code: 'secret_is_right' } });
    await desk.approve({ approverName: 'luis', secret: 'cedar bend', reason: '' });
    expect(desk.state.approval).toMatchObject({ failure: { code: 'over_payment_is_within_limit' } });
    desk.withoutApproval();
    expect(desk.state).toMatchObject({ approval: null, phase: 'entering', last: null });
    expect(desk.state.draft.tenders).toHaveLength(1);
  });

  it('TN5 asks a second person and a reason for a check where none is taken', async () => {
    const { desk, taken } = withAccount({ takes: ['no_checks_follow_the_writer', null] });
    await desk.swipe('T121000248T 123456789U 1041');
    expect(desk.state.draft.tenders).toMatchObject([
      { kind: 'check', itemNumber: '1041', routing: '121000248', writer: 'a'.repeat(64), amountCents: 10_284 },
    ]);
    await desk.take();
    expect(desk.state.approval).toMatchObject({ kind: 'check', failure: null });
    expect(taken[0]?.overrideReason).toBeNull();
    await desk.approve({ approverName: 'sam', secret: 'cedar bend', reason: 'bank called, funds good' });
    expect(taken[1]).toMatchObject({ overrideReason: 'bank called, funds good', approval: 'token 1' });
  });

  it('TN3 says what is to be stamped after a check, and that it was', async () => {
    const item = { kind: 'check' as const, itemNumber: '1041', amountCents: 10_284 };
    const paper = { receiptNumber: '01A-2026-0000001', items: [item] };
    const { desk, endorsed } = withAccount({ toEndorse: (done) => (done.length === 0 ? paper : null) });
    desk.tender('check', 10_284, { itemNumber: '1041' });
    await desk.take();
    await desk.lookForPaper();
    expect(desk.state.toEndorse).toEqual(paper);
    await desk.endorsed();
    expect(endorsed).toEqual(['01A-2026-0000001']);
    expect(desk.state.toEndorse).toBeNull();
  });

  it('PY4 takes what is tendered, and gives the whole draft back when the answer is no', async () => {
    const { desk, taken } = withAccount({ takes: ['session_is_open', null] });
    desk.tender('cash', 5_000);
    await desk.takePartial();
    expect(taken[0]?.draft.accounts[0]?.amountCents).toBe(5_000);
    expect(desk.state.draft.accounts[0]?.amountCents).toBe(10_284);
    await desk.takePartial();
    expect(desk.state.last).not.toBeNull();
  });

  it('PY2 shows the new amounts when the account changed meanwhile', async () => {
    const { desk } = withAccount({ takes: ['preview_stale'] });
    await desk.takeExact();
    expect(desk.state.refusal?.data.code).toBe('preview_stale');
    await desk.again();
    expect(desk.state.preview?.previewHash).toBe('hash 10284');
  });

  it('says when a stub and the account differ', async () => {
    const { desk } = deskOf();
    await desk.scan('003456789011102960000000000100000000010008');
    expect(desk.state.stub).toMatchObject({ stubCents: 5_210, balanceCents: 10_284, paysCents: 5_210 });
    expect(desk.state.draft.accounts).toMatchObject([{ amountCents: 5_210, mode: { kind: 'own_amount' } }]);
  });

  it('goes on with the unfinished draft after a reload', async () => {
    const current = withAccount().desk.state.draft;
    const { desk } = deskOf({ current });
    await desk.restore();
    expect(desk.state.draft).toEqual(current);
  });
});
