import { describe, expect, it } from 'vitest';
import { declaredRefusals, isCited, rules, testStrings } from './rule-book.ts';

describe('the rule book', () => {
  it('names each rule once', () => {
    const ids = rules.map((rule) => rule.id);
    expect(ids.length).toBeGreaterThan(100);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('has a test that cites each rule the station keeps', () => {
    const untested = rules.filter((rule) => rule.state === 'kept' && !isCited(rule.id));
    expect(untested.map((rule) => rule.id)).toEqual([]);
  });
});

describe('the declared refusals', () => {
  it('are found where the code declares them', () => {
    expect(declaredRefusals.length).toBeGreaterThan(0);
  });

  it('have a snake_case code, a rule of the book and two plain sentences', () => {
    const known = new Set(rules.map((rule) => rule.id));
    const isSentence = (text: string | undefined): boolean => text !== undefined && /^[A-Z{“"].+[.?]$/s.test(text);
    const incomplete = declaredRefusals.filter(
      ({ code, text }) =>
        !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(code) ||
        !known.has(text['rule'] ?? '') ||
        !isSentence(text['says']) ||
        !isSentence(text['next']),
    );
    expect(incomplete.map(({ where, code }) => `${code} in ${where}`)).toEqual([]);
  });

  it('are each declared once', () => {
    const codes = declaredRefusals.map((refusal) => refusal.code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  it('are each produced by a test', () => {
    const said = new Set(testStrings.flatMap((text) => text.match(/[a-z0-9]+(?:_[a-z0-9]+)+/g) ?? []));
    const unseen = declaredRefusals.filter((refusal) => !said.has(refusal.code));
    expect(unseen.map(({ where, code }) => `${code} of ${where}`)).toEqual([]);
  });
});
