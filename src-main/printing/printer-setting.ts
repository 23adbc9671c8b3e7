// Which receipt printer this machine has, from a small file beside the data folders:
//   { "kind": "tcp", "host": "192.0.2.10", "port": 9100, "profile": "epson-80" }
//   { "kind": "file", "folder": "/var/spool/receipts", "profile": "generic-80" }
// Without the file there is no printer, and receipts stay on the screen.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Printer } from '../ports/printer.ts';
import { PRINTER_PROFILES, type PrinterProfile, printerProfile } from './escpos/printer-profile.ts';
import { filePrinter } from './file-printer.ts';
import { nullPrinter } from './null-printer.ts';
import { tcpPrinter } from './tcp-printer.ts';

const profile = z.enum(PRINTER_PROFILES.map(({ id }) => id)).default('generic-80');
const setting = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('tcp'),
    host: z.string().min(1),
    port: z.int().min(1).max(65_535).default(9100),
    profile,
  }),
  z.strictObject({ kind: z.literal('file'), folder: z.string().min(1), profile }),
  z.strictObject({ kind: z.literal('none'), profile }),
]);
type PrinterSetting = z.infer<typeof setting>;

export interface StationPrinter {
  readonly printer: Printer;
  readonly profile: PrinterProfile;
  readonly isConfigured: boolean;
}

function readSetting(file: string): PrinterSetting {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return { kind: 'none', profile: 'generic-80' };
  }
  return setting.parse(JSON.parse(text));
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

/** Throws for a file that is not as above: a misspelled printer must not silently mean "no printer". */
export function openPrinter(file: string): StationPrinter {
  const found = readSetting(file);
  const known = printerProfile(found.profile);
  if (known === undefined) throw new Error(`no printer profile ${found.profile}`);
  return { printer: printerOf(found), profile: known, isConfigured: found.kind !== 'none' };
}
