// The services of one open data folder: everything a signed-in person can ask for, over the folder's parts.
import type { Result } from '../src-core/result/result.ts';
import { ok } from '../src-core/result/result.ts';
import type { LedgerRefusal } from '../src-core/ledger/refusals.ts';
import { createExtractImporter } from './import/extract-importer.ts';
import { readRejects } from './import/read-rejects.ts';
import { type OpenFolder, openFolder } from './open-station.ts';
import type { Clock } from './ports/clock.ts';
import type { SecretHasher } from './ports/secret-hasher.ts';
import { type OpenPrinting, openPrinting } from './open-printing.ts';
import type { PrintDesk } from './ports/print-desk.ts';
import { type PdfRenderer, pdfRenderer } from './printing/pdf-renderer.ts';
import type { CallLog } from './rpc/dispatch.ts';
import type { Handlers } from './rpc/handlers.ts';
import { accountsHandlers } from './services/accounts/handlers.ts';
import { correctionsHandlers } from './services/corrections/handlers.ts';
import { depositsHandlers } from './services/deposits/handlers.ts';
import { documentsHandlers } from './services/documents/handlers.ts';
import { drawerHandlers } from './services/drawer/handlers.ts';
import { extractHandlers } from './services/extracts/handlers.ts';
import { recordMissedImport } from './services/extracts/record-import.ts';
import { ledgerHandlers } from './services/ledger/handlers.ts';
import { mailHandlers } from './services/mail/handlers.ts';
import { paymentHandlers } from './services/payment/handlers.ts';
import { createSecretCheck } from './services/people/check-secret.ts';
import { peopleHandlers } from './services/people/handlers.ts';
import { type SignInRegistry, createSignInRegistry } from './services/people/sign-in-registry.ts';
import { printersHandlers } from './services/printers/handlers.ts';
import { receiptsHandlers } from './services/receipts/handlers.ts';
import { reportsHandlers } from './services/reports/handlers.ts';
import type { StationParts } from './services/station-parts.ts';
import { watchHandlers } from './services/watch/handlers.ts';
import { stationHandlers } from './services/station/handlers.ts';
import { watchHead } from './watch-head.ts';
import { type LedgerWatch, watchLedger } from './watch-ledger.ts';

export interface OpenStation {
  readonly parts: StationParts;
  readonly registry: SignInRegistry;
  readonly handlers: Omit<Handlers, 'launch'>;
  readonly close: () => Promise<void>;
}

function openRegistry(parts: StationParts): SignInRegistry {
  const { store, clock, policies } = parts;
  return createSignInRegistry({
    sha256: parts.sha256,
    now: () => Date.parse(clock.now()),
    autoLockMinutes: () => policies.on(clock.today()).policy.autoLockMinutes,
    callerOf: ({ signInId, userId }) => {
      const person = store.people.get(userId);
      if (person?.active !== 1) return null;
      return { userId, displayName: person.displayName, role: person.role, language: person.language, signInId };
    },
  });
}

interface Beside {
  readonly registry: SignInRegistry;
  readonly hasher: SecretHasher;
  readonly desk: PrintDesk;
  readonly pdf: PdfRenderer;
  readonly watch: LedgerWatch;
}

function openHandlers({ parts, files }: OpenFolder, beside: Beside): Omit<Handlers, 'launch'> {
  const { registry, hasher, desk, pdf, watch } = beside;
  const importer = createExtractImporter({ folder: files.reference, store: parts.reference, now: parts.clock.now });
  const verify = async () => {
    const { isSound, events, firstProblem } = await watch.verify();
    return { isSound, events, firstProblem };
  };
  return {
    ...peopleHandlers({ ...parts, hasher, registry, secrets: createSecretCheck(parts, hasher) }),
    station: stationHandlers(parts, { desk, verify }),
    accounts: accountsHandlers(parts),
    drawer: drawerHandlers(parts),
    payment: paymentHandlers(parts),
    receipts: receiptsHandlers(parts, desk),
    printers: printersHandlers(parts, { desk, pdf, machine: process.platform === 'win32' ? 'windows' : 'other' }),
    deposits: depositsHandlers(parts, pdf),
    corrections: correctionsHandlers(parts),
    documents: documentsHandlers(parts, pdf),
    watch: watchHandlers(parts),
    ledger: ledgerHandlers(parts),
    reports: reportsHandlers(parts, pdf),
    mail: mailHandlers(parts),
    extracts: extractHandlers(parts, { importer, readRejects }),
  };
}

export interface ServiceSetting {
  /** Holds the data folders and printer.json. */
  readonly root: string;
  readonly hasher: SecretHasher;
  readonly clockOf: (timeZone: string) => Clock;
  readonly log: CallLog;
}

export function openStation(folder: string, setting: ServiceSetting): Result<OpenStation, LedgerRefusal> {
  const { root, hasher, clockOf, log } = setting;
  let printing: OpenPrinting | null = null;
  const opened = openFolder(folder, { clockOf, wakePrinter: () => printing?.desk.wake() });
  if (!opened.ok) return opened;
  const { files } = opened.value;
  const head = watchHead(opened.value.parts, root);
  const watch = watchLedger(files, opened.value.parts.money, log);
  const parts: StationParts = { ...opened.value.parts, ledgerCheck: watch.state };
  recordMissedImport(parts);
  const registry = openRegistry(parts);
  const paperSize = () => parts.policies.on(parts.clock.today()).policy.papers.paperSize;
  const pdf = pdfRenderer({ logoPath: files.logo, paperSize });
  const { desk } = (printing = openPrinting(parts, pdf, root));
  const beside: Beside = { registry, hasher, desk, pdf, watch };
  return ok({
    parts,
    registry,
    handlers: openHandlers({ ...opened.value, parts }, beside),
    close: async () => {
      await Promise.all([printing?.stop(), watch.stop()]);
      await pdf.close();
      head.stop();
      opened.value.close();
    },
  });
}
