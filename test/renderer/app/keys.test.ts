import { describe, expect, it } from 'vitest';
import { bindingOf, keyIds } from '../../../src-renderer/app/key-bindings.ts';
import { SYSTEM_KEYS, ariaCombo, comboOf, isTypingKey, writeCombo } from '../../../src-renderer/app/key-combo.ts';
import { KeyHandlers, type KeyPlace, candidates } from '../../../src-renderer/app/key-dispatch.ts';
import { en } from '../../../src-renderer/app/texts/en.ts';
import { es } from '../../../src-renderer/app/texts/es.ts';

const desk: KeyPlace = { screen: 'desk', field: null, isInDialog: false, ownsEnter: false };
const tender: KeyPlace = { ...desk, field: 'tender' };

describe('the key registry', () => {
  it('binds nothing that the system or the browser owns', () => {
    const bound = keyIds().flatMap((id) => bindingOf(id).keys);
    expect(bound.filter((key) => SYSTEM_KEYS.includes(key))).toEqual([]);
  });

  it('lets single letters act only inside a named field', () => {
    const loose = keyIds().filter((id) => bindingOf(id).keys.some(isTypingKey) && bindingOf(id).field === undefined);
    expect(loose).toEqual([]);
  });

  it('gives one key one meaning in one place', () => {
    const places = keyIds().flatMap((id) => {
      const { scope, field, keys } = bindingOf(id);
      return keys.map((key) => `${scope} ${field ?? ''} ${key}`);
    });
    expect(new Set(places).size).toBe(places.length);
  });

  it.each([
    ['English', en],
    ['Spanish', es],
  ])('has words for every key in %s', (_language, texts) => {
    expect(keyIds().filter((id) => bindingOf(id).label(texts).trim() === '')).toEqual([]);
  });
});

describe('the key of a robbery', () => {
  it('DS19 acts everywhere, in a dialog too', () => {
    for (const place of [desk, tender, { ...desk, isInDialog: true }]) {
      expect(candidates('Pause', place)).toEqual(['frame.robbery']);
    }
  });
});

describe('a press', () => {
  it.each([
    [{ key: 'm', ctrlKey: true }, 'Ctrl+M'],
    [{ key: 'k' }, 'K'],
    [{ key: 'K', shiftKey: true }, 'K'],
    [{ key: 'Escape' }, 'Esc'],
    [{ key: 'Enter', code: 'NumpadEnter' }, 'Enter'],
    [{ key: '+', code: 'NumpadAdd' }, 'NumpadAdd'],
    [{ key: 'Enter', ctrlKey: true }, 'Ctrl+Enter'],
    [{ key: 'Backspace', ctrlKey: true }, 'Ctrl+Backspace'],
    [{ key: 'F9' }, 'F9'],
  ])('%o is spelled %s', (press, combo) => {
    expect(comboOf(press)).toBe(combo);
  });

  it('of a modifier alone is nothing', () => {
    expect(comboOf({ key: 'Control', ctrlKey: true })).toBeNull();
  });

  it('is written as it is printed on the key', () => {
    expect([writeCombo('Ctrl+S'), writeCombo('NumpadAdd'), ariaCombo('Ctrl+M')]).toEqual(['Ctrl S', '+', 'Control+M']);
  });
});

describe('where a press goes', () => {
  it('does nothing of the screen while a dialog is open', () => {
    expect(candidates('Enter', { ...tender, isInDialog: true })).toEqual([]);
    expect(candidates('F3', { ...desk, isInDialog: true })).toEqual([]);
  });

  it('leaves Enter to a button or list that has the focus', () => {
    expect(candidates('Enter', { ...desk, ownsEnter: true })).toEqual([]);
  });

  it('never takes money from Enter in the search box', () => {
    expect(candidates('Enter', { ...desk, field: 'search', ownsEnter: true })).toEqual([]);
  });

  it('keeps letters as typing outside their field', () => {
    expect(candidates('K', { ...desk, field: 'search' })).toEqual([]);
    expect(candidates('K', tender)).toEqual(['desk.kindCheck']);
  });

  it('tries the field before the screen before the frame', () => {
    expect(candidates('Enter', tender)).toEqual(['desk.takeCash', 'desk.takePayment']);
  });

  it('keeps to the screen that is shown', () => {
    expect(candidates('F9', { ...desk, screen: 'receipts' })).toEqual(['receipts.reprint']);
  });

  it('asks the last mounted first, passes on what is declined, and forgets what is unmounted', () => {
    const handlers = new KeyHandlers();
    const seen: string[] = [];
    handlers.add('frame.back', () => void seen.push('frame'));
    const remove = handlers.add('frame.back', () => {
      seen.push('screen declines');
      return false;
    });
    expect(handlers.run('Esc', desk)).toBe(true);
    remove();
    handlers.run('Esc', desk);
    expect(seen).toEqual(['screen declines', 'frame', 'frame']);
    expect(handlers.run('F9', desk)).toBe(false);
  });
});
