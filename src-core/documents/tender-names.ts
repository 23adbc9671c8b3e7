// Names of tender kinds in the office's language, in the order in which every report lists them.
import { TENDER_KINDS, type TenderKind } from '../tender/tender.ts';
import type { Language } from './document.ts';
import { RECEIPT_WORDS } from './receipt-words.ts';

export const tenderName = (kind: TenderKind, language: Language): string => RECEIPT_WORDS[language].tenders[kind];

export const inTenderOrder = <Row extends { readonly kind: TenderKind }>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => TENDER_KINDS.indexOf(a.kind) - TENDER_KINDS.indexOf(b.kind));
