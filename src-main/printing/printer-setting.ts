// A printer that whoever installs the machine sets up in a small file beside the data folders:
//   { "kind": "tcp", "host": "192.0.2.10", "port": 9100, "profile": "epson-80" }
//   { "kind": "file", "folder": "/var/spool/receipts", "profile": "generic-80" }
// It holds until somebody sets printers up on the screen; without either, receipts stay on the screen.
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { type PrinterAddress, type PrintingSetup, NO_PRINTERS } from '../../src-core/printing/printing-setup.ts';
import { MODEL_IDS, printerModel } from '../../src-core/printing/printer-models.ts';

const model = z.enum(MODEL_IDS).exclude(['office-letter']).default('generic-80');
const setting = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('tcp'),
    host: z.string().min(1),
    port: z.int().min(1).max(65_535).default(9100),
    profile: model,
  }),
  z.strictObject({ kind: z.literal('file'), folder: z.string().min(1), profile: model }),
  z.strictObject({ kind: z.literal('none'), profile: model }),
]);
type PrinterSetting = z.infer<typeof setting>;

/** Of the printer that the file names: it has no other. */
const FILE_PRINTER = '00000000-0000-7000-8000-000000000001';

function readSetting(file: string): PrinterSetting | 'not_as_agreed' | null {
  if (!existsSync(file)) return null;
  try {
    return setting.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return 'not_as_agreed';
  }
}

const addressOf = (found: Exclude<PrinterSetting, { kind: 'none' }>): PrinterAddress =>
  found.kind === 'tcp'
    ? { kind: 'network', host: found.host, port: found.port }
    : { kind: 'folder', folder: found.folder };

export interface InstalledPrinters {
  readonly setup: PrintingSetup;
  /** What is wrong with the file; the counter works on without a printer, and says so. */
  readonly problem: string | null;
}

export function installedPrinters(file: string): InstalledPrinters {
  const found = readSetting(file);
  if (found === 'not_as_agreed') return { setup: NO_PRINTERS, problem: 'setting_not_as_agreed' };
  if (found === null || found.kind === 'none') return { setup: NO_PRINTERS, problem: null };
  const { papers } = printerModel(found.profile) ?? { papers: [] };
  const printer = {
    printerId: FILE_PRINTER,
    name: found.kind === 'tcp' ? found.host : 'Folder',
    model: found.profile,
    paperMm: papers[0]?.widthMm ?? null,
    address: addressOf(found),
    drawer: { pin: 2, openWhen: 'not_sensed' },
    rerouteTo: null,
  } as const;
  return { setup: { printers: [printer], roles: { ...NO_PRINTERS.roles, receipts: FILE_PRINTER } }, problem: null };
}
