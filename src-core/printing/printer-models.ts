// What each make of printer can do, in one table: the paper it takes and how many columns fit on it, the knife, the pins
// of the drawer's connector, whether it says how it is, and whether it has a station for cut sheets (checks to endorse,
// bill stubs to validate). Everything that is sent to a printer is decided by this table and by nothing else.
import type { PaperColumns } from '../documents/layout-lines.ts';

export const PAPER_WIDTHS = [80, 58] as const;
/** Width of the roll in millimetres. */
export type PaperWidth = (typeof PAPER_WIDTHS)[number];

export const DRAWER_PINS = [2, 5] as const;
export type DrawerPin = (typeof DRAWER_PINS)[number];

export const MODEL_IDS = ['epson-80', 'epson-h6000', 'star-80', 'generic-80', 'generic-58', 'office-letter'] as const;
export type ModelId = (typeof MODEL_IDS)[number];

export interface PrinterModel {
  readonly id: ModelId;
  readonly name: string;
  /** `pdf`: an office printer behind a queue of the operating system, which takes letter-size pages. */
  readonly language: 'esc-pos' | 'pdf';
  /** Columns of the normal font on each roll it takes; the widest first. Empty for an office printer. */
  readonly papers: readonly { readonly widthMm: PaperWidth; readonly columns: PaperColumns; readonly dots: number }[];
  readonly hasCutter: boolean;
  readonly drawerPins: readonly DrawerPin[];
  /** `always`: silence is a fault of the line. `perhaps`: many cheap ones never answer, and print all the same. */
  readonly answersStatus: 'always' | 'perhaps' | 'never';
  /** Says by itself when its paper ends or its cover opens in the middle of a job. */
  readonly hasAutomaticStatus: boolean;
  /** Character tables by the number that ESC t selects; all of them hold every letter of English and Spanish. */
  readonly codePages: readonly { readonly name: 'windows-1252'; readonly table: number }[];
  /** Columns on a cut sheet, and what can be done to one; null without such a station. */
  readonly slip: { readonly columns: PaperColumns; readonly endorses: boolean; readonly validates: boolean } | null;
}

const WINDOWS_1252 = [{ name: 'windows-1252', table: 16 }] as const;
const escPos = { language: 'esc-pos', codePages: WINDOWS_1252, drawerPins: DRAWER_PINS, slip: null } as const;

export const PRINTER_MODELS: readonly PrinterModel[] = [
  {
    ...escPos,
    id: 'epson-80',
    name: 'Epson TM-T88, TM-m30',
    papers: [
      { widthMm: 80, columns: 42, dots: 512 },
      { widthMm: 58, columns: 32, dots: 384 },
    ],
    hasCutter: true,
    answersStatus: 'always',
    hasAutomaticStatus: true,
  },
  {
    ...escPos,
    id: 'epson-h6000',
    name: 'Epson TM-H6000, with slip station',
    papers: [{ widthMm: 80, columns: 42, dots: 512 }],
    hasCutter: true,
    answersStatus: 'always',
    hasAutomaticStatus: true,
    slip: { columns: 42, endorses: true, validates: true },
  },
  {
    ...escPos,
    id: 'star-80',
    name: 'Star in ESC/POS mode',
    papers: [
      { widthMm: 80, columns: 48, dots: 576 },
      { widthMm: 58, columns: 32, dots: 384 },
    ],
    hasCutter: true,
    answersStatus: 'perhaps',
    hasAutomaticStatus: true,
  },
  {
    ...escPos,
    id: 'generic-80',
    name: 'Other ESC/POS printer, 80 mm',
    papers: [{ widthMm: 80, columns: 48, dots: 576 }],
    hasCutter: true,
    answersStatus: 'perhaps',
    hasAutomaticStatus: false,
  },
  {
    ...escPos,
    id: 'generic-58',
    name: 'Other ESC/POS printer, 58 mm',
    papers: [{ widthMm: 58, columns: 32, dots: 384 }],
    hasCutter: false,
    answersStatus: 'perhaps',
    hasAutomaticStatus: false,
  },
  {
    id: 'office-letter',
    name: 'Office printer, letter size',
    language: 'pdf',
    papers: [],
    hasCutter: false,
    drawerPins: [],
    answersStatus: 'never',
    hasAutomaticStatus: false,
    codePages: [],
    slip: null,
  },
];

const byId = new Map<string, PrinterModel>(PRINTER_MODELS.map((model) => [model.id, model]));

export const printerModel = (id: string): PrinterModel | null => byId.get(id) ?? null;
