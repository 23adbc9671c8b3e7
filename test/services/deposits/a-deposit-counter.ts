// A counter whose drawers are closed, and the bag that its cash and checks make.
import { join } from 'node:path';
import type { DepositDraftInput } from '../../../src-contract/station/deposit.ts';
import { depositsHandlers } from '../../../src-main/services/deposits/handlers.ts';
import type { PdfPress } from '../../../src-main/ports/pdf.ts';
import { verifyLedgerFile } from '../../../src-main/store/ledger/verify-ledger-file.ts';
import { STATION_MIGRATIONS } from '../../store/ledger/a-ledger.ts';
import { auditLedger } from '../../support/ledger-auditor.ts';
import { accepted, pieces } from '../../support/station-for-tests.ts';
import { takeTestPayment } from '../../support/take-test-payment.ts';
import { type Counter, FUND, aCounter, openDrawer, submitted } from '../drawer/a-counter.ts';

export interface DepositCounter extends Counter {
  readonly deposits: ReturnType<typeof depositsHandlers>;
}

/** Answers the document's title as its bytes. */
const press: PdfPress = { render: (document) => Promise.resolve(new TextEncoder().encode(document.title)) };

export async function aDepositCounter(): Promise<DepositCounter> {
  const counter = await aCounter();
  return { ...counter, deposits: depositsHandlers(counter.parts, press) };
}

export const TAKEN = [pieces(5000, 1)];

/** Ana's day: 50.00 in cash, a check for 120.00; counted right, accepted by Sam. */
export function closedDay(counter: DepositCounter): string {
  const { ana, sam } = counter.people;
  const sessionId = openDrawer(counter);
  takeTestPayment(counter, ana, 5_000, [{ kind: 'cash', amountCents: 5_000 }]);
  takeTestPayment(counter, ana, 12_000, [{ kind: 'check', amountCents: 12_000, itemNumber: '1041' }]);
  const paper = [{ kind: 'check' as const, itemNumber: '1041', amountCents: 12_000 }];
  submitted(counter, sessionId, ana, { cash: [...FUND, ...TAKEN], paper, cardSlipsCents: null });
  accepted(counter.drawer.accept(sam, { key: counter.newKey(), sessionId, reason: null }));
  return sessionId;
}

/** The bag that matches what is waiting. */
export function matchingDraft(counter: DepositCounter): DepositDraftInput {
  const candidates = accepted(counter.deposits.candidates());
  return {
    depositId: counter.newKey(),
    depositoryId: 'general',
    bagNumber: 'A-100200',
    sessions: candidates.map(({ sessionId }) => ({ sessionId, kept: FUND })),
    drops: [],
    cash: TAKEN,
    tenderIds: candidates.flatMap(({ items }) => items.map(({ tenderId }) => tenderId)),
    exceptions: [],
  };
}

/** Sealed by Ana, verified by Grace. */
export function seal(counter: DepositCounter, draft: DepositDraftInput, key = counter.newKey()) {
  const { ana, grace } = counter.people;
  const approval = counter.approve('deposit.verify', 'deposits.seal', { key, draft }, ana, grace);
  return counter.deposits.seal(ana, { key, draft, approval });
}

/** What the station's own check and the independent auditor find wrong with the ledger: nothing. */
export function problemsOf({ folder, parts }: DepositCounter): readonly string[] {
  const databaseFile = join(folder, 'ledger.sqlite');
  const { publicKey } = parts.signer;
  const { problems } = verifyLedgerFile({ databaseFile, publicKey, scratchFolder: folder }, STATION_MIGRATIONS);
  return [...problems, ...auditLedger(databaseFile)];
}
