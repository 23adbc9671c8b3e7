import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CityPolicy } from '../../../src-core/policy/city-policy.ts';
import { parsePolicy } from '../../../src-core/policy/parse-policy.ts';
import { policyInForce } from '../../../src-core/policy/policy-in-force.ts';
import { CITIES, cityPolicy, policyDocument } from './city-policy-file.ts';

/** Riverton's document with the value at a path (`allocation.steps.0.age`) replaced; undefined takes the field away. */
function changed(path: string, value: unknown): unknown {
  const document: unknown = structuredClone(policyDocument('riverton'));
  const fields = path.split('.');
  const last = fields.pop() ?? '';
  let place = document;
  for (const field of fields) place = Object(place)[field];
  if (value === undefined) delete Object(place)[last];
  else Object(place)[last] = value;
  return document;
}

const first = <Key extends keyof CityPolicy>(key: Key): unknown => Object(policyDocument('riverton')[key])[0];

describe('parsePolicy', () => {
  it.each([
    { at: 'the document', document: null },
    { at: 'the document', document: [] },
    { at: 'the document', document: 'policy' },
    { at: 'name', document: {} },
    { at: 'name', document: changed('name', '  ') },
    { at: 'name', document: changed('name', 'Riverton \ud800') },
    { at: 'texts.officeName', document: changed('texts.officeName', 'Office\u001b@') },
    { at: 'feeCatalogue[0].name.es', document: changed('feeCatalogue.0.name.es', 'Cargo \udc00') },
    { at: 'effectiveFrom', document: changed('effectiveFrom', '2026-02-29') },
    { at: 'overShortTolerance', document: changed('overShortTolerance', 500) },
    { at: 'overShortToleranceCents', document: changed('overShortToleranceCents', undefined) },
    { at: 'overShortToleranceCents', document: changed('overShortToleranceCents', -1) },
    { at: 'overShortToleranceCents', document: changed('overShortToleranceCents', 0.5) },
    { at: 'overShortToleranceCents', document: changed('overShortToleranceCents', '500') },
    { at: 'cashInDrawerLimitCents', document: changed('cashInDrawerLimitCents', Number.NaN) },
    { at: 'limits.cashier.voidCents', document: changed('limits.cashier.voidCents', undefined) },
    { at: 'limits.auditor', document: changed('limits.auditor', {}) },
    { at: 'tenders', document: changed('tenders', [first('tenders')]) },
    { at: 'tenders[0].kind', document: changed('tenders.0.kind', 'crypto') },
    { at: 'tenders[1].kicksDrawer', document: changed('tenders.1.kicksDrawer', 'yes') },
    { at: 'checkOverTotal', document: changed('checkOverTotal', 'cash back') },
    { at: 'lockoutAttempts', document: changed('lockoutAttempts', 0) },
    { at: 'feeCatalogue[0].priceCents', document: changed('feeCatalogue.0.priceCents', 'free') },
    { at: 'feeCatalogue[0].name.es', document: changed('feeCatalogue.0.name.es', '') },
    { at: 'feeCatalogue', document: changed('feeCatalogue', [first('feeCatalogue'), first('feeCatalogue')]) },
    { at: 'depositories', document: changed('depositories', []) },
    { at: 'depositories[0].routing', document: changed('depositories.0.routing', '123456789') },
    { at: 'depositories[0].accountNumberMasked', document: changed('depositories.0.accountNumberMasked', '1234567') },
    { at: 'holidays', document: changed('holidays', [first('holidays'), first('holidays')]) },
    { at: 'scanLines[0]', document: changed('scanLines.0.net.start', 30) },
    { at: 'scanLines[0]', document: changed('scanLines.0.length', 41) },
    { at: 'scanLines[0].checkDigit.weights', document: changed('scanLines.0.checkDigit.weights', []) },
    { at: 'allocation.steps', document: changed('allocation.steps', []) },
    { at: 'allocation.steps[0].age', document: changed('allocation.steps.0.age', 'ancient') },
    { at: 'allocation.steps[0].kinds', document: changed('allocation.steps.0.kinds', ['PENALTY', 'PENALTY']) },
    { at: 'allocation.steps', document: changed('allocation.steps.1.id', 'past-due-penalties') },
    {
      at: 'allocation.steps[0].percentages',
      document: changed('allocation.steps.0.percentages', [{ service: 'WATER', percent: 99 }]),
    },
  ])('PY2 refuses a document that is wrong at $at', ({ at, document }) => {
    expect(parsePolicy(document)).toMatchObject({
      ok: false,
      refusal: { code: 'policy_is_well_formed', details: { at } },
    });
  });

  it('PY2 refuses anything at all that is not a policy, without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (document) => {
        expect(parsePolicy(document).ok).toBe(false);
      }),
    );
  });

  it.each(CITIES)('PY2 reads policies/%s.json', (city) => {
    const policy = cityPolicy(city);
    expect(policy.name).toBe(city);
    expect(parsePolicy(JSON.parse(JSON.stringify(policy)))).toEqual({ ok: true, value: policy });
  });

  it('PY2 a policy that was read cannot be changed', () => {
    const policy = cityPolicy('riverton');
    expect(() => Object.assign(policy, { name: 'other' })).toThrow(TypeError);
    expect(() => Object.assign(policy.limits.cashier, { voidCents: null })).toThrow(TypeError);
    expect(() => Object.assign(policy.allocation.steps, { length: 0 })).toThrow(TypeError);
  });

  it('TN9 no city kicks the drawer on a card', () => {
    for (const city of CITIES) {
      expect(cityPolicy(city).tenders.find(({ kind }) => kind === 'card')?.kicksDrawer).toBe(false);
    }
  });
});

describe('policyInForce', () => {
  const dated = ['2026-07-01', '2026-01-01', '2027-01-01'].map((effectiveFrom) => ({ effectiveFrom }));

  it('PY2 refuses a day before the first policy', () => {
    expect(policyInForce(dated, '2025-12-31')).toMatchObject({ refusal: { code: 'policy_is_in_force' } });
    expect(policyInForce([], '2026-01-01')).toMatchObject({ refusal: { code: 'policy_is_in_force' } });
  });

  it.each([
    ['2026-01-01', '2026-01-01'],
    ['2026-06-30', '2026-01-01'],
    ['2026-07-01', '2026-07-01'],
    ['2030-01-01', '2027-01-01'],
  ])('BD1 on %s the policy of %s rules', (businessDate, effectiveFrom) => {
    expect(policyInForce(dated, businessDate)).toEqual({ ok: true, value: { effectiveFrom } });
  });
});

describe('the words of a step', () => {
  it.each(CITIES)('PY2 %s says each of its steps in both languages', (city) => {
    for (const { text, textEs } of cityPolicy(city).allocation.steps) {
      expect(textEs).toMatch(/^\S.*\S$/);
      expect(textEs).not.toBe(text);
    }
  });

  it('PY2 a document from before the Spanish words is read as it was', () => {
    const parsed = parsePolicy(changed('allocation.steps.0.textEs', undefined));
    expect(parsed.ok && parsed.value.allocation.steps[0]?.textEs).toBeNull();
  });
});
