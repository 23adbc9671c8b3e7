// The printers of a station and what each is for (TN9: which of them has the drawer on it). A setting is one document:
// who changed it, and from what to what, is an event (AC5). What a person types ends up in a program's arguments or in a
// path, so each address has a narrow grammar: nothing that could be an option, another folder, or another machine's file.
import { type Result, ok, refuse } from '../result/result.ts';
import { type DrawerPin, type ModelId, type PaperWidth, printerModel } from './printer-models.ts';
import type { PrinterRole } from './printer-role.ts';
import type { PrintingRefusal } from './refusals.ts';

export const BAUD_RATES = [9_600, 19_200, 38_400, 57_600, 115_200] as const;

export type PrinterAddress =
  | { readonly kind: 'network'; readonly host: string; readonly port: number }
  /** A queue of the operating system (CUPS). */
  | { readonly kind: 'queue'; readonly queue: string }
  | { readonly kind: 'usb'; readonly device: string }
  | { readonly kind: 'serial'; readonly device: string; readonly baud: (typeof BAUD_RATES)[number] }
  /** Windows: `\\host\share`, printed to as it is. */
  | { readonly kind: 'share'; readonly share: string }
  /** A folder in the station's own spool folder; a full path only from printer.json, which is not typed on a screen. */
  | { readonly kind: 'folder'; readonly folder: string };

export interface DrawerOnPrinter {
  readonly pin: DrawerPin;
  /** The level of the connector's sense pin while the drawer is open; how it is wired differs from drawer to drawer. */
  readonly openWhen: 'high' | 'low' | 'not_sensed';
}

export interface PrinterSetup {
  readonly printerId: string;
  readonly name: string;
  readonly model: ModelId;
  /** Null on an office printer. */
  readonly paperMm: PaperWidth | null;
  readonly address: PrinterAddress;
  readonly drawer: DrawerOnPrinter | null;
  /** Where a person is first offered to send what this one cannot print; null: to the screen. */
  readonly rerouteTo: string | null;
}

export interface PrintingSetup {
  readonly printers: readonly PrinterSetup[];
  readonly roles: Readonly<Record<PrinterRole, string | null>>;
}

export const NO_PRINTERS: PrintingSetup = { printers: [], roles: { receipts: null, office: null, slips: null } };
export const MOST_PRINTERS = 20;

export type Machine = 'windows' | 'other';

const HOST = /^(?!-)(?=.{1,253}$)[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})*\.?$/;
const IPV6 = /^[0-9A-Fa-f:]{2,39}$/;
const QUEUE = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,126}$/;
const USB = /^\/dev\/usb\/lp\d{1,2}$/;
const SERIAL = /^\/dev\/tty(?:USB|ACM|S)\d{1,3}$/;
/** Exactly a machine and a share: no file in it, and none of Windows' own names (`\\.\`, `\\?\`). */
const SHARE = /^\\\\[A-Za-z0-9][A-Za-z0-9.-]{0,62}\\[A-Za-z0-9][A-Za-z0-9 ._-]{0,79}$/;
const FOLDER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/;
/** Ports below belong to the services of the system; raw printing is 9100. */
const LOWEST_PORT = 1_024;

const isHost = (host: string): boolean => HOST.test(host) || (host.includes(':') && IPV6.test(host));

function checkAddress(
  address: PrinterAddress,
  before: PrinterAddress | null,
  machine: Machine,
): Result<null, PrintingRefusal> {
  switch (address.kind) {
    case 'network':
      if (!isHost(address.host)) return refuse('printer_host_is_a_name_or_address');
      return address.port < LOWEST_PORT ? refuse('printer_port_is_not_a_systems', { lowest: LOWEST_PORT }) : ok(null);
    case 'queue':
      return QUEUE.test(address.queue) ? ok(null) : refuse('printer_queue_is_a_queue_name');
    case 'usb':
    case 'serial':
      if (machine === 'windows') return refuse('printer_address_is_of_this_machine');
      return (address.kind === 'usb' ? USB : SERIAL).test(address.device)
        ? ok(null)
        : refuse('printer_device_is_a_port');
    case 'share':
      if (!SHARE.test(address.share)) return refuse('printer_share_is_machine_and_share');
      return machine === 'windows' ? ok(null) : refuse('printer_address_is_of_this_machine');
    case 'folder': {
      const isKept = before?.kind === 'folder' && before.folder === address.folder;
      return isKept || FOLDER.test(address.folder) ? ok(null) : refuse('printer_folder_is_in_the_spool');
    }
  }
}

