// Over/short in words and per kind, never by colour or sign alone (DS8).
import { formatCents } from '../../../src-core/money/cents.ts';
import type { Texts } from '../../app/texts/texts.ts';

export const dollars = (cents: number): string => formatCents(cents).replace(/^(-?)/, '$1$');

export function overShortWords(cents: number, t: Texts): string {
  if (cents === 0) return t.drawer.agrees;
  const amount = formatCents(Math.abs(cents));
  return cents > 0 ? t.drawer.over(amount) : t.drawer.short(amount);
}

export const overShortKind = (cents: number): 'good' | 'mind' => (cents === 0 ? 'good' : 'mind');
