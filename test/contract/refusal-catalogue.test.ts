// Every refusal that a subject declares is in the one catalogue, under one code, and reads as a sentence.
import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { RefusalText } from '../../src-core/result/define-refusals.ts';
import { REFUSAL_CATALOGUE, refusalText } from '../../src-core/result/refusal-catalogue.ts';

const files = globSync('src-core/**/*refusals.ts').filter((file) => !file.endsWith('define-refusals.ts'));

async function declaredIn(file: string): Promise<readonly (readonly [string, RefusalText])[]> {
  const module = (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>;
  return Object.entries(module)
    .filter(([name]) => name.endsWith('Refusals'))
    .flatMap(([, table]) => Object.entries(table as Readonly<Record<string, RefusalText>>));
}

const declared = (await Promise.all(files.map(declaredIn))).flat();

describe('the catalogue of refusals', () => {
  it('has every subject', () => {
    expect(files.length).toBeGreaterThanOrEqual(8);
    const missing = declared.map(([code]) => code).filter((code) => !Object.hasOwn(REFUSAL_CATALOGUE, code));
    expect(missing).toEqual([]);
  });

  it('has no code that two subjects declare', () => {
    const codes = declared.map(([code]) => code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  it.each(declared)('%s reads as a rule, a sentence and what to do next', (code, { rule, says, next }) => {
    expect(code).toMatch(/^[a-z]+(?:_[a-z0-9]+)+$/);
    expect(rule).toMatch(/^[A-Z]{2}\d+$/);
    for (const sentence of [says, next]) expect(sentence).toMatch(/^[A-Z{].*[.}]$/s);
  });
});

describe('what a person is told', () => {
  it.each([
    ['money', 'tender_covers_total', { stillToPayCents: 123_450 }, '$1,234.50 is still to pay.'],
    ['a negative amount', 'tender_covers_total', { stillToPayCents: -5 }, '-$0.05 is still to pay.'],
    ['a kind', 'tender_has_its_number', { kind: 'cashiers_check' }, "The cashier's check has no number."],
    ['words', 'tender_has_its_number', { kind: 'money_order' }, 'The money order has no number.'],
    ['nothing', 'tender_has_its_number', { kind: null }, 'The nothing has no number.'],
    ['a detail that is missing', 'tender_has_its_number', {}, 'The {kind} has no number.'],
  ])('has %s in words', (_what, code, details, says) => {
    expect(refusalText({ code, details })?.says).toBe(says);
  });

  it.each([['no_such_rule'], ['constructor'], ['__proto__']])('has nothing for the code %s', (code) => {
    expect(refusalText({ code })).toBeUndefined();
  });
});
