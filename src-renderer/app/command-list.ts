// What the box that searches everything offers for what is typed. Pure, so that the tests need no screen.

export type CommandGroup = 'screens' | 'actions' | 'accounts';

export interface Command {
  readonly id: string;
  readonly group: CommandGroup;
  readonly label: string;
  /** What stands small beside it: an account's address and balance. */
  readonly detail?: string;
  /** As printed on the keyboard, so that the next time needs no searching. */
  readonly keys?: string;
  readonly run: () => void;
}

/** Letters without case or accents, so that `credito` finds `Crédito`. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();

/** Each word typed begins a word of the label; with nothing typed, everything. */
export function matches(label: string, typed: string): boolean {
  const words = folded(label).split(/[^\p{L}\p{N}]+/u);
  const asked = folded(typed).split(/\s+/).filter(Boolean);
  return asked.every((part) => words.some((word) => word.startsWith(part)));
}

/** Screens and actions by their words; accounts as the station found them. Without a word typed, accounts are not asked for. */
export const offered = (commands: readonly Command[], typed: string): readonly Command[] =>
  commands.filter((each) => each.group === 'accounts' || matches(each.label, typed));