function checkModel({ model: id, paperMm, drawer, address }: PrinterSetup): Result<null, PrintingRefusal> {
  const model = printerModel(id);
  const isPaperRight =
    model?.papers.length === 0 ? paperMm === null : model?.papers.some((each) => each.widthMm === paperMm);
  if (model === null || isPaperRight !== true) return refuse('printer_takes_that_paper');
  if (drawer !== null && !model.drawerPins.includes(drawer.pin)) return refuse('printer_has_that_drawer_pin');
  if (model.language === 'pdf' && address.kind !== 'queue') return refuse('office_printer_has_a_queue');
  return ok(null);
}

export interface PrintingContext {
  readonly machine: Machine;
}

/** The setting with this printer new or changed. The first printer that can print receipts gets them. */
export function decideSavePrinter(
  setup: PrintingSetup,
  printer: PrinterSetup,
  { machine }: PrintingContext,
): Result<PrintingSetup, PrintingRefusal> {
  const before = setup.printers.find(({ printerId }) => printerId === printer.printerId) ?? null;
  const others = setup.printers.filter((each) => each !== before);
  if (before === null && others.length >= MOST_PRINTERS)
    return refuse('printers_are_not_too_many', { most: MOST_PRINTERS });
  if (others.some(({ name }) => name.toLowerCase() === printer.name.toLowerCase())) {
    return refuse('printer_name_is_unique', { name: printer.name });
  }
  const addressed = checkAddress(printer.address, before?.address ?? null, machine);
  if (!addressed.ok) return addressed;
  const fits = checkModel(printer);
  if (!fits.ok) return fits;
  const { rerouteTo } = printer;
  if (rerouteTo !== null && !others.some(({ printerId }) => printerId === rerouteTo)) {
    return refuse('reroute_leads_to_another_printer');
  }
  const printers =
    before === null ? [...others, printer] : setup.printers.map((each) => (each === before ? printer : each));
  const isFirst = setup.roles.receipts === null && printerModel(printer.model)?.language === 'esc-pos';
  return checkRoles({ printers, roles: isFirst ? { ...setup.roles, receipts: printer.printerId } : setup.roles });
}

/** A printer that goes takes its roles along: what it had printed stays on the screen until another one has them. */
export function decideRemovePrinter(setup: PrintingSetup, printerId: string): Result<PrintingSetup, PrintingRefusal> {
  if (!setup.printers.some((each) => each.printerId === printerId)) return refuse('printer_is_set_up');
  const without = (id: string | null): string | null => (id === printerId ? null : id);
  const printers = setup.printers
    .filter((each) => each.printerId !== printerId)
    .map((each) => ({ ...each, rerouteTo: without(each.rerouteTo) }));
  const { receipts, office, slips } = setup.roles;
  return ok({ printers, roles: { receipts: without(receipts), office: without(office), slips: without(slips) } });
}

export const decideAssignRoles = (
  { printers }: PrintingSetup,
  roles: PrintingSetup['roles'],
): Result<PrintingSetup, PrintingRefusal> => checkRoles({ printers, roles });

function checkRoles(setup: PrintingSetup): Result<PrintingSetup, PrintingRefusal> {
  for (const [role, printerId] of Object.entries(setup.roles)) {
    if (printerId === null) continue;
    const printer = setup.printers.find((each) => each.printerId === printerId);
    if (printer === undefined) return refuse('printer_is_set_up');
    const model = printerModel(printer.model);
    const isFit = role === 'office' || (role === 'slips' ? model?.slip !== null : model?.language === 'esc-pos');
    if (!isFit) return refuse('printer_can_do_that_work', { name: printer.name });
  }
  return ok(setup);
}

/** The printer of a role; null: what is for it stays on the screen. */
export function printerFor({ printers, roles }: PrintingSetup, role: PrinterRole): PrinterSetup | null {
  const printerId = role === 'office' ? (roles.office ?? roles.receipts) : roles[role];
  return printers.find((each) => each.printerId === printerId) ?? null;
}
