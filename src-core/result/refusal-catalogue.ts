// Every refusal of the counter by its code: what a person is told when a rule says no. A code belongs to one subject;
// a test holds this list against the subjects' own files, so that none is missing and none is declared twice.
import { accessRefusals } from '../access/refusals.ts';
import { importRefusals } from '../account/refusals.ts';
import { denominationRefusals } from '../denomination/refusals.ts';
import { depositRefusals } from '../deposit/refusals.ts';
import { drawerRefusals } from '../drawer/refusals.ts';
import { ledgerRefusals } from '../ledger/refusals.ts';
import { formatCents } from '../money/cents.ts';
import { paymentRefusals } from '../payment/refusals.ts';
import { policyRefusals } from '../policy/refusals.ts';
import { tenderRefusals } from '../tender/refusals.ts';
import { callRefusals } from './call-refusals.ts';
import type { RefusalText } from './define-refusals.ts';
import type { Refusal } from './result.ts';

export const REFUSAL_CATALOGUE = {
  ...accessRefusals,
  ...callRefusals,
  ...importRefusals,
  ...denominationRefusals,
  ...depositRefusals,
  ...drawerRefusals,
  ...ledgerRefusals,
  ...paymentRefusals,
  ...policyRefusals,
  ...tenderRefusals,
};

export type RefusalCode = keyof typeof REFUSAL_CATALOGUE;

export const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(REFUSAL_CATALOGUE, code);

type Detail = NonNullable<Refusal['details']>[string];

const SNAKE = /^[a-z]+(?:_[a-z]+)+$/;

function inWords(name: string, value: Detail): string {
  if (name.endsWith('Cents') && typeof value === 'number')
    return `${value < 0 ? '-' : ''}$${formatCents(Math.abs(value))}`;
  if (value === 'cashiers_check') return "cashier's check";
  if (typeof value === 'string' && SNAKE.test(value)) return value.replaceAll('_', ' ');
  return value === null ? 'nothing' : String(value);
}

/** Puts the details into a sentence: `{amountCents}` as money, `{kind}` in words; a detail that is missing stays visible. */
export const fillSentence = (sentence: string, details: NonNullable<Refusal['details']>): string =>
  sentence.replaceAll(/\{([A-Za-z]+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(details, name) ? details[name] : undefined;
    return value === undefined ? whole : inWords(name, value);
  });

/** What a person is told; undefined for a code that no subject declares, which is a bug of the one who refused. */
export function refusalText(refusal: Refusal): RefusalText | undefined {
  if (!isRefusalCode(refusal.code)) return undefined;
  const { rule, says, next } = REFUSAL_CATALOGUE[refusal.code];
  const details = refusal.details ?? {};
  return { rule, says: fillSentence(says, details), next: fillSentence(next, details) };
}
