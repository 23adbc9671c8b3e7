// One spelling for keys: `F2`, `Ctrl+M`, `Enter`, `Backspace`, `K`, `NumpadAdd`. Pure, so that the tests need no screen.

export interface KeyPress {
  readonly key: string;
  readonly code?: string;
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
  readonly shiftKey?: boolean;
  readonly metaKey?: boolean;
}

const NAMES: Readonly<Record<string, string>> = { Escape: 'Esc', ' ': 'Space', ArrowUp: 'Up', ArrowDown: 'Down' };
const MODIFIER_KEYS = new Set(['Control', 'Alt', 'Shift', 'Meta', 'AltGraph', 'CapsLock']);

/** The press in the registry's spelling, or null for a modifier alone. The number pad's Enter is Enter; its + is its own key. */
export function comboOf(press: KeyPress): string | null {
  if (MODIFIER_KEYS.has(press.key)) return null;
  const base = press.code === 'NumpadAdd' ? 'NumpadAdd' : (NAMES[press.key] ?? press.key);
  const isLetter = base.length === 1;
  const name = isLetter ? base.toUpperCase() : base;
  const parts = [
    press.ctrlKey || press.metaKey ? 'Ctrl' : '',
    press.altKey ? 'Alt' : '',
    press.shiftKey && !isLetter ? 'Shift' : '',
    name,
  ];
  return parts.filter(Boolean).join('+');
}

/** As it is printed on a button: `Ctrl M`, `+`. */
export const writeCombo = (combo: string): string =>
  combo === 'NumpadAdd' ? '+' : combo.replaceAll('+', ' ').replace('Backspace', '⌫');

/** As `aria-keyshortcuts` wants it: `Control+M`. */
export const ariaCombo = (combo: string): string =>
  combo.replace('Ctrl', 'Control').replace('Esc', 'Escape').replace('NumpadAdd', '+');

/** Keys that the system or the browser owns. */
export const SYSTEM_KEYS: readonly string[] = ['Alt+F4', 'Ctrl+W', 'Ctrl+T', 'Ctrl+N', 'F11', 'F12'];

/** A key that types a character: it may only act inside a named field. */
export const isTypingKey = (combo: string): boolean => combo.length === 1;
