// Input for each procedure of the printers: well formed, and refused by the rule where it would be an event (AC5).
import type { Base } from './bad-input-bases.ts';

const NOWHERE = '0190b5a0-0000-7000-8000-0000000000ff';
const nobodysPrinter: Base['inputs'] = () => [{ printerId: NOWHERE }];
const nobodysJob: Base['inputs'] = () => [{ jobId: NOWHERE }];

const printer = {
  printerId: NOWHERE,
  name: 'Counter 1',
  model: 'epson-80',
  // Two things are wrong, so that whatever a case does to one field, nothing is stored: no roll, and no such printer.
  paperMm: null,
  drawer: { pin: 2, openWhen: 'high' },
  rerouteTo: '0190b5a0-0000-7000-8000-0000000000fe',
};

export const printersBases: Readonly<Record<string, Base>> = {
  'printers.list': { who: 'ana', inputs: () => [undefined], mayBeAccepted: true },
  'printers.find': { who: 'sam', inputs: () => [undefined], mayBeAccepted: true },
  'printers.save': {
    who: 'sam',
    inputs: () =>
      [
        { kind: 'network', host: '192.0.2.10', port: 9100 },
        { kind: 'queue', queue: 'RECEIPTS' },
        { kind: 'usb', device: '/dev/usb/lp0' },
        { kind: 'serial', device: '/dev/ttyUSB0', baud: 38_400 },
        { kind: 'share', share: '\\\\COUNTER-1\\RECEIPTS' },
        { kind: 'folder', folder: 'receipts' },
      ].map((address) => ({ printer: { ...printer, address } })),
  },
  'printers.remove': { who: 'sam', inputs: nobodysPrinter },
  'printers.assign': { who: 'sam', inputs: () => [{ roles: { receipts: NOWHERE, office: NOWHERE, slips: NOWHERE } }] },
  'printers.ask': { who: 'ana', inputs: nobodysPrinter },
  'printers.test': { who: 'ana', inputs: nobodysPrinter },
  'printers.job': { who: 'ana', inputs: nobodysJob, mayBeAccepted: true },
  'printers.reroute': { who: 'ana', inputs: () => [{ jobIds: [NOWHERE], to: NOWHERE }] },
  'printers.cancel': { who: 'ana', inputs: nobodysJob },
  'printers.document': { who: 'ana', inputs: nobodysJob },
  'printers.pdf': { who: 'ana', inputs: nobodysJob },
};
