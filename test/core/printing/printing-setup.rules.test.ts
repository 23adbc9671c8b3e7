// Setting printers up: refusals first. What a person types as an address must not become an option of a program, a file
// somewhere else, or another machine's service.
import { describe, expect, it } from 'vitest';
import { PRINTER_MODELS } from '../../../src-core/printing/printer-models.ts';
import {
  MOST_PRINTERS,
  NO_PRINTERS,
  type Machine,
  type PrinterAddress,
  type PrinterSetup,
  type PrintingSetup,
  decideAssignRoles,
  decideRemovePrinter,
  decideSavePrinter,
  printerFor,
} from '../../../src-core/printing/printing-setup.ts';
import { COUNTER, OTHER, setupOf } from '../../support/printers-for-tests.ts';

const LINUX = { machine: 'other' } as const;
const OFFICE: PrinterSetup = {
  ...OTHER,
  name: 'Back office',
  model: 'office-letter',
  paperMm: null,
  drawer: null,
  address: { kind: 'queue', queue: 'Office' },
};
const SLIPS: PrinterSetup = { ...OTHER, name: 'Slips', model: 'epson-h6000' };

const codeOf = (setup: PrintingSetup, printer: Partial<PrinterSetup>, machine: Machine = 'other'): string | null => {
  const decided = decideSavePrinter(setup, { ...COUNTER, ...printer }, { machine });
  return decided.ok ? null : decided.refusal.code;
};
const atAddress = (address: PrinterAddress, machine: Machine = 'other'): string | null =>
  codeOf(NO_PRINTERS, { address }, machine);

const network = (host: string, port = 9100): PrinterAddress => ({ kind: 'network', host, port });
const share = (path: string): PrinterAddress => ({ kind: 'share', share: path });

describe('AC6 an address that was typed', () => {
  it.each([
    '',
    '-oProxyCommand=x',
    'printer one',
    'http://printer',
    'printer/../x',
    'user@printer',
    'a..b',
    '\u0000',
    'printer\n9100',
    '::ffff:%eth0',
    `${'a'.repeat(64)}.local`,
  ])('printer_host_is_a_name_or_address refuses %j', (host) => {
    expect(atAddress(network(host))).toBe('printer_host_is_a_name_or_address');
  });

  it.each(['192.168.1.50', 'counter-1', 'printer.office.example', '::1', 'fe80::1'])('takes the host %s', (host) => {
    expect(atAddress(network(host))).toBeNull();
  });

  it.each([1, 22, 80, 443, 515, 631, 1_023])('printer_port_is_not_a_systems refuses port %d', (port) => {
    expect(atAddress(network('192.0.2.10', port))).toBe('printer_port_is_not_a_systems');
  });

  it.each(['-d', '-o raw', '--help', '', 'a b', 'a/instance', 'a@server', 'a;b', '$(x)', '../x', 'a\nb', 'ä'])(
    'printer_queue_is_a_queue_name refuses %j, which could be an option, another server or a path',
    (queue) => {
      expect(atAddress({ kind: 'queue', queue })).toBe('printer_queue_is_a_queue_name');
    },
  );

  it.each([
    '/etc/passwd',
    '/dev/sda',
    '/dev/usb/lp0/../../sda',
    '/dev/usb/lp0\n',
    'dev/usb/lp0',
    '/dev/usb/lp',
    '/dev/ttyUSB0',
    '/dev/mem',
  ])('printer_device_is_a_port refuses %j as a USB port', (device) => {
    expect(atAddress({ kind: 'usb', device })).toBe('printer_device_is_a_port');
  });

  it.each(['/dev/tty', '/dev/tty1', '/dev/console', '-F', '/dev/ttyUSB0 57600', '/dev/usb/lp0'])(
    'printer_device_is_a_port refuses %j as a serial port',
    (device) => {
      expect(atAddress({ kind: 'serial', device, baud: 9_600 })).toBe('printer_device_is_a_port');
    },
  );

  it.each([
    '\\\\.\\pipe\\coffer',
    '\\\\?\\C:\\Windows\\x',
    '\\\\host\\share\\file.txt',
    '\\\\host\\..',
    '\\\\host\\',
    'C:\\x',
    '//host/share',
    '\\\\host\\C$',
  ])('printer_share_is_machine_and_share refuses %j', (path) => {
    expect(atAddress(share(path), 'windows')).toBe('printer_share_is_machine_and_share');
  });

  it.each(['../../etc', '/var/spool/receipts', 'a/b', '', '.', '..', 'C:x', '-x'])(
    'printer_folder_is_in_the_spool refuses %j',
    (folder) => {
      expect(atAddress({ kind: 'folder', folder })).toBe('printer_folder_is_in_the_spool');
    },
  );

  it('keeps the full path that whoever installed the machine wrote, and no other', () => {
    const installed: PrinterSetup = { ...COUNTER, address: { kind: 'folder', folder: '/var/spool/receipts' } };
    const setup = setupOf(installed);
    expect(codeOf(setup, { ...installed, name: 'Spool' })).toBeNull();
    expect(codeOf(setup, { address: { kind: 'folder', folder: '/etc' } })).toBe('printer_folder_is_in_the_spool');
  });

  it('printer_address_is_of_this_machine refuses ports on Windows and shares elsewhere', () => {
    const foreign = 'printer_address_is_of_this_machine';
    expect(atAddress(share('\\\\COUNTER-1\\RECEIPTS'))).toBe(foreign);
    expect(atAddress({ kind: 'usb', device: '/dev/usb/lp0' }, 'windows')).toBe(foreign);
    expect(atAddress({ kind: 'serial', device: '/dev/ttyS0', baud: 9_600 }, 'windows')).toBe(foreign);
    expect(atAddress(share('\\\\COUNTER-1\\RECEIPTS'), 'windows')).toBeNull();
  });

  it.each([
    { kind: 'queue', queue: 'RECEIPTS_1.a-b' },
    { kind: 'usb', device: '/dev/usb/lp12' },
    { kind: 'serial', device: '/dev/ttyACM0', baud: 115_200 },
    { kind: 'folder', folder: 'receipts-1' },
  ] as const)('takes %j', (address) => {
    expect(atAddress(address)).toBeNull();
  });
});

