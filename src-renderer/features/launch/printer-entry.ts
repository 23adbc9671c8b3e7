// What is typed of a printer, before it is one: every field, whichever connection is chosen, so that nothing typed is lost
// by looking at another one.
import type { PrinterView, PrintersView } from '../../../src-contract/station/printers.ts';

type Address = PrinterView['address'];
export type Connection = Address['kind'];
type Model = PrinterView['model'];
type Serial = Extract<Address, { kind: 'serial' }>;

export interface PrinterEntry {
  readonly name: string;
  readonly model: Model;
  readonly connection: Connection;
  readonly host: string;
  readonly port: number | null;
  readonly queue: string;
  readonly usb: string;
  readonly serial: string;
  readonly baud: Serial['baud'];
  readonly share: string;
  readonly folder: string;
  readonly paperMm: PrinterView['paperMm'];
  readonly pin: 2 | 5 | null;
  readonly openWhen: 'high' | 'low' | 'not_sensed';
  readonly rerouteTo: string | null;
}

/** One part of the form. */
export interface EntryPartProps {
  readonly entry: PrinterEntry;
  readonly view: PrintersView;
  readonly set: (part: Partial<PrinterEntry>) => void;
}

const RAW_PORT = 9100;

export const BLANK: PrinterEntry = {
  name: '',
  model: 'epson-80',
  connection: 'network',
  host: '',
  port: RAW_PORT,
  queue: '',
  usb: '',
  serial: '',
  baud: 38_400,
  share: '',
  folder: '',
  paperMm: 80,
  pin: 2,
  openWhen: 'not_sensed',
  rerouteTo: null,
};

export function entryOf({ name, model, address, paperMm, drawer, rerouteTo }: PrinterView): PrinterEntry {
  const typed: Partial<PrinterEntry> =
    address.kind === 'network'
      ? { host: address.host, port: address.port }
      : address.kind === 'serial'
        ? { serial: address.device, baud: address.baud }
        : address.kind === 'usb'
          ? { usb: address.device }
          : address.kind === 'queue'
            ? { queue: address.queue }
            : address.kind === 'share'
              ? { share: address.share }
              : { folder: address.folder };
  const { pin, openWhen } = drawer ?? { pin: null, openWhen: 'not_sensed' as const };
  return { ...BLANK, ...typed, name, model, connection: address.kind, paperMm, pin, openWhen, rerouteTo };
}

function addressOf(entry: PrinterEntry): Address {
  switch (entry.connection) {
    case 'network':
      return { kind: 'network', host: entry.host.trim(), port: entry.port ?? RAW_PORT };
    case 'queue':
      return { kind: 'queue', queue: entry.queue };
    case 'usb':
      return { kind: 'usb', device: entry.usb };
    case 'serial':
      return { kind: 'serial', device: entry.serial, baud: entry.baud };
    case 'share':
      return { kind: 'share', share: entry.share.trim() };
    case 'folder':
      return { kind: 'folder', folder: entry.folder.trim() };
  }
}

export const printerOf = (entry: PrinterEntry, printerId: string) => ({
  printerId,
  name: entry.name.trim(),
  model: entry.model,
  address: addressOf(entry),
  paperMm: entry.paperMm,
  drawer: entry.pin === null ? null : { pin: entry.pin, openWhen: entry.openWhen },
  rerouteTo: entry.rerouteTo,
});

/** Another make: its paper, its connectors, and for an office printer the one way it is reached. */
export function withModel(entry: PrinterEntry, model: PrintersView['models'][number]): PrinterEntry {
  const paperMm = model.papers.find((each) => each === entry.paperMm) ?? model.papers[0] ?? null;
  const pin = model.drawerPins.find((each) => each === entry.pin) ?? null;
  return { ...entry, model: model.id, paperMm, pin, connection: model.isOffice ? 'queue' : entry.connection };
}

/** Where it is, in one line. */
export function addressWords(address: Address): string {
  switch (address.kind) {
    case 'network':
      return address.port === RAW_PORT ? address.host : `${address.host}:${address.port}`;
    case 'queue':
      return address.queue;
    case 'usb':
    case 'serial':
      return address.device;
    case 'share':
      return address.share;
    case 'folder':
      return address.folder;
  }
}
