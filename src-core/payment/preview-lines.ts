// The lines that a payment posts and its receipt prints, in order: an account's charges as the city's order pays them,
// its credit, then catalogue items each followed by its tax. Every line says which rule put it there (PY2).
import type { OpenCharge } from '../account/account.ts';
import type { CityPolicy, TextInTwoLanguages } from '../policy/city-policy.ts';
import type { Allocation } from './allocation/allocation.ts';
import type { PreviewLine } from './payment-preview.ts';
import type { PricedItem } from './price-item.ts';

const WORDS = {
  credit: { en: 'Credit on the account', es: 'Crédito en la cuenta' },
  creditRule: { en: 'more than was open, kept as credit', es: 'más de lo pendiente, queda como crédito' },
  itemRule: { en: 'fee catalogue', es: 'catálogo de cargos' },
  tax: { en: 'Sales tax', es: 'Impuesto sobre ventas' },
  exempt: { en: 'tax exempt', es: 'exento de impuesto' },
} as const satisfies Readonly<Record<string, TextInTwoLanguages>>;

type Language = keyof TextInTwoLanguages;

const NOTHING = {
  accountNo: null,
  chargeId: null,
  service: null,
  chargeKind: null,
  billDate: null,
  itemCode: null,
  glAccount: null,
} as const;

export function accountLines(
  { accountNo, lines, creditCents }: Allocation,
  charges: readonly OpenCharge[],
  language: Language,
): readonly PreviewLine[] {
  const paid = lines.map(({ chargeId, service, kind, billDate, amountCents, rule }): PreviewLine => {
    const charge = charges.find((each) => each.chargeId === chargeId);
    const description = charge?.description ?? '';
    return {
      ...NOTHING,
      kind: 'charge',
      accountNo,
      chargeId,
      service,
      chargeKind: kind,
      billDate,
      description: description === '' ? `${service} ${kind}` : description,
      amountCents,
      rule: rule.text,
      ruleEs: rule.textEs,
    };
  });
  if (creditCents === 0) return paid;
  const words = { description: WORDS.credit[language], rule: WORDS.creditRule[language], ruleEs: WORDS.creditRule.es };
  return [...paid, { ...NOTHING, kind: 'credit', accountNo, amountCents: creditCents, ...words }];
}

export function itemLines(
  { item, quantity, amountCents, taxCents, exemption }: PricedItem,
  { glAccount: taxAccount, rateBasisPoints }: CityPolicy['salesTax'],
  language: Language,
): readonly PreviewLine[] {
  const name = quantity === 1 ? item.name[language] : `${item.name[language]} × ${quantity}`;
  const line: PreviewLine = {
    ...NOTHING,
    kind: 'item',
    service: item.service,
    itemCode: item.code,
    glAccount: item.glAccount,
    description: exemption === null ? name : `${name} (${WORDS.exempt[language]}: ${exemption})`,
    amountCents,
    rule: WORDS.itemRule[language],
    ruleEs: WORDS.itemRule.es,
  };
  if (taxCents === 0) return [line];
  const description = `${WORDS.tax[language]} ${rateBasisPoints / 100} %`;
  return [line, { ...line, glAccount: taxAccount, description, amountCents: taxCents }];
}
