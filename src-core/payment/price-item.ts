// PY6: a catalogue item has a price or an open amount, a quantity, and sales tax unless exempt. The tax of a row is
// rate × whole row, rounded once (MN3), and goes to its own general-ledger account.
import Big from 'big.js';
import { type Cents, cents } from '../money/cents.ts';
import { roundHalfAwayFromZero } from '../money/round-half-away-from-zero.ts';
import type { CityPolicy, FeeCatalogueItem } from '../policy/city-policy.ts';
import { type Result, ok, refuse } from '../result/result.ts';
import type { DraftItem } from './payment-draft.ts';

export type ItemRules = Pick<CityPolicy, 'feeCatalogue' | 'salesTax'>;
export type ItemRefusal =
  | 'item_is_in_catalogue'
  | 'item_quantity_is_whole'
  | 'item_amount_is_given'
  | 'item_price_is_fixed'
  | 'exemption_is_for_taxed_items';

export interface PricedItem {
  readonly item: FeeCatalogueItem;
  readonly quantity: number;
  readonly priceCents: Cents;
  /** quantity × price, before tax. */
  readonly amountCents: Cents;
  readonly taxCents: Cents;
  readonly exemption: string | null;
}

const MAX_ITEM_QUANTITY = 999;
/** A hundred thousand dollars: more for one piece of anything is a slip of the finger. */
const MAX_ITEM_CENTS = 10_000_000;
const BASIS_POINTS = 10_000;

export function priceItem(
  { code, quantity, amountCents, exemption }: DraftItem,
  { feeCatalogue, salesTax }: ItemRules,
): Result<PricedItem, ItemRefusal> {
  const item = feeCatalogue.find((each) => each.code === code);
  if (item === undefined) return refuse('item_is_in_catalogue', { code });
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > MAX_ITEM_QUANTITY) {
    return refuse('item_quantity_is_whole', { code, most: MAX_ITEM_QUANTITY });
  }
  if (item.priceCents === 'open' && (amountCents === null || amountCents < 1 || amountCents > MAX_ITEM_CENTS)) {
    return refuse('item_amount_is_given', { code });
  }
  if (item.priceCents !== 'open' && amountCents !== null) return refuse('item_price_is_fixed', { code });
  if (exemption !== null && !item.isTaxable) return refuse('exemption_is_for_taxed_items', { code });
  const priceCents = item.priceCents === 'open' ? cents(amountCents ?? 0) : item.priceCents;
  const rowCents = priceCents * quantity;
  const isTaxed = item.isTaxable && exemption === null;
  const tax = isTaxed ? new Big(rowCents).times(salesTax.rateBasisPoints).div(BASIS_POINTS) : new Big(0);
  return ok({
    item,
    quantity,
    priceCents,
    amountCents: cents(rowCents),
    taxCents: cents(roundHalfAwayFromZero(tax)),
    exemption,
  });
}

/** Prices every row; the first refusal stands for all. */
export function priceItems(items: readonly DraftItem[], rules: ItemRules): Result<readonly PricedItem[], ItemRefusal> {
  const priced: PricedItem[] = [];
  for (const item of items) {
    const one = priceItem(item, rules);
    if (!one.ok) return one;
    priced.push(one.value);
  }
  return ok(priced);
}

export const itemsTotal = (items: readonly PricedItem[]): Cents =>
  cents(items.reduce((sum, { amountCents, taxCents }) => sum + amountCents + taxCents, 0));
