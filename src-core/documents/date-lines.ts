// The business date as every paper of a session states it (BD1); nothing where an event has none.
import { keyValue } from './blocks.ts';
import type { Block, Language } from './document.ts';
import { formatDate } from './format-time.ts';
import { OFFICE_WORDS } from './office-words.ts';

export const businessDateLine = (isoDate: string | null, language: Language): readonly Block[] =>
  isoDate === null ? [] : [keyValue(OFFICE_WORDS[language].businessDate, formatDate(isoDate, language))];
