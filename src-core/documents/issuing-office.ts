// What every document says about who issued it (RC1). TR1: a training station marks every document, and nothing that a
// builder does can take the mark off. RC5: a number of duplicate is a mark.
import type { PolicyTexts } from '../policy/city-policy.ts';
import { banner, linesOf } from './blocks.ts';
import {
  type Banner,
  type Block,
  type DocumentKind,
  type Language,
  type PrintedDocument,
  TEMPLATE_VERSION,
} from './document.ts';
import { printableText } from './printable-text.ts';

export interface IssuingOffice {
  readonly texts: PolicyTexts;
  /** Of papers for the office; a receipt is in the customer's. */
  readonly language: Language;
  /** IANA zone of the office. */
  readonly timeZone: string;
  readonly stationCode: string;
  readonly isTraining: boolean;
}

interface Content {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly reference: string;
  readonly language?: Language;
  readonly duplicateNo?: number | null;
  readonly marks?: readonly Banner[];
  readonly blocks: readonly Block[];
}

const TRAINING_DETAIL = {
  en: 'Practice only. No money was taken.',
  es: 'Solo práctica. No se recibió dinero.',
} as const;

const DUPLICATE = { en: 'DUPLICATE', es: 'DUPLICADO' } as const;

export function issueDocument(office: IssuingOffice, content: Content): PrintedDocument {
  const language = content.language ?? office.language;
  const training = office.isTraining ? [banner('training', 'TRAINING', TRAINING_DETAIL[language])] : [];
  const duplicateNo = content.duplicateNo ?? null;
  const duplicate = duplicateNo === null ? [] : [banner('duplicate', `${DUPLICATE[language]} ${duplicateNo}`)];
  return {
    kind: content.kind,
    templateVersion: TEMPLATE_VERSION,
    language,
    title: printableText(content.title),
    reference: printableText(content.reference),
    cityName: printableText(office.texts.cityName),
    officeName: printableText(office.texts.officeName),
    officeAddress: linesOf(office.texts.officeAddress),
    isTraining: office.isTraining,
    duplicateNo,
    marks: [...training, ...(content.marks ?? []), ...duplicate],
    blocks: content.blocks,
  };
}
