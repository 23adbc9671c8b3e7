import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src-core/ledger/canonical-json.ts';

const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.string({ unit: 'binary' }),
    fc.array(tie('json')),
    fc.dictionary(fc.string({ unit: 'binary' }), tie('json')),
  ),
}));

describe('canonical JSON', () => {
  it.each([
    ['a fraction', 0.5],
    ['a number too large to be exact', 2 ** 53],
    ['minus zero', -0],
    ['not a number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['nothing', undefined],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a big integer', 1n],
    ['text with a lone surrogate', '\ud800'],
    ['a name with a lone surrogate', { '\ud800': 1 }],
    ['a field without a value', { a: undefined }],
    ['a fraction deep inside', { a: [{ b: 1.5 }] }],
  ])('LD4 refuses %s', (_what, value) => {
    expect(() => canonicalJson(value)).toThrow();
  });

  it.each([
    ['{"a":1,"b":{"c":[],"d":null}}', { b: { d: null, c: [] }, a: 1 }],
    // By UTF-16 code units: the surrogate pair of U+1F600 comes before U+FB33.
    ['{"\\r":1,"1":2,"€":3,"😀":4,"\ufb33":5}', { '€': 3, '\r': 1, '\ufb33': 5, '1': 2, '\u{1f600}': 4 }],
    ['"\\u000f\\n\\"\\\\/"', '\u000f\n"\\/'],
  ])('LD4 writes %s', (text, value) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('LD4 is RFC 8785 as another implementation writes it, and reads back to itself', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(text).toBe(canonicalize(value));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });
});
