// PY4: a partial payment is a payment of lower amounts. What was tendered covers the catalogue items first, because they
// are paid whole, then the accounts in the order in which they were entered; the last entered goes short first.
import { type Cents, cents } from '../money/cents.ts';
import { type Result, ok, refuse } from '../result/result.ts';
import type { AllocationMode, DirectedPart } from './allocation/allocation.ts';
import type { DraftAccount, PaymentDraft } from './payment-draft.ts';
import { type ItemRefusal, type ItemRules, itemsTotal, priceItems } from './price-item.ts';

/** The customer's direction, cut to what is there: the part named last goes short first. */
function limitParts(parts: readonly DirectedPart[], amountCents: number): readonly DirectedPart[] {
  let left = amountCents;
  return parts.flatMap((part) => {
    const paid = Math.min(left, part.amountCents);
    left -= paid;
    return paid === 0 ? [] : [{ ...part, amountCents: cents(paid) }];
  });
}

function limitMode(mode: AllocationMode, amountCents: number): AllocationMode {
  if (mode.kind === 'whole_balance') return { kind: 'own_amount' };
  return mode.kind === 'customer_direction' ? { ...mode, parts: limitParts(mode.parts, amountCents) } : mode;
}

/** A draft that pays no more than `tenderedCents`; accounts that get nothing leave it. Enough tendered changes nothing. */
export function limitToTendered(
  draft: PaymentDraft,
  tenderedCents: Cents,
  rules: ItemRules,
): Result<PaymentDraft, ItemRefusal | 'items_are_paid_whole'> {
  const items = priceItems(draft.items, rules);
  if (!items.ok) return items;
  const itemsCents = itemsTotal(items.value);
  if (itemsCents > tenderedCents) return refuse('items_are_paid_whole', { itemsCents, tenderedCents });
  let left = tenderedCents - itemsCents;
  const accounts = draft.accounts.flatMap((account): readonly DraftAccount[] => {
    const amountCents = cents(Math.min(left, account.amountCents));
    left -= amountCents;
    if (amountCents === account.amountCents) return [account];
    return amountCents === 0 ? [] : [{ ...account, amountCents, mode: limitMode(account.mode, amountCents) }];
  });
  return ok({ ...draft, accounts });
}
