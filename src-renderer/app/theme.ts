// Light, dark, or as the computer has it. The tokens follow `color-scheme`; `data-theme` overrides it.
import { create } from 'zustand';

export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];
const KEY = 'coffer.theme';

const stored = (): ThemeChoice => THEME_CHOICES.find((each) => each === localStorage.getItem(KEY)) ?? 'system';

export function applyTheme(choice: ThemeChoice): void {
  if (choice === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = choice;
}

interface ThemeState {
  readonly choice: ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
}

export const useTheme = create<ThemeState>()((set) => ({
  choice: stored(),
  choose: (choice) => {
    localStorage.setItem(KEY, choice);
    applyTheme(choice);
    set({ choice });
  },
}));
