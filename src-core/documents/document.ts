// One model of a printed page, several renderings (RC5, DP7): a document is a list of blocks that say what stands there,
// and each renderer (receipt printer, plain text, screen, PDF) decides how. It is plain data, so that a print job can
// hold it and a reprint is the same blocks again. The template version travels with it.
import type { Language } from '../result/language.ts';

export const DOCUMENT_KINDS = [
  'receipt',
  'void_slip',
  'reversal_slip',
  'no_sale_slip',
  'cash_movement_slip',
  'count_sheet',
  'drawer_closing_report',
  'over_short_report',
  'deposit_slip',
  'check_list',
  'hand_over_record',
  'test_page',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export type { Language };

export interface Column {
  readonly header: string;
  readonly align: 'left' | 'right';
  /** Takes the width that is left over, and wraps; the others keep their natural width. */
  readonly isFlexible: boolean;
}

export type Mark = 'training' | 'duplicate' | 'void' | 'off_line';

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
    }
  | { readonly kind: 'rule' }
  | { readonly kind: 'spacer' }
  | { readonly kind: 'big'; readonly label: string; readonly value: string }
  | { readonly kind: 'code'; readonly caption: string; readonly data: string }
  | Banner
  | { readonly kind: 'signature'; readonly label: string; readonly name: string }
  | { readonly kind: 'pair'; readonly left: readonly Block[]; readonly right: readonly Block[] }
  /** Stands where the window of a number 10 envelope is, on letter paper folded in three. */
  | { readonly kind: 'window'; readonly lines: readonly string[] }
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
