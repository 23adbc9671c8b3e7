// Which receipt printer this machine has, from a small file beside the data folders:
//   { "kind": "tcp", "host": "192.0.2.10", "port": 9100, "profile": "epson-80" }
//   { "kind": "file", "folder": "/var/spool/receipts", "profile": "generic-80" }
// Without the file there is no printer, and receipts stay on the screen.
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { invariant } from '../../src-core/result/result.ts';
import type { Printer } from '../ports/printer.ts';
import { PRINTER_PROFILES, type PrinterProfile, printerProfile } from './escpos/printer-profile.ts';
import { filePrinter } from './file-printer.ts';
import { nullPrinter } from './null-printer.ts';
import { tcpPrinter } from './tcp-printer.ts';

const profileId = z.enum(PRINTER_PROFILES.map(({ id }) => id)).default('generic-80');
const setting = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('tcp'),
    host: z.string().min(1),
    port: z.int().min(1).max(65_535).default(9100),
    profile: profileId,
  }),
  z.strictObject({ kind: z.literal('file'), folder: z.string().min(1), profile: profileId }),
  z.strictObject({ kind: z.literal('none'), profile: profileId }),
]);
type PrinterSetting = z.infer<typeof setting>;

export interface StationPrinter {
  readonly printer: Printer;
  readonly profile: PrinterProfile;
  readonly isConfigured: boolean;
  /** What is wrong with the file; the counter works on without a printer, and says so. */
  readonly problem: string | null;
}

const NONE: PrinterSetting = { kind: 'none', profile: 'generic-80' };

function readSetting(file: string): PrinterSetting | 'not_as_agreed' {
  if (!existsSync(file)) return NONE;
  try {
    return setting.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return 'not_as_agreed';
  }
}

const printerOf = (each: PrinterSetting): Printer => {
  switch (each.kind) {
    case 'tcp':
      return tcpPrinter({ host: each.host, port: each.port });
    case 'file':
      return filePrinter(each.folder);
    case 'none':
      return nullPrinter();
  }
};

export function openPrinter(file: string): StationPrinter {
  const found = readSetting(file);
  const used = found === 'not_as_agreed' ? NONE : found;
  const profile = printerProfile(used.profile);
  invariant(profile !== undefined, `no printer profile ${used.profile}`);
  const problem = found === 'not_as_agreed' ? 'setting_not_as_agreed' : null;
  return { printer: printerOf(used), profile, isConfigured: used.kind !== 'none', problem };
}
