// Papers that services make of what the ledger holds: the X report, what goes with a deposit, and the stamps that a payment
// puts on the customer's own paper.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PrintedDocument } from '../../../src-core/documents/document.ts';
import { renderText } from '../../../src-core/documents/render-text.ts';
import { documents as contract } from '../../../src-contract/station/station.ts';
import type { PdfPress } from '../../../src-main/ports/pdf.ts';
import { withholderOf } from '../../../src-main/rpc/withhold.ts';
import { documentsHandlers } from '../../../src-main/services/documents/handlers.ts';
import { paymentHandlers } from '../../../src-main/services/payment/handlers.ts';
import type { StationParts } from '../../../src-main/services/station-parts.ts';
import { fitsContract } from '../../support/fits-contract.ts';
import { accepted, refusalCode } from '../../support/station-for-tests.ts';
import { takeTestPayment } from '../../support/take-test-payment.ts';
import { type DepositCounter, aDepositCounter, closedDay, matchingDraft, seal } from '../deposits/a-deposit-counter.ts';
import { openDrawer } from '../drawer/a-counter.ts';
import { type Desk, aDesk, draftOf, tender } from '../payment/a-desk.ts';

/** Answers the document's text as its bytes. */
const press: PdfPress = {
  render: (document: PrintedDocument) => Promise.resolve(new TextEncoder().encode(renderText(document, 48))),
};
const textOf = (base64: string): string => Buffer.from(base64, 'base64').toString();
const NOWHERE = '0190b5a0-0000-7000-8000-0000000000ff';

const waiting = (parts: StationParts): readonly string[] =>
  parts.store.printJobs.waiting().map(({ documentKind }) => documentKind);

describe('with a counter', () => {
  let counter: DepositCounter;
  beforeEach(async () => {
    counter = await aDepositCounter();
  });
  afterEach(() => counter.close());
  const documents = () => documentsHandlers(counter.parts, press);

  describe('DS5 documents.xReport', () => {
    it('refuses where there is no such session, and where the drawer is closed', async () => {
      const { sam } = counter.people;
      expect(refusalCode(await documents().xReport(sam, { sessionId: NOWHERE }))).toBe('session_is_on_file');
      const sessionId = closedDay(counter);
      expect(refusalCode(await documents().xReport(sam, { sessionId }))).toBe('x_report_is_of_an_open_session');
    });

    it('tells a supervisor how the drawer stands, and changes nothing', async () => {
      const { ana, sam } = counter.people;
      const sessionId = openDrawer(counter);
      takeTestPayment(counter, ana, 5_000, [{ kind: 'cash', amountCents: 5_000 }]);
      takeTestPayment(counter, ana, 12_000, [{ kind: 'check', amountCents: 12_000, itemNumber: '1041' }]);
      const before = counter.dump();
      const jobs = waiting(counter.parts);
      const answer = accepted(await documents().xReport(sam, { sessionId }));
      const report = textOf(fitsContract(contract.xReport, answer).file?.base64 ?? '');
      for (const told of [/Cash +\d+ +250\.00/, /Check +1 +120\.00/, /Expected cash +250\.00/, /NOT|N O T/]) {
        expect(report).toMatch(told);
      }
      expect(counter.dump()).toBe(before);
      expect(waiting(counter.parts)).toEqual(jobs);
    });

    it('is withheld from the owner of the drawer, a supervisor too', async () => {
      const { sam } = counter.people;
      const sessionId = openDrawer(counter, sam);
      const answer = accepted(await documents().xReport(sam, { sessionId }));
      const withhold = withholderOf(contract.xReport['~orpc'].outputSchema);
      expect(withhold?.(answer, sam.userId)).toMatchObject({ file: null });
      expect(withhold?.(answer, counter.people.grace.userId)).toEqual(answer);
    });
  });

  describe('the papers of a deposit', () => {
    const sealed = (): string => {
      closedDay(counter);
      return accepted(seal(counter, matchingDraft(counter))).depositId;
    };

    it('DP5 the label and the tape are printed with the sealing', () => {
      sealed();
      expect(waiting(counter.parts).slice(-2)).toEqual(['bag_label', 'adding_machine_tape']);
    });

    it('refuses for no such deposit, and a record of a hand-over that was not', async () => {
      const { ana } = counter.people;
      const ask = (depositId: string, paper: 'bag_label' | 'hand_over_record') =>
        documents().depositPaper(ana, { depositId, paper });
      expect(refusalCode(await ask(NOWHERE, 'bag_label'))).toBe('deposit_is_on_file');
      expect(refusalCode(await ask(sealed(), 'hand_over_record'))).toBe('deposit_is_handed_over');
    });

    it.each([
      ['check_list', '1041'],
      ['adding_machine_tape', '120.00 +'],
      ['bag_label', 'A-100200'],
      ['hand_over_record', 'Armored Transit, J. Boyd'],
    ] as const)('DP7 %s is made again as a file', async (paper, told) => {
      const { ana } = counter.people;
      const depositId = sealed();
      const carrier = { carrier: 'Armored Transit, J. Boyd', note: '' };
      accepted(counter.deposits.handOver(ana, { key: counter.newKey(), depositId, ...carrier }));
      const answer = accepted(await documents().depositPaper(ana, { depositId, paper }));
      const file = fitsContract(contract.depositPaper, answer);
      expect(file.fileName).toMatch(new RegExp(`^${paper.replaceAll('_', '-')}-D01A-2026-\\d{7}\\.pdf$`));
      expect(textOf(file.base64)).toContain(told);
    });
  });
});

describe('TN3 the stamps of a payment', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await aDesk();
  });
  afterEach(() => desk.close());

  /** The city's policy with other words about paper. */
  const withPapers = (papers: object): StationParts => {
    const { policies } = desk.parts;
    const on: typeof policies.on = (date) => {
      const dated = policies.on(date);
      return { ...dated, policy: { ...dated.policy, papers: { ...dated.policy.papers, ...papers } } };
    };
    return { ...desk.parts, policies: { ...policies, on } };
  };

  const payByCheck = (parts: StationParts): readonly string[] => {
    const before = waiting(desk.parts).length;
    const draft = draftOf(desk, 1_000, [
      { ...tender(desk, 'check', 700), itemNumber: '88' },
      tender(desk, 'cash', 300),
    ]);
    const payment = paymentHandlers(parts);
    const { previewHash } = accepted(payment.preview(desk.ana, { draft }));
    accepted(payment.take(desk.ana, { key: draft.draftId, draft, previewHash, confirmations: [] }));
    return waiting(desk.parts).slice(before);
  };

  it('are none where the city endorses by hand', () => {
    expect(payByCheck(desk.parts)).toEqual(['receipt']);
  });

  it('stand behind the receipt, one endorsement for the check and one validation for the account', () => {
    const parts = withPapers({ checkEndorsement: 'FOR DEPOSIT ONLY', validatesStubs: true });
    expect(payByCheck(parts)).toEqual(['receipt', 'check_endorsement', 'stub_validation']);
  });
});
