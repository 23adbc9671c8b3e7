// The grammar of the fields where it is easy to let something through that breaks further in.
import { describe, expect, it } from 'vitest';
import {
  actCents,
  cents,
  denominationCount,
  freeText,
  lookupText,
  signedCents,
} from '../../src-contract/wire/fields.ts';

const messageOf = (result: {
  readonly error?: { readonly issues: readonly { readonly message: string }[] } | undefined;
}) => result.error?.issues[0]?.message;

describe('fields', () => {
  it.each([
    ['a lone surrogate to look up', lookupText(40), 'a\ud800', 'text_has_no_control_characters'],
    ['a lone surrogate in free text', freeText(40), 'a\ud800', 'text_has_no_control_characters'],
    ['a card number in free text', freeText(40), '4111 1111 1111 1111', 'card_numbers_are_never_kept'],
  ])('AC6 TN4 refuse %s', (_what, field, text, code) => {
    expect(messageOf(field.safeParse(text))).toBe(code);
  });

  it('MN1 refuse an amount of one act that no bag holds, so that sums of several stay amounts', () => {
    expect(actCents.safeParse(1_000_000_000).success).toBe(true);
    expect(actCents.safeParse(1_000_000_001).success).toBe(false);
  });

  it.each([
    ['an amount', cents.parse(-0)],
    ['a signed amount', signedCents.parse(-0)],
    ['an amount of an act', actCents.parse(-0)],
    ['a quantity', denominationCount.parse({ denominationCents: 100, form: 'loose', quantity: -0 }).quantity],
  ])('MN1 take minus zero for zero in %s: events hold none', (_what, value) => {
    expect(Object.is(value, 0)).toBe(true);
  });
});
