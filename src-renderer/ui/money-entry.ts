// What a typed amount means. By point, `20` is twenty dollars; by ten-key, the last two digits are always cents,
// as on an adding machine, unless a point was typed.
import { type SignedCents, formatCents, parseMoney, signedCents } from '../../src-core/money/cents.ts';

export type MoneyMode = 'point' | 'ten_key';
export type MoneyEntry =
  | { readonly kind: 'empty' }
  | { readonly kind: 'amount'; readonly cents: SignedCents }
  | { readonly kind: 'not_money' };

const TEN_KEY_TEXT = /^(-)?\d{1,12}$/;

export function readMoneyEntry(text: string, mode: MoneyMode, allowNegative = false): MoneyEntry {
  // `20.` on the way to `20.50` is twenty dollars; a sign or a point alone is nothing yet.
  const trimmed = text.trim().replace(/(\d)\.$/, '$1');
  if (/^[-$.]*$/.test(trimmed)) return { kind: 'empty' };
  if (trimmed.startsWith('-') && !allowNegative) return { kind: 'not_money' };
  const hasPoint = text.includes('.');
  if (mode === 'ten_key' && !hasPoint && TEN_KEY_TEXT.test(trimmed))
    return { kind: 'amount', cents: signedCents(Number(trimmed)) };
  const parsed = parseMoney(trimmed);
  return parsed.ok ? { kind: 'amount', cents: parsed.value } : { kind: 'not_money' };
}

/** Letters never enter an amount: they choose the kind of tender through their key instead. */
export const keepMoneyCharacters = (text: string): string => text.replace(/[^\d.,$-]/g, '');

export const writeMoneyEntry = (value: number | null): string => (value === null ? '' : formatCents(value));
