// Every refusal of the counter by its code: what a person is told when a rule says no. A code belongs to one subject;
// a test holds this list against the subjects' own files, so that none is missing and none is declared twice.
import { accessRefusals } from '../access/refusals.ts';
import { importRefusals } from '../account/refusals.ts';
import { correctionRefusals } from '../correction/refusals.ts';
import { denominationRefusals } from '../denomination/refusals.ts';
import { depositRefusals } from '../deposit/refusals.ts';
import { drawerRefusals } from '../drawer/refusals.ts';
import { ledgerRefusals } from '../ledger/refusals.ts';
import { mailRefusals } from '../mail/refusals.ts';
import { paymentRefusals } from '../payment/refusals.ts';
import { periodRefusals } from '../period/refusals.ts';
import { policyRefusals } from '../policy/refusals.ts';
import { printingRefusals } from '../printing/refusals.ts';
import { privacyRefusals } from '../privacy/refusals.ts';
import { tenderRefusals } from '../tender/refusals.ts';
import { watchRefusals } from '../watch/refusals.ts';
import { callRefusals } from './call-refusals.ts';
import { type RefusalText, type Said, saidIn } from './define-refusals.ts';
import { fillSentence } from './detail-words.ts';
import type { Language } from './language.ts';
import type { Refusal } from './result.ts';

export const REFUSAL_CATALOGUE = {
  ...accessRefusals,
  ...callRefusals,
  ...importRefusals,
  ...correctionRefusals,
  ...denominationRefusals,
  ...depositRefusals,
  ...drawerRefusals,
  ...ledgerRefusals,
  ...mailRefusals,
  ...paymentRefusals,
  ...periodRefusals,
  ...policyRefusals,
  ...printingRefusals,
  ...privacyRefusals,
  ...tenderRefusals,
  ...watchRefusals,
};

export type RefusalCode = keyof typeof REFUSAL_CATALOGUE;

export const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(REFUSAL_CATALOGUE, code);

/** What a person is told; undefined for a code that no subject declares, which is a bug of the one who refused. */
export function refusalText(refusal: Refusal, language: Language): (Said & { readonly rule: string }) | undefined {
  if (!isRefusalCode(refusal.code)) return undefined;
  const text: RefusalText = REFUSAL_CATALOGUE[refusal.code];
  const { says, next } = saidIn(language, text);
  const details = refusal.details ?? {};
  return {
    rule: text.rule,
    says: fillSentence(says, details, language),
    next: fillSentence(next, details, language),
  };
}
