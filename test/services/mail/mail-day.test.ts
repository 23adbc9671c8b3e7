// A mail batch through the services, from the list to the bank, beside the counter's own drawer.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { mail as contract } from '../../../src-contract/station/mail.ts';
import { mailHandlers } from '../../../src-main/services/mail/handlers.ts';
import { paymentHandlers } from '../../../src-main/services/payment/handlers.ts';
import { fitsContract } from '../../support/fits-contract.ts';
import { accepted, pieces, refusalCode } from '../../support/station-for-tests.ts';
import { takeTestPayment } from '../../support/take-test-payment.ts';
import {
  type DepositCounter,
  aDepositCounter,
  matchingDraft,
  problemsOf,
  seal,
} from '../deposits/a-deposit-counter.ts';
import { openDrawer } from '../drawer/a-counter.ts';

let counter: DepositCounter;
let mail: ReturnType<typeof mailHandlers>;
beforeEach(async () => {
  counter = await aDepositCounter();
  mail = mailHandlers(counter.parts);
});
afterEach(() => counter.close());

function begin(): string {
  const { ana, luis } = counter.people;
  const input = {
    key: counter.newKey(),
    source: 'mail' as const,
    receivedOn: '2026-11-23',
    control: [
      { kind: 'check' as const, items: 1, amountCents: 12_000 },
      { kind: 'cash' as const, items: 1, amountCents: 5_000 },
    ],
    isEndorsed: true,
  };
  expect(refusalCode(mail.open(ana, input))).toBe('mail_is_opened_by_two');
  const approval = counter.approve('mail.second', 'mail.open', input, ana, luis);
  const batch = fitsContract(contract.open, accepted(mail.open(ana, { ...input, approval })));
  expect(batch).toMatchObject({ secondName: 'Luis Ortega', isPosted: false, tape: [] });
  return batch.session.sessionId;
}

function post(kind: 'cash' | 'check', amountCents: number, printsReceipt = false) {
  const { ana } = counter.people;
  const draftId = counter.newKey();
  const tender = {
    tenderId: counter.newKey(),
    kind,
    amountCents,
    itemNumber: kind === 'check' ? '1041' : null,
    routing: null,
    writtenDate: null,
    card: null,
  };
  const draft = {
    draftId,
    accounts: [],
    items: [{ code: 'MISC', quantity: 1, amountCents, exemption: null }],
    tenders: [tender],
    payer: { name: null, isHolder: true },
    language: 'en' as const,
  };
  const { previewHash } = accepted(mail.preview(ana, { draft }));
  return mail.take(ana, { key: draftId, draft, previewHash, confirmations: [], printsReceipt });
}

it('ML2 nothing is posted by mail without a batch', () => {
  expect(refusalCode(post('check', 12_000))).toBe('session_is_open');
});

it('ML1 ML2 ML3 a batch is listed, posted beside the counter, handed in, reviewed and deposited', () => {
  const { ana, luis, sam } = counter.people;
  const drawerSession = openDrawer(counter);
  const sessionId = begin();
  // The counter goes on by itself: its money is not the mail's.
  takeTestPayment(counter, ana, 2_500, [{ kind: 'cash', amountCents: 2_500 }]);
  const printedBefore = counter.printed().length;
  const first = fitsContract(contract.take, accepted(post('check', 12_000)));
  expect(first.printJobId).toBeNull();
  expect(counter.printed()).toHaveLength(printedBefore);
  const close = { key: counter.newKey(), sessionId, cash: [pieces(5000, 1)] };
  expect(refusalCode(mail.close(ana, close))).toBe('posted_equals_control');
  const before = counter.dump();
  expect(refusalCode(mail.close(luis, { ...close, key: counter.newKey() }))).toBe('only_the_owner_posts');
  expect(counter.dump()).toBe(before);
  const second = accepted(post('cash', 5_000, true));
  expect(counter.printed().at(-1)).toMatchObject({ kick: false });
  expect(second.printJobId).not.toBeNull();
  const batch = fitsContract(contract.mine, accepted(mail.mine(ana)));
  expect(batch).toMatchObject({
    isPosted: true,
    control: [
      { kind: 'cash', postedItems: 1, postedCents: 5_000 },
      { kind: 'check', postedItems: 1, postedCents: 12_000 },
    ],
    tape: [
      { receiptNumber: first.receiptNumber, itemNumber: '1041', amountCents: 12_000 },
      { receiptNumber: second.receiptNumber, kind: 'cash' },
    ],
  });
  expect(accepted(counter.drawer.mine(ana))?.sessionId).toBe(drawerSession);
  const handedIn = fitsContract(contract.close, accepted(mail.close(ana, close)));
  expect(handedIn).toMatchObject({ sessionId, state: 'in_review', receiptCount: 2 });
  expect(accepted(mail.mine(ana))).toBeNull();
  const accept = { key: counter.newKey(), sessionId, reason: null };
  accepted(counter.drawer.accept(sam, accept));
  const sealed = accepted(seal(counter, { ...matchingDraft(counter), sessions: [{ sessionId, kept: [] }] }));
  expect(sealed.totalCents).toBe(17_000);
  expect(problemsOf(counter)).toEqual([]);
});

it('VD1 ML2 a receipt of the mail that was wrong is voided in its own session, and posted anew', () => {
  const { ana, grace } = counter.people;
  const sessionId = begin();
  const { receiptNumber } = accepted(post('check', 11_000));
  const input = { key: counter.newKey(), receiptNumber, reason: 'keyed wrong' };
  const approval = counter.approve('void.approve', 'payment.void', input, ana, grace);
  accepted(paymentHandlers(counter.parts).void(ana, { ...input, approval }));
  expect(counter.parts.store.mail.tape(sessionId)).toEqual([]);
  accepted(post('check', 12_000));
  accepted(post('cash', 5_000));
  accepted(mail.close(ana, { key: counter.newKey(), sessionId, cash: [pieces(5000, 1)] }));
  expect(problemsOf(counter)).toEqual([]);
});
