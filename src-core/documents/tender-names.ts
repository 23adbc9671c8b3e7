// Staff documents are in English: names of tender kinds, in the order in which every report lists them.
import { TENDER_KINDS, type TenderKind } from '../tender/tender.ts';
import { RECEIPT_WORDS } from './receipt-words.ts';

export const tenderName = (kind: TenderKind): string => RECEIPT_WORDS.en.tenders[kind];

export const inTenderOrder = <Row extends { readonly kind: TenderKind }>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => TENDER_KINDS.indexOf(a.kind) - TENDER_KINDS.indexOf(b.kind));
