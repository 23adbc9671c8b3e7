import { formatCents } from '../../../src-core/money/cents.ts';
import type { Texts } from '../../app/texts/texts.ts';

export const dollars = (cents: number): string => formatCents(cents).replace(/^(-?)/, '$1$');

/** DP6: how long money has waited, in words. */
export function ageWords(hours: number, t: Texts): string {
  return hours < 24 ? t.deposits.ageHours(hours) : t.deposits.ageDays(Math.floor(hours / 24), hours % 24);
}

export function againstFund(keptCents: number, fundCents: number, t: Texts): string {
  const difference = keptCents - fundCents;
  if (difference === 0) return t.deposits.keptAgrees;
  const amount = formatCents(Math.abs(difference));
  return t.deposits.keptDiffers(difference > 0 ? t.deposits.over(amount) : t.deposits.short(amount));
}

/** The text that the contract takes as a check's number. */
export const ITEM_NUMBER = /^[0-9A-Za-z-]{1,24}$/;
