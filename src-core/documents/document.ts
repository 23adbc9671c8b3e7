// One model of a printed page, several renderings (RC5, DP7): a document is a list of blocks that say what stands there,
// and each renderer (receipt printer, plain text, screen, PDF) decides how. It is plain data, so that a print job can
// hold it and a reprint is the same blocks again. The template version travels with it.
import type { Language } from '../result/language.ts';

/**
 * Where each kind stands: on the receipt roll, on a slip that a person puts into the printer (the back of a check, a
 * bill's stub: no head, no cut), or on a page. Every kind can be shown as text and as PDF all the same.
 */
export const PAPER_OF_KIND = {
  receipt: 'roll',
  void_slip: 'roll',
  reversal_slip: 'roll',
  check_endorsement: 'slip',
  stub_validation: 'slip',
  no_sale_slip: 'roll',
  cash_movement_slip: 'roll',
  count_sheet: 'roll',
  x_report: 'page',
  drawer_closing_report: 'page',
  over_short_report: 'page',
  deposit_slip: 'page',
  check_list: 'page',
  adding_machine_tape: 'roll',
  bag_label: 'roll',
  hand_over_record: 'roll',
  table_report: 'page',
  test_page: 'roll',
} as const satisfies Readonly<Record<string, 'roll' | 'slip' | 'page'>>;

export type DocumentKind = keyof typeof PAPER_OF_KIND;
export const isDocumentKind = (kind: unknown): kind is DocumentKind =>
  typeof kind === 'string' && Object.hasOwn(PAPER_OF_KIND, kind);

export type { Language };

export interface Column {
  readonly header: string;
  readonly align: 'left' | 'right';
  /** Takes the width that is left over, and wraps; the others keep their natural width. */
  readonly isFlexible: boolean;
}

export type Mark = 'training' | 'duplicate' | 'void' | 'off_line' | 'interim';

export interface Banner {
  readonly kind: 'banner';
  readonly mark: Mark;
  readonly text: string;
  readonly detail: string | null;
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly align: 'left' | 'center'; readonly isBold: boolean }
  | { readonly kind: 'keyValue'; readonly label: string; readonly value: string; readonly isBold: boolean }
  | {
      readonly kind: 'columns';
      /** What the table holds, for a screen reader. */
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
      readonly total: readonly string[] | null;
      /** Length of a bar beside each row, 0 to 1; drawn on a page, and says nothing that the figures do not. */
      readonly shares: readonly number[] | null;
    }
  | { readonly kind: 'rule' }
  | { readonly kind: 'spacer' }
  | { readonly kind: 'big'; readonly label: string; readonly value: string }
  | { readonly kind: 'code'; readonly caption: string; readonly data: string }
  | Banner
  | { readonly kind: 'signature'; readonly label: string; readonly name: string }
  | { readonly kind: 'pair'; readonly left: readonly Block[]; readonly right: readonly Block[] }
  /** Stands where the envelope's window is, on paper folded in three. */
  | { readonly kind: 'window'; readonly lines: readonly string[] }
  /** The bank's line at the foot of a slip, as it is read aloud or keyed: routing number, account. */
  | { readonly kind: 'micr'; readonly routing: string; readonly account: string }
  | { readonly kind: 'pageBreak' };

export interface PrintedDocument {
  readonly kind: DocumentKind;
  readonly templateVersion: number;
  readonly language: Language;
  readonly title: string;
  /** Receipt, deposit or drawer session it stands for; shown in the page's foot. */
  readonly reference: string;
  readonly cityName: string;
  readonly officeName: string;
  readonly officeAddress: readonly string[];
  readonly isTraining: boolean;
  /** RC5; null on an original. */
  readonly duplicateNo: number | null;
  /** Stand first; those of training (TR1) stand last as well. */
  readonly marks: readonly Banner[];
  readonly blocks: readonly Block[];
}

export const TEMPLATE_VERSION = 1;
