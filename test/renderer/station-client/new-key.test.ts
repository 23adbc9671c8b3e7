import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandKey } from '../../../src-contract/wire/fields.ts';
import { newKey } from '../../../src-renderer/station-client/new-key.ts';

describe('the key of an act', () => {
  it('LD5 is one that the contract takes, with the time in front', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 48 - 1 }), (now) => {
        const key = newKey(now);
        expect(commandKey.parse(key)).toBe(key);
        expect(key[14]).toBe('7');
        expect(Number.parseInt(key.replaceAll('-', '').slice(0, 12), 16)).toBe(now);
      }),
    );
  });

  it('LD5 is never the same twice', () => {
    expect(new Set(Array.from({ length: 5_000 }, () => newKey(1))).size).toBe(5_000);
  });
});
