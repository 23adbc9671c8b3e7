// The fields that every procedure is made of, each with its own grammar: what does not fit is refused here, before any
// rule is asked. Free text refuses control characters and card numbers (TN4); fields with a grammar of digits are exempt.
import { z } from 'zod';
import { MAX_CENTS } from '../../src-core/money/cents.ts';
import { MAX_COUNT_CENTS } from '../../src-core/denomination/count.ts';
import { DENOMINATION_FORMS } from '../../src-core/denomination/denomination-count.ts';
import { containsCardNumber } from '../../src-core/tender/card-number.ts';
import { ROLES } from '../../src-core/access/roles.ts';
import { TENDER_KINDS } from '../../src-core/tender/tender.ts';

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]/u;

/** Text a person wrote: trimmed, of bounded length, without control characters and without a card number (TN4). */
export const freeText = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => !CONTROL.test(text), 'text_has_no_control_characters')
    .refine((text) => !containsCardNumber(text), 'card_numbers_are_never_kept')
    .transform((text) => text.trim());
export const requiredText = (max: number) => freeText(max).refine((text) => text.length > 0, 'text_is_not_empty');

/** Text that is looked up or compared and not kept: any characters that can be written down and hashed. */
export const lookupText = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => text.isWellFormed(), 'text_has_no_control_characters');

/** JSON has a minus zero, events have none. */
const withoutMinusZero = (value: number): number => value + 0;

export const uuid = z.uuid().lowercase();
export const cents = z.int().min(0).max(MAX_CENTS).overwrite(withoutMinusZero);
export const signedCents = z.int().min(-MAX_CENTS).max(MAX_CENTS).overwrite(withoutMinusZero);
/** One amount among several that are added up: what no drawer or bag holds is refused here (MN1). */
export const actCents = z.int().min(0).max(MAX_COUNT_CENTS).overwrite(withoutMinusZero);
export const isoDate = z.iso.date();
export const accountNo = z.string().regex(/^[0-9A-Z-]{1,20}$/);
export const chargeId = z.string().regex(/^[0-9A-Za-z._:-]{1,60}$/);
/** TR1: those of training begin with `T-`. */
export const receiptNumber = z.string().regex(/^(?:T-)?[0-9A-Z]{2,8}-\d{4}-\d{7}$/);
export const itemNumber = z.string().regex(/^[0-9A-Za-z-]{1,24}$/);
export const routing = z.string().regex(/^\d{9}$/);
export const drawerId = z.string().regex(/^[0-9A-Z]{1,8}$/);
export const language = z.enum(['en', 'es']);
export const role = z.enum(ROLES);
export const tenderKind = z.enum(TENDER_KINDS);
export const signInName = z.string().regex(/^[a-z][a-z0-9._-]{1,31}$/);
/** Never trimmed, never logged, never stored. */
export const secret = z.string().min(1).max(200);

export const denominationCount = z.object({
  denominationCents: z.int().min(1).max(10_000),
  form: z.enum(DENOMINATION_FORMS),
  quantity: z.int().min(0).max(1_000_000).overwrite(withoutMinusZero),
});
export const denominationCounts = z.array(denominationCount).max(60);

/** LD5: every act that changes something carries its own key; the same key again gets the first answer. */
export const commandKey = z.uuid().lowercase();
/** Single-use token of a second person's approval (AC3). */
export const approval = lookupText(100);
