// What differs between receipt printers that speak ESC/POS: width of the paper, the pin of the cash drawer, and whether
// there is a knife. Character tables do not differ: all of them have Windows-1252 as table 16, which holds every letter
// of English and Spanish.
import type { PaperColumns } from '../../../src-core/documents/layout-lines.ts';

export interface PrinterProfile {
  readonly id: string;
  readonly name: string;
  readonly columns: PaperColumns;
  readonly hasCutter: boolean;
  /** Connector pin of the drawer: 2 or 5. */
  readonly drawerPin: 2 | 5;
}

export const PRINTER_PROFILES: readonly PrinterProfile[] = [
  { id: 'epson-80', name: 'Epson TM-T88, TM-m30 (80 mm)', columns: 42, hasCutter: true, drawerPin: 2 },
  { id: 'epson-h6000', name: 'Epson TM-H6000 (80 mm)', columns: 42, hasCutter: true, drawerPin: 2 },
  { id: 'star-80', name: 'Star in ESC/POS mode (80 mm)', columns: 48, hasCutter: true, drawerPin: 2 },
  { id: 'generic-80', name: 'ESC/POS, 80 mm', columns: 48, hasCutter: true, drawerPin: 2 },
  { id: 'generic-58', name: 'ESC/POS, 58 mm', columns: 32, hasCutter: false, drawerPin: 2 },
];

export const printerProfile = (id: string): PrinterProfile | undefined =>
  PRINTER_PROFILES.find((profile) => profile.id === id);
