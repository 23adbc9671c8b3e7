// An open station to measure: a cashier whose drawer is open, and payments of one kind: two accounts, four allocations,
// cash. Its clock goes on by a minute with every payment, as at a busy counter.
import Database from 'better-sqlite3';
import { join } from 'node:path';
import type { DenominationCount } from '../src-core/denomination/denomination-count.ts';
import { cents } from '../src-core/money/cents.ts';
import type { DraftAccount, PaymentDraft } from '../src-core/payment/payment-draft.ts';
import { type PaymentPreview, linesOf } from '../src-core/payment/payment-preview.ts';
import { invariant } from '../src-core/result/result.ts';
import { openFolder } from '../src-main/open-station.ts';
import { businessDayOf } from '../src-main/services/business-day.ts';
import type { Caller } from '../src-main/services/caller.ts';
import { drawerHandlers } from '../src-main/services/drawer/handlers.ts';
import { makePreview } from '../src-main/services/payment/make-preview.ts';
import { takePayment } from '../src-main/services/payment/take-payment.ts';
import type { StationParts } from '../src-main/services/station-parts.ts';
import { stationFiles } from '../src-main/station-files.ts';
import { systemClock } from '../src-main/store/system-clock.ts';
import { readPointer } from '../src-main/store/reference/pointer.ts';
import { MADE_AT, accepted } from './make-station.ts';

const FUND: DenominationCount[] = [{ denominationCents: 2000, form: 'loose', quantity: 10 }];

export interface PreparedPayment {
  readonly draft: PaymentDraft;
  readonly previewHash: string;
}

export interface BenchStation {
  readonly parts: StationParts;
  readonly ledgerFile: string;
  /** Previews the next payment and keeps its draft, as the desk does before the money is taken. */
  readonly prepare: () => PreparedPayment;
  /** Answers the receipt's number. */
  readonly take: (payment: PreparedPayment) => string;
  readonly caller: (signInName: string) => Caller;
  readonly openDrawer: (owner: Caller, drawerId: string) => string;
  readonly goOn: () => void;
  readonly close: () => void;
}

/** Accounts with at least three open charges. */
function payableAccounts(folder: string): readonly string[] {
  const { reference } = stationFiles(folder);
  const file = new Database(join(reference, readPointer(reference) ?? ''), { readonly: true });
  const found = file
    .prepare<[], string>(
      `SELECT account_no FROM open_charges GROUP BY account_no HAVING count(*) >= 3 AND min(open_cents) > 0`,
    )
    .pluck()
    .all();
  file.close();
  return found;
}

const draftOf = (draftId: string, accounts: readonly DraftAccount[]): PaymentDraft => ({
  draftId,
  accounts,
  items: [],
  tenders: [],
  payer: { name: null, isHolder: true },
  language: 'en',
});

function inCash(draft: PaymentDraft, tenderId: string): PaymentDraft {
  const amountCents = cents(draft.accounts.reduce((sum, account) => sum + account.amountCents, 0));
  const nothingElse = { itemNumber: null, routing: null, writtenDate: null, card: null };
  return { ...draft, tenders: [{ tenderId, kind: 'cash', amountCents, ...nothingElse }] };
}

/** Drafts that pay, on each of two accounts, the two charges that the city's order pays first. */
function preparePayments(parts: StationParts, cashier: Caller, accounts: readonly string[]) {
  let next = 0;
  const preview = (draft: PaymentDraft): { readonly shown: PaymentPreview; readonly previewHash: string } => {
    const made = makePreview(parts, draft, businessDayOf(parts, cashier), parts.clock.now());
    return { shown: accepted(made.preview), previewHash: made.previewHash };
  };
  const nextAccount = (draftId: string): DraftAccount => {
    const accountNo = accounts[next++];
    invariant(accountNo !== undefined, 'the city has no more accounts to pay');
    const open = parts.reference.openCharges(accountNo).reduce((sum, { openCents }) => sum + openCents, 0);
    const account = { accountNo, mode: { kind: 'own_amount' }, amountCents: open } as const;
    const [first, second] = linesOf(preview(draftOf(draftId, [account])).shown);
    return { ...account, amountCents: (first?.amountCents ?? 0) + (second?.amountCents ?? 0) };
  };
  return (): PreparedPayment => {
    const draftId = parts.ids.uuid();
    const draft = inCash(draftOf(draftId, [nextAccount(draftId), nextAccount(draftId)]), parts.ids.uuid());
    const { shown, previewHash } = preview(draft);
    invariant(linesOf(shown).length === 4, `${linesOf(shown).length} allocations, not 4`);
    parts.store.drafts.saveCurrentPayment(cashier.userId, draft, parts.clock.now());
    return { draft, previewHash };
  };
}

export function openBenchStation(folder: string, wakePrinter: () => void = () => undefined): BenchStation {
  let now = MADE_AT;
  const goOn = (): void => void (now += 60_000);
  const { parts, files, close } = accepted(
    openFolder(folder, { clockOf: (timeZone) => systemClock(timeZone, () => now), wakePrinter }),
  );
  const caller = (signInName: string): Caller => {
    const person = parts.store.people.byName(signInName);
    invariant(person !== null, `nobody is called ${signInName}`);
    const { userId, displayName, role, language } = person;
    return { userId, displayName, role, language, signInId: `sign-in-${signInName}` };
  };
  const cashier = caller('ana');
  const nextPayment = preparePayments(parts, cashier, payableAccounts(folder));
  return {
    parts,
    caller,
    goOn,
    close,
    ledgerFile: files.ledger,
    openDrawer: (owner, drawerId) =>
      accepted(drawerHandlers(parts).open(owner, { key: parts.ids.uuid(), drawerId, counts: FUND })).sessionId,
    prepare: () => {
      goOn();
      return nextPayment();
    },
    take: ({ draft, previewHash }) =>
      accepted(takePayment(parts, cashier, { key: draft.draftId, draft, previewHash, confirmations: [] }))
        .receiptNumber,
  };
}
