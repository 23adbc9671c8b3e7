// The language belongs to the person who is signed in; the screen changes with them, the documents do not. Until somebody
// signs in it is that of the last person here, at first the one the machine's owner reads.
import { create } from 'zustand';
import type { Language } from '../../../src-core/result/language.ts';
import { type Texts, en } from './en.ts';
import { es } from './es.ts';

const CATALOGUES: Readonly<Record<Language, Texts>> = { en, es };

interface LanguageState {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

export const useLanguage = create<LanguageState>()((set) => ({
  language: navigator.language.startsWith('es') ? 'es' : 'en',
  choose: (language) => set({ language }),
}));

export const useTexts = (): Texts => CATALOGUES[useLanguage((state) => state.language)];
export type { Language, Texts };
