// A printer that is set up, as tests need one.
import type { PrinterSetup, PrintingSetup } from '../../src-core/printing/printing-setup.ts';
import type { PdfPress } from '../../src-main/ports/pdf.ts';

export const COUNTER: PrinterSetup = {
  printerId: '0190b5a0-0000-7000-8000-000000000c01',
  name: 'Counter 1',
  model: 'epson-80',
  paperMm: 80,
  address: { kind: 'network', host: '192.0.2.10', port: 9100 },
  drawer: { pin: 2, openWhen: 'high' },
  rerouteTo: null,
};

export const OTHER: PrinterSetup = { ...COUNTER, printerId: '0190b5a0-0000-7000-8000-000000000c02', name: 'Counter 2' };

export const setupOf = (...printers: readonly PrinterSetup[]): PrintingSetup => ({
  printers,
  roles: { receipts: printers[0]?.printerId ?? null, office: null, slips: null },
});

export const noPdf: PdfPress = {
  render: () => {
    throw new Error('no letter-size page was asked for');
  },
};
