// TN3, TN4: what each kind of tender must say of itself before it counts. A check is refused rather than held when it is
// dated after today or too old; a card leaves nothing here but its last four digits and what the terminal printed.
import { Temporal } from 'temporal-polyfill';
import { isIsoDate } from '../account/iso-date.ts';
import { MAX_CENTS } from '../money/cents.ts';
import type { CityPolicy } from '../policy/city-policy.ts';
import { type Refusal, type Result, ok, refuse } from '../result/result.ts';
import { containsCardNumber } from './card-number.ts';
import type { TenderRefusal } from './refusals.ts';
import { isRoutingNumber } from './routing-number.ts';
import { type CounterTender, type Tender, asPosted, isPaper } from './tender.ts';

export type TenderRules = Pick<CityPolicy, 'tenders' | 'bankRequiresRouting' | 'checkMaxAgeDays'>;

type No = Refusal<TenderRefusal> | null;
const no = (...reason: Parameters<typeof refuse<TenderRefusal>>): No => refuse(...reason).refusal;

/** Check numbers and serials have a grammar of their own; everything beyond it is refused. */
const ITEM_NUMBER = /^[0-9A-Za-z][0-9A-Za-z-]{0,19}$/;

function refuseCardNumber({ card }: Tender): No {
  const field =
    card === null ? undefined : Object.entries(card).find(([, text]) => containsCardNumber(text ?? ''))?.[0];
  return field === undefined ? null : no('card_number_is_never_kept', { field });
}

/** The first field that is filled although its kind has none. */
function refuseStrayField({ kind, itemNumber, routing, writtenDate, card }: Tender): No {
  const paper = { itemNumber, routing, writtenDate };
  const stray = isPaper(kind) ? { card } : kind === 'card' ? paper : { ...paper, card };
  const field = Object.entries(stray).find(([, value]) => value !== null)?.[0];
  return field === undefined ? null : no('tender_fields_fit_its_kind', { kind, field });
}

function refuseDate({ kind, writtenDate }: Tender, maxAgeDays: number, today: string): No {
  if (writtenDate === null) return null;
  if (!isIsoDate(writtenDate)) return no('written_date_exists', { kind });
  if (writtenDate > today) return no('check_is_not_post_dated', { kind, writtenDate });
  const oldest = Temporal.PlainDate.from(today).subtract({ days: maxAgeDays }).toString();
  return writtenDate < oldest ? no('check_is_not_stale', { kind, writtenDate, maxAgeDays }) : null;
}

function refusePaper(tender: CounterTender, rules: TenderRules, today: string): No {
  const { kind, itemNumber, routing, isUnsigned } = tender;
  if (itemNumber === null || !ITEM_NUMBER.test(itemNumber)) return no('tender_has_its_number', { kind });
  if (routing === null && kind === 'check' && rules.bankRequiresRouting) return no('check_has_its_routing');
  if (routing !== null && !isRoutingNumber(routing)) return no('routing_digit_holds');
  if (isUnsigned === true) return no('check_is_signed', { kind });
  return refuseDate(tender, rules.checkMaxAgeDays, today);
}

function refuseTender(tender: CounterTender, rules: TenderRules, today: string): No {
  const { kind, amountCents, card } = tender;
  const cardNumber = refuseCardNumber(tender);
  if (cardNumber !== null) return cardNumber;
  if (!rules.tenders.some((each) => each.kind === kind && each.isEnabled))
    return no('tender_kind_is_accepted', { kind });
  const isAmount = Number.isInteger(amountCents) && amountCents > 0 && amountCents <= MAX_CENTS;
  if (!isAmount) return no('tender_amount_is_above_zero', { kind });
  const stray = refuseStrayField(tender);
  if (stray !== null) return stray;
  if (isPaper(kind)) return refusePaper(tender, rules, today);
  const lastFour = card?.lastFour ?? null;
  return lastFour !== null && !/^\d{4}$/.test(lastFour) ? no('card_keeps_last_four_only') : null;
}

/** `today` is the office's calendar day. Answers the tender as it is posted. */
export function checkTender(tender: CounterTender, rules: TenderRules, today: string): Result<Tender, TenderRefusal> {
  const refusal = refuseTender(tender, rules, today);
  return refusal === null ? ok(asPosted(tender)) : { ok: false, refusal };
}
