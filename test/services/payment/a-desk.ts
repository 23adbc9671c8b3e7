// A desk to try the payment services on: Ana's open drawer, and the sample city imported by the real importer.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createExtractImporter } from '../../../src-main/import/extract-importer.ts';
import { NO_PRINTERS } from '../../../src-core/printing/printing-setup.ts';
import type { PaymentDraftInput } from '../../../src-contract/station/payment.ts';
import { SAMPLE_CITY } from '../../../src-main/program-files.ts';
import { accountsHandlers } from '../../../src-main/services/accounts/handlers.ts';
import type { Caller } from '../../../src-main/services/caller.ts';
import { paymentHandlers } from '../../../src-main/services/payment/handlers.ts';
import { receiptsHandlers } from '../../../src-main/services/receipts/handlers.ts';
import { stationFiles } from '../../../src-main/station-files.ts';
import { openReferenceStore } from '../../../src-main/store/reference/reference-store.ts';
import { accepted } from '../../support/station-for-tests.ts';
import type { City } from '../../core/policy/city-policy-file.ts';
import { type Counter, aCounter, openDrawer } from '../drawer/a-counter.ts';

export interface Desk extends Counter {
  readonly payment: ReturnType<typeof paymentHandlers>;
  readonly receipts: ReturnType<typeof receiptsHandlers>;
  readonly accounts: ReturnType<typeof accountsHandlers>;
  readonly ana: Caller;
  readonly sessionId: string;
  /** An account of the sample city that owes more than ten dollars, past due nothing, and takes checks. */
  readonly accountNo: string;
}

let imported: Promise<string> | null = null;
/** The import takes longer than all the rest: it is done once, and each desk gets a copy. */
function importedCity(): Promise<string> {
  imported ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), 'coffer-city-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    const store = openReferenceStore(folder);
    const importer = createExtractImporter({ folder, store, now: () => '2026-11-23T14:00:00.000Z' });
    accepted(await importer.start({ folder: SAMPLE_CITY }).done);
    store.close();
    return folder;
  })();
  return imported;
}

export async function aDesk(city: City = 'riverton'): Promise<Desk> {
  const counter = await aCounter(city);
  const { parts } = counter;
  cpSync(await importedCity(), stationFiles(counter.folder).reference, { recursive: true });
  parts.reference.reload();
  const { ana } = counter.people;
  const accounts = accountsHandlers(parts);
  const hits = accepted(accounts.search(ana, { query: 'garcia', limit: 20 }));
  const owing = hits.find((hit) => hit.balanceCents > 5_000 && hit.pastDueCents === 0 && !hit.cashOnly);
  if (owing === undefined) throw new Error('nobody of that name owes anything');
  return {
    ...counter,
    payment: paymentHandlers(parts),
    receipts: receiptsHandlers(parts, { setup: () => NO_PRINTERS }),
    accounts,
    ana,
    sessionId: openDrawer(counter),
    accountNo: owing.accountNo,
  };
}

type TenderInput = PaymentDraftInput['tenders'][number];

export const tender = (
  desk: Desk,
  kind: TenderInput['kind'],
  amountCents: number,
  itemNumber: string | null = null,
): TenderInput => ({
  tenderId: desk.newKey(),
  kind,
  amountCents,
  itemNumber,
  routing: null,
  writtenDate: null,
  card: null,
});

/** A draft that pays an own amount on the desk's account. */
export const draftOf = (
  desk: Desk,
  amountCents: number,
  tenders: TenderInput[],
  over: Partial<PaymentDraftInput> = {},
): PaymentDraftInput => ({
  draftId: desk.newKey(),
  accounts: [{ accountNo: desk.accountNo, amountCents, mode: { kind: 'own_amount' } }],
  items: [],
  tenders,
  payer: { name: null, isHolder: true },
  language: 'en',
  ...over,
});

export function inputOf(desk: Desk, draft: PaymentDraftInput, confirmations: string[] = []) {
  const { previewHash } = accepted(desk.payment.preview(desk.ana, { draft }));
  return { key: draft.draftId, draft, previewHash, confirmations };
}

export const take = (desk: Desk, draft: PaymentDraftInput, confirmations: string[] = []) =>
  desk.payment.take(desk.ana, inputOf(desk, draft, confirmations));

export const takeCash = (desk: Desk, amountCents: number, tenderedCents = amountCents) =>
  accepted(take(desk, draftOf(desk, amountCents, [tender(desk, 'cash', tenderedCents)])));
