// How a customer pays: cash as it comes to hand, a check, a card, two of them together.
import type { PaymentDraftInput } from '../../../src-contract/station/payment.ts';
import type { TenderKind } from '../../../src-core/tender/tender.ts';
import { type Counter, newKey } from './counter.ts';
import type { Dice } from './dice.ts';

export type TenderInput = PaymentDraftInput['tenders'][number];
export type TenderChoice = TenderKind | 'exact_cash' | 'split' | 'any';

const BLANK = { itemNumber: null, routing: null, writtenDate: null, card: null };
const A_ROUTING = '121000248';
const NOTES = [100, 500, 1_000, 2_000, 10_000] as const;

const paper = (kind: 'check' | 'money_order' | 'cashiers_check', amountCents: number, dice: Dice): TenderInput => ({
  ...BLANK,
  tenderId: newKey(),
  kind,
  amountCents,
  itemNumber: String(dice.between(1e3, 9999999)),
  routing: kind === 'check' && dice.chance(0.5) ? A_ROUTING : null,
});

function card(amountCents: number, dice: Dice): TenderInput {
  const lastFour = String(dice.between(0, 9_999)).padStart(4, '0');
  const slip = { brand: 'VISA', lastFour, approvalCode: String(dice.between(100_000, 999_999)), terminal: 'T1' };
  return { ...BLANK, tenderId: newKey(), kind: 'card', amountCents, card: dice.chance(0.8) ? slip : null };
}

/** Up to the next note, unless the drawer could not give the change: then they look for coins. */
function cash(toPayCents: number, { cash: drawer }: Counter, dice: Dice): TenderInput {
  const note = dice.pick(NOTES);
  const tendered = dice.chance(0.3) ? toPayCents : Math.ceil(toPayCents / note) * note;
  const amountCents = drawer.find(tendered - toPayCents) === null ? toPayCents : tendered;
  return { ...BLANK, tenderId: newKey(), kind: 'cash', amountCents };
}

function choose(dice: Dice, toPayCents: number): Exclude<TenderChoice, 'any'> {
  const percent = dice.between(1, 100);
  if (percent <= 42) return 'cash';
  if (percent <= 70) return 'check';
  if (percent <= 82) return 'card';
  if (percent <= 88) return 'money_order';
  if (percent <= 92) return 'cashiers_check';
  return toPayCents >= 200 ? 'split' : 'exact_cash';
}

/** `takesChecks`: no account of the payment is barred from paying by check (TN5). */
export function tendersFor(
  toPayCents: number,
  choice: TenderChoice,
  takesChecks: boolean,
  counter: Counter,
  dice: Dice,
): readonly TenderInput[] {
  const chosen = choice === 'any' ? choose(dice, toPayCents) : choice;
  const check = takesChecks ? 'check' : 'money_order';
  switch (chosen) {
    case 'cash':
      return [cash(toPayCents, counter, dice)];
    case 'exact_cash':
      return [{ ...BLANK, tenderId: newKey(), kind: 'cash', amountCents: toPayCents }];
    case 'card':
      return [card(toPayCents, dice)];
    case 'check':
      return [paper(check, toPayCents, dice)];
    case 'money_order':
    case 'cashiers_check':
      return [paper(chosen, toPayCents, dice)];
    case 'split': {
      const first = dice.between(100, toPayCents - 1);
      return [paper(check, first, dice), cash(toPayCents - first, counter, dice)];
    }
  }
}
