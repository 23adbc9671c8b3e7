// Which printers there are: what was set up on the screen, else what whoever installed the machine wrote down. A change is
// an event (AC5): a printer that was turned elsewhere before money went missing is found in the ledger.
import { printingSetup } from '../../../src-contract/station/printers.ts';
import { type JsonValue, canonicalJson } from '../../../src-core/ledger/canonical-json.ts';
import { NO_PRINTERS, type PrintingSetup } from '../../../src-core/printing/printing-setup.ts';
import type { Caller } from '../caller.ts';
import { recordStationEvents } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';

const NAME = 'printing';

function readSetup(document: string): PrintingSetup | null {
  const read = printingSetup.safeParse(JSON.parse(document));
  return read.success ? read.data : null;
}

export interface PrintingSetting {
  readonly setup: () => PrintingSetup;
  readonly problem: () => string | null;
}

export function printingSetting(
  { store }: Pick<StationParts, 'store'>,
  installed: { readonly setup: PrintingSetup; readonly problem: string | null },
): PrintingSetting {
  const own = (): PrintingSetup | null | undefined => {
    const document = store.settings.get(NAME);
    return document === null ? undefined : readSetup(document);
  };
  return {
    setup: () => {
      const found = own();
      return found === undefined ? installed.setup : (found ?? NO_PRINTERS);
    },
    problem: () => {
      const found = own();
      if (found === undefined) return installed.problem;
      return found === null ? 'setting_not_as_agreed' : null;
    },
  };
}

const asJson = (setup: PrintingSetup): JsonValue => JSON.parse(JSON.stringify(setup)) as JsonValue;

export function changeSetup(parts: StationParts, caller: Caller, before: PrintingSetup, after: PrintingSetup): void {
  const [was, is] = [asJson(before), asJson(after)];
  if (canonicalJson(was) === canonicalJson(is)) return;
  const event = {
    type: 'setting_changed',
    version: 1,
    businessDate: null,
    sessionId: null,
    payload: { setting: 'printing', before: was, after: is },
  } as const;
  recordStationEvents(parts, caller.userId, [event], () => {
    parts.store.settings.set(NAME, JSON.stringify(after), parts.clock.now());
    const left = new Set(after.printers.map(({ printerId }) => printerId));
    for (const { printerId } of before.printers)
      if (!left.has(printerId)) parts.store.printJobs.forgetPrinter(printerId);
  });
}
