// The language belongs to the person who is signed in; the screen changes with them, the documents do not.
import { create } from 'zustand';
import { type Texts, en } from './en.ts';
import { es } from './es.ts';

export type Language = 'en' | 'es';
const CATALOGUES: Readonly<Record<Language, Texts>> = { en, es };

interface LanguageState {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

export const useLanguage = create<LanguageState>()((set) => ({
  language: 'en',
  choose: (language) => set({ language }),
}));

export const useTexts = (): Texts => CATALOGUES[useLanguage((state) => state.language)];
export type { Texts };
