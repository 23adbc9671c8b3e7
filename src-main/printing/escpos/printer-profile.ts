// What is sent to one printer that is set up: its make, with the paper that is in it and the drawer that hangs on it.
import type { PaperColumns } from '../../../src-core/documents/layout-lines.ts';
import {
  type DrawerPin,
  PRINTER_MODELS,
  type PrinterModel,
  printerModel,
} from '../../../src-core/printing/printer-models.ts';
import type { PrinterSetup } from '../../../src-core/printing/printing-setup.ts';
import { invariant } from '../../../src-core/result/result.ts';

export interface PrinterProfile {
  readonly id: string;
  readonly name: string;
  readonly columns: PaperColumns;
  readonly hasCutter: boolean;
  /** The number of Windows-1252 for ESC t. */
  readonly codeTable: number;
  /** Connector pin of the drawer; null: no drawer hangs on it, and nothing kicks. */
  readonly drawerPin: DrawerPin | null;
  readonly slip: PrinterModel['slip'];
}

function profileOf(model: PrinterModel, paperMm: number | null, drawerPin: DrawerPin | null): PrinterProfile {
  const paper = model.papers.find(({ widthMm }) => widthMm === paperMm) ?? model.papers[0];
  const [codePage] = model.codePages;
  invariant(paper !== undefined && codePage !== undefined, `${model.id} prints no receipts`);
  const { id, name, hasCutter, slip } = model;
  return { id, name, columns: paper.columns, hasCutter, codeTable: codePage.table, drawerPin, slip };
}

export function profileOfPrinter({ model: id, paperMm, drawer }: Pick<PrinterSetup, 'model' | 'paperMm' | 'drawer'>) {
  const model = printerModel(id);
  invariant(model !== null, `no model ${id}`);
  return profileOf(model, paperMm, drawer?.pin ?? null);
}

/** Each make with its widest paper and a drawer. */
export const PRINTER_PROFILES: readonly PrinterProfile[] = PRINTER_MODELS.filter(
  ({ language }) => language === 'esc-pos',
).map((model) => profileOf(model, null, model.drawerPins[0] ?? null));

export const printerProfile = (id: string): PrinterProfile | undefined =>
  PRINTER_PROFILES.find((profile) => profile.id === id);
