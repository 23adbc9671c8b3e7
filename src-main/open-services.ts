// The services of one open data folder: everything a signed-in person can ask for, over the folder's parts.
import { join } from 'node:path';
import type { Result } from '../src-core/result/result.ts';
import { ok } from '../src-core/result/result.ts';
import type { LedgerRefusal } from '../src-core/ledger/refusals.ts';
import { createExtractImporter } from './import/extract-importer.ts';
import { readRejects } from './import/read-rejects.ts';
import { type OpenFolder, openFolder } from './open-station.ts';
import type { SecretHasher } from './ports/secret-hasher.ts';
import { PrintQueue } from './printing/print-queue.ts';
import { openPrinter } from './printing/printer-setting.ts';
import { renderJobFor } from './printing/render-job.ts';
import { refuseAll } from './rpc/refuse-all.ts';
import type { Handlers } from './rpc/handlers.ts';
import { extractHandlers } from './services/extracts/handlers.ts';
import { createSecretCheck } from './services/people/check-secret.ts';
import { peopleHandlers } from './services/people/handlers.ts';
import { type SignInRegistry, createSignInRegistry } from './services/people/sign-in-registry.ts';
import type { StationParts } from './services/station-parts.ts';

export interface OpenStation {
  readonly folder: OpenFolder;
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
      return { userId, displayName: person.displayName, role: person.role, signInId };
    },
  });
}

/** TR1: nothing kicks in training. */
function openPrintQueue({ store, identity }: StationParts, root: string): PrintQueue {
  const { printer, profile } = openPrinter(join(root, 'printer.json'));
  const render = renderJobFor(profile);
  const queue = new PrintQueue({
    queue: store.printJobs,
    printer,
    render: (job) => render({ ...job, kick: job.kick && !identity.training }),
  });
  queue.start();
  return queue;
}

function openHandlers(open: OpenFolder, registry: SignInRegistry, hasher: SecretHasher): Omit<Handlers, 'launch'> {
  const { parts, files } = open;
  const importer = createExtractImporter({ folder: files.reference, store: parts.reference, now: parts.clock.now });
  return {
    ...refuseAll('data_folder_is_chosen'),
    ...peopleHandlers({ ...parts, hasher, registry, secrets: createSecretCheck(parts, hasher) }),
    extracts: extractHandlers(parts, { importer, readRejects }),
  };
}

export function openStation(root: string, folder: string, hasher: SecretHasher): Result<OpenStation, LedgerRefusal> {
  let queue: PrintQueue | null = null;
  const opened = openFolder(folder, () => queue?.wake());
  if (!opened.ok) return opened;
  const { parts } = opened.value;
  queue = openPrintQueue(parts, root);
  const registry = openRegistry(parts);
  return ok({
    folder: opened.value,
    registry,
    handlers: openHandlers(opened.value, registry, hasher),
    close: async () => {
      await queue?.stop();
      opened.value.close();
    },
  });
}
