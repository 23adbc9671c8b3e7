// What every document says about who issued it (RC1), and the head that all of them share. TR1: a training station
// marks every document, first and last, and nothing else can take the mark off.
import type { PolicyTexts } from '../policy/city-policy.ts';
import { RULE, banner, heading, text, textLines } from './blocks.ts';
import { type Block, type DocumentKind, type Language, type PrintedDocument, TEMPLATE_VERSION } from './document.ts';

export interface IssuingOffice {
  readonly texts: PolicyTexts;
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
  /** Marks that stand below the training mark and above the city's name. */
  readonly marks?: readonly Block[];
  readonly blocks: readonly Block[];
}

const TRAINING_DETAIL = {
  en: 'Practice only. No money was taken.',
  es: 'Solo práctica. No se recibió dinero.',
} as const;

const trainingMark = (office: IssuingOffice, language: Language): readonly Block[] =>
  office.isTraining ? [banner('training', 'TRAINING', TRAINING_DETAIL[language])] : [];

/** Marks, city, office, address, title, then the content, then the marks that must also be last. */
export function issueDocument(office: IssuingOffice, content: Content): PrintedDocument {
  const language = content.language ?? 'en';
  const training = trainingMark(office, language);
  return {
    kind: content.kind,
    templateVersion: TEMPLATE_VERSION,
    language,
    title: content.title,
    reference: content.reference,
    cityName: office.texts.cityName,
    isTraining: office.isTraining,
    duplicateNo: content.duplicateNo ?? null,
    blocks: [
      ...training,
      ...(content.marks ?? []),
      text(office.texts.cityName, { align: 'center', isBold: true }),
      text(office.texts.officeName, { align: 'center' }),
      ...textLines(office.texts.officeAddress, 'center'),
      RULE,
      heading(content.title),
      ...content.blocks,
      ...training,
      { kind: 'cut' },
    ],
  };
}
