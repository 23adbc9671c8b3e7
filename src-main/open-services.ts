// The services of one open data folder: everything a signed-in person can ask for, over the folder's parts.
import { join } from 'node:path';
import type { Result } from '../src-core/result/result.ts';
import { ok } from '../src-core/result/result.ts';
import type { LedgerRefusal } from '../src-core/ledger/refusals.ts';
import { createExtractImporter } from './import/extract-importer.ts';
import { readRejects } from './import/read-rejects.ts';
import { type OpenFolder, openFolder } from './open-station.ts';
import type { Clock } from './ports/clock.ts';
import type { SecretHasher } from './ports/secret-hasher.ts';
import { PrintQueue } from './printing/print-queue.ts';
import { type PdfRenderer, pdfRenderer } from './printing/pdf-renderer.ts';
import { type StationPrinter, openPrinter } from './printing/printer-setting.ts';
import { renderJobFor } from './printing/render-job.ts';
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
import { paymentHandlers } from './services/payment/handlers.ts';
import { createSecretCheck } from './services/people/check-secret.ts';
import { peopleHandlers } from './services/people/handlers.ts';
import { type SignInRegistry, createSignInRegistry } from './services/people/sign-in-registry.ts';
import { receiptsHandlers } from './services/receipts/handlers.ts';
import type { StationParts } from './services/station-parts.ts';
import { stationHandlers } from './services/station/handlers.ts';
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

/** TR1: nothing kicks in training. */
function openPrintQueue({ store, identity }: StationParts, { printer, profile }: StationPrinter): PrintQueue {
  const render = renderJobFor(profile);
  const queue = new PrintQueue({
    queue: store.printJobs,
    printer,
    render: (job) => render({ ...job, kick: job.kick && !identity.training }),
  });
  queue.start();
  return queue;
}

interface Beside {
  readonly registry: SignInRegistry;
  readonly hasher: SecretHasher;
  readonly queue: PrintQueue;
  readonly printing: StationPrinter;
  readonly pdf: PdfRenderer;
  readonly watch: LedgerWatch;
}

function openHandlers({ parts, files }: OpenFolder, beside: Beside): Omit<Handlers, 'launch'> {
  const { registry, hasher, queue, printing, pdf, watch } = beside;
  const isPrinterConfigured = printing.isConfigured;
  const importer = createExtractImporter({ folder: files.reference, store: parts.reference, now: parts.clock.now });
  const verify = async () => {
    const { isSound, events, firstProblem } = await watch.verify();
    return { isSound, events, firstProblem };
  };
  return {
    ...peopleHandlers({ ...parts, hasher, registry, secrets: createSecretCheck(parts, hasher) }),
    station: stationHandlers(parts, {
      isPrinterConfigured,
      printerProblem: () => queue.problem ?? printing.problem,
      verify,
    }),
    accounts: accountsHandlers(parts),
    drawer: drawerHandlers(parts),
    payment: paymentHandlers(parts),
    receipts: receiptsHandlers(parts),
    deposits: depositsHandlers(parts, pdf),
    corrections: correctionsHandlers(parts),
    documents: documentsHandlers(parts, pdf),
    ledger: ledgerHandlers(parts),
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
  const printing = openPrinter(join(root, 'printer.json'));
  let queue: PrintQueue | null = null;
  const opened = openFolder(folder, { clockOf, wakePrinter: () => queue?.wake() });
  if (!opened.ok) return opened;
  const { files } = opened.value;
  const watch = watchLedger(files, opened.value.parts.money, log);
  const parts: StationParts = { ...opened.value.parts, ledgerCheck: watch.state };
  recordMissedImport(parts);
  queue = openPrintQueue(parts, printing);
  const registry = openRegistry(parts);
  const paperSize = () => parts.policies.on(parts.clock.today()).policy.papers.paperSize;
  const pdf = pdfRenderer({ logoPath: files.logo, paperSize });
  const beside: Beside = { registry, hasher, queue, printing, pdf, watch };
  return ok({
    parts,
    registry,
    handlers: openHandlers({ ...opened.value, parts }, beside),
    close: async () => {
      await Promise.all([queue?.stop(), watch.stop(), pdf.close()]);
      opened.value.close();
    },
  });
}
