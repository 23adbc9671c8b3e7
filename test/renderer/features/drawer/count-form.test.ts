import { describe, expect, it } from 'vitest';
import {
  type CountForm,
  EMPTY_FORM,
  fromFigures,
  isEmptyForm,
  missingOf,
  progressOf,
  toFigures,
} from '../../../../src-renderer/features/drawer/count-form.ts';
import { overShortWords } from '../../../../src-renderer/features/drawer/over-short-words.ts';
import { en } from '../../../../src-renderer/app/texts/en.ts';
import { es } from '../../../../src-renderer/app/texts/es.ts';

const check = { id: 'a', kind: 'check' as const, itemNumber: '1043', amountCents: 10_284 };
const counted: CountForm = {
  cash: { 'bill-2000': { loose: 12 }, 'coin-25': { rolled: 2 } },
  paper: [check, { id: 'b', kind: 'money_order', itemNumber: 'MO-1', amountCents: 5_138 }],
  hasNoPaper: false,
  slips: [],
  hasNoSlips: true,
};

describe('the count as the screen holds it', () => {
  it('DS6 starts empty: nothing is counted, and nothing is zero', () => {
    expect(toFigures(EMPTY_FORM)).toEqual({ cash: null, paper: null, cardSlipsCents: null });
    expect(isEmptyForm(EMPTY_FORM)).toBe(true);
  });

  it.each([
    ['an empty tape', EMPTY_FORM, ['cash', 'check', 'card']],
    ['a zero typed for cash', { ...EMPTY_FORM, cash: { 'bill-100': { loose: 0 } } }, ['check', 'card']],
    ['a cell emptied again', { ...EMPTY_FORM, cash: { 'bill-100': { loose: null } } }, ['cash', 'check', 'card']],
    ['no paper, said deliberately', { ...EMPTY_FORM, hasNoPaper: true }, ['cash', 'card']],
    ['no slips, said deliberately', { ...EMPTY_FORM, hasNoSlips: true }, ['cash', 'check']],
    ['everything', counted, []],
  ])('DS7 zero is a count, empty is not: %s', (_, form, missing) => {
    expect(missingOf(form, ['cash', 'check', 'card'])).toEqual(missing);
  });

  it('DS4 gives back the figures of a count that was put aside', () => {
    expect(toFigures(fromFigures(toFigures(counted)))).toEqual(toFigures(counted));
  });

  it('DS7 names each used kind, and each other that was counted, with its own figure only', () => {
    expect(progressOf(counted, ['cash', 'check', 'card'])).toEqual([
      { kind: 'cash', isUsed: true, isCounted: true, cents: 26_000, items: null },
      { kind: 'check', isUsed: true, isCounted: true, cents: 10_284, items: 1 },
      { kind: 'money_order', isUsed: false, isCounted: true, cents: 5_138, items: 1 },
      { kind: 'card', isUsed: true, isCounted: true, cents: 0, items: 0 },
    ]);
  });

  it('DS7 shows no figure for a kind without a count', () => {
    expect(progressOf(EMPTY_FORM, ['card'])).toEqual([
      { kind: 'cash', isUsed: true, isCounted: false, cents: null, items: null },
      { kind: 'card', isUsed: true, isCounted: false, cents: null, items: null },
    ]);
  });
});

describe('over/short in words', () => {
  it.each([
    [-200, 'short 2.00', 'faltan 2.00'],
    [100, 'over 1.00', 'sobran 1.00'],
    [0, 'agrees', 'coincide'],
  ])('DS8 says %d as words, not as a sign', (cents, english, spanish) => {
    expect([overShortWords(cents, en), overShortWords(cents, es)]).toEqual([english, spanish]);
  });
});