describe('RC8 a printer', () => {
  it('printers_are_not_too_many', () => {
    const many = Array.from({ length: MOST_PRINTERS }, (_, index) => ({
      ...COUNTER,
      printerId: `${index}`,
      name: `${index}`,
    }));
    expect(codeOf(setupOf(...many), {})).toBe('printers_are_not_too_many');
  });
  it('printer_name_is_unique, whatever its letters’ size', () => {
    expect(codeOf(setupOf(OTHER), { name: 'COUNTER 2' })).toBe('printer_name_is_unique');
  });
  it('printer_takes_that_paper', () => {
    expect(codeOf(NO_PRINTERS, { model: 'epson-h6000', paperMm: 58 })).toBe('printer_takes_that_paper');
    expect(codeOf(NO_PRINTERS, { paperMm: null })).toBe('printer_takes_that_paper');
    expect(codeOf(NO_PRINTERS, { ...OFFICE, paperMm: 80 })).toBe('printer_takes_that_paper');
  });
  it('TN9 printer_has_that_drawer_pin', () => {
    expect(codeOf(NO_PRINTERS, { ...OFFICE, drawer: { pin: 2, openWhen: 'high' } })).toBe(
      'printer_has_that_drawer_pin',
    );
  });
  it('office_printer_has_a_queue', () => {
    expect(codeOf(NO_PRINTERS, { ...OFFICE, address: network('192.0.2.10') })).toBe('office_printer_has_a_queue');
  });
  it('reroute_leads_to_another_printer that is there', () => {
    expect(codeOf(setupOf(COUNTER), { rerouteTo: COUNTER.printerId })).toBe('reroute_leads_to_another_printer');
    expect(codeOf(NO_PRINTERS, { rerouteTo: OTHER.printerId })).toBe('reroute_leads_to_another_printer');
    expect(codeOf(setupOf(COUNTER, OTHER), { rerouteTo: OTHER.printerId })).toBeNull();
  });
  it('printer_can_do_that_work, also when its make is changed under its role', () => {
    const roles = { receipts: null, office: null, slips: COUNTER.printerId };
    expect(decideAssignRoles(setupOf(COUNTER), roles)).toMatchObject({
      ok: false,
      refusal: { code: 'printer_can_do_that_work' },
    });
    expect(codeOf(setupOf(COUNTER), { ...OFFICE, printerId: COUNTER.printerId })).toBe('printer_can_do_that_work');
  });
  it('printer_is_set_up', () => {
    const refused = { ok: false, refusal: { code: 'printer_is_set_up' } };
    expect(decideRemovePrinter(NO_PRINTERS, COUNTER.printerId)).toMatchObject(refused);
    expect(decideAssignRoles(NO_PRINTERS, { receipts: COUNTER.printerId, office: null, slips: null })).toMatchObject(
      refused,
    );
  });
});

describe('what prints where', () => {
  it('the first receipt printer gets the receipts, the office’s papers follow until it has its own', () => {
    const first = decideSavePrinter(NO_PRINTERS, COUNTER, LINUX);
    const setup = first.ok ? first.value : NO_PRINTERS;
    expect(printerFor(setup, 'receipts')).toEqual(COUNTER);
    expect(printerFor(setup, 'office')).toEqual(COUNTER);
    expect(printerFor(setup, 'slips')).toBeNull();
    const two = decideSavePrinter(setup, OFFICE, LINUX);
    const roles = { receipts: COUNTER.printerId, office: OFFICE.printerId, slips: null };
    const assigned = decideAssignRoles(two.ok ? two.value : NO_PRINTERS, roles);
    expect(assigned.ok && printerFor(assigned.value, 'office')).toEqual(OFFICE);
  });

  it('a printer that goes takes its roles along, and nothing leads to it any more', () => {
    const setup = {
      ...setupOf({ ...COUNTER, rerouteTo: SLIPS.printerId }, SLIPS),
      roles: { receipts: COUNTER.printerId, office: null, slips: SLIPS.printerId },
    };
    const removed = decideRemovePrinter(setup, SLIPS.printerId);
    expect(removed).toEqual({
      ok: true,
      value: { printers: [COUNTER], roles: { receipts: COUNTER.printerId, office: null, slips: null } },
    });
  });
});

describe('the table of makes', () => {
  it.each(PRINTER_MODELS.map((model) => [model.id, model] as const))('says what %s can do', (_id, model) => {
    const widths = model.papers.map(({ widthMm }) => widthMm);
    expect(widths.toSorted((a, b) => b - a)).toEqual(widths);
    for (const { columns, dots } of model.papers) expect(columns * 12).toBeLessThanOrEqual(dots);
    expect(model.language === 'pdf').toBe(model.papers.length === 0);
  });
});
