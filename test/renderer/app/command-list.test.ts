import { describe, expect, it } from 'vitest';
import { type Command, type CommandGroup, matches, offered } from '../../../src-renderer/app/command-list.ts';

describe('what is typed', () => {
  it.each([
    ['', 'Deposits', true],
    ['dep', 'Deposits', true],
    ['DEP', 'Deposits', true],
    ['posits', 'Deposits', false],
    ['hold pay', 'Hold payment', true],
    ['pay hold', 'Hold payment', true],
    ['pay x', 'Hold payment', false],
    ['depositos', 'Depósitos', true],
    ['Depósitos', 'Depositos', true],
    ['box', 'Mail & drop box', true],
  ])('%j matches %j: %s', (typed, label, isMatch) => {
    expect(matches(label, typed)).toBe(isMatch);
  });
});

const command = (group: CommandGroup, label: string): Command => ({ id: label, group, label, run: () => undefined });

describe('what is offered', () => {
  it('keeps the accounts that the station found, whatever they were found by', () => {
    const all = [
      command('screens', 'Desk'),
      command('actions', 'Hold payment'),
      command('accounts', 'Amy Cruz 1004600019'),
    ];
    expect(offered(all, '5550142').map(({ label }) => label)).toEqual(['Amy Cruz 1004600019']);
    expect(offered(all, 'de').map(({ label }) => label)).toEqual(['Desk', 'Amy Cruz 1004600019']);
  });
});
