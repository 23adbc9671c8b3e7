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

const placesIn = (sentence: string): readonly string[] => (sentence.match(/\{[A-Za-z]+\}/g) ?? []).toSorted();

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

  it.each(declared)('%s says the same in Spanish, with the same places to fill', (_code, text) => {
    for (const sentence of [text.saysEs, text.nextEs]) expect(sentence).toMatch(/^[A-ZÁÉÍÓÚÑ¿¡{].*[.}?]$/s);
    expect(text.saysEs).not.toBe(text.says);
    expect(text.nextEs).not.toBe(text.next);
    expect(placesIn(text.saysEs)).toEqual(placesIn(text.says));
    expect(placesIn(text.nextEs)).toEqual(placesIn(text.next));
  });

  it.each(declared)(
    '%s has no English left in its Spanish, and no article before a word of either gender',
    (_code, text) => {
      const spanish = `${text.saysEs} ${text.nextEs}`;
      expect(spanish.replaceAll(/\{[A-Za-z]+\}/g, '')).not.toMatch(
        /\b(?:the|and|with|your|was|this|drawer|receipt|check|count)\b/i,
      );
      expect(spanish).not.toMatch(/\b(?:el|la|un|una|del|al) \{(?:kind|role|form|field|why)\}/i);
    },
  );
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
    expect(refusalText({ code, details }, 'en')?.says).toBe(says);
  });

  it.each([
    ['money', 'tender_covers_total', { stillToPayCents: 123_450 }, 'Faltan $1,234.50 por pagar.'],
    ['a negative amount', 'tender_covers_total', { stillToPayCents: -5 }, 'Faltan -$0.05 por pagar.'],
    ['a kind', 'tender_has_its_number', { kind: 'cashiers_check' }, 'Falta el número (cheque de caja).'],
    ['a role', 'act_is_allowed', { role: 'senior_cashier' }, 'Su función (cajero principal) no puede hacer esto.'],
    ['several', 'count_is_complete', { missing: 'cash, money_order' }, 'Aún no se ha contado: efectivo, giro postal.'],
    ['nothing', 'tender_has_its_number', { kind: null }, 'Falta el número (nada).'],
    [
      'a name that looks like a code',
      'sign_in_name_is_unique',
      { signInName: 'cashier' },
      'El nombre de usuario cashier ya está en uso.',
    ],
  ])('has %s in Spanish words', (_what, code, details, says) => {
    expect(refusalText({ code, details }, 'es')?.says).toBe(says);
  });

  it('speaks of a row of the extract in the reader\u2019s language', () => {
    const details = { rows: 2, file: 'accounts.csv', line: 7, column: 'flag', reason: 'flag_is_y_or_n' };
    const said = (language: 'en' | 'es') =>
      refusalText({ code: 'rejected_rows_need_consent', details }, language)?.says;
    expect(said('en')).toContain('flag: The field is not Y or N.');
    expect(said('es')).toContain('flag: El campo no es Y ni N.');
  });

  it.each([['no_such_rule'], ['constructor'], ['__proto__']])('has nothing for the code %s', (code) => {
    expect(refusalText({ code }, 'en')).toBeUndefined();
    expect(refusalText({ code }, 'es')).toBeUndefined();
  });
});
