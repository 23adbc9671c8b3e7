import { describe, expect, it } from 'vitest';
import { type HeadMark, headProblem } from '../../../src-core/ledger/head-mark.ts';

const mark: HeadMark = { chain: 'c-1', sequence: 40, hash: 'forty', perpetualCents: 9_000, machine: 'this one' };
const head = {
  sequence: 44,
  perpetualCents: 9_500,
  machine: 'this one',
  hashAt: (sequence: number) => (sequence === 40 ? 'forty' : null),
};

describe('a ledger beside its mark', () => {
  it.each([
    ['ledger_was_restored', 'is shorter', { sequence: 39 }],
    ['ledger_was_restored', 'has a lower perpetual total', { perpetualCents: 8_999 }],
    ['ledger_is_another_branch', 'says something else there', { hashAt: () => 'another forty' }],
    ['ledger_was_copied', 'is on another machine', { machine: 'that one' }],
  ])('LD6 %s: it %s', (problem, _what, changes) => {
    expect(headProblem(mark, { ...head, ...changes })).toBe(problem);
  });

  it.each([
    ['there is no mark yet', null, head],
    ['it stands at its mark', mark, { ...head, sequence: 40, perpetualCents: 9_000 }],
    ['it went on after the mark, as after a power cut', mark, head],
    ['the machine cannot be told', mark, { ...head, machine: null }],
    ['the mark cannot tell its machine', { ...mark, machine: null }, head],
  ])('LD6 is trusted where %s', (_what, given, now) => {
    expect(headProblem(given, now)).toBeNull();
  });
});
