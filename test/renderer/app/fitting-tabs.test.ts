import { describe, expect, it } from 'vitest';
import { fittingTabs } from '../../../src-renderer/app/fitting-tabs.ts';

describe('the tabs that stand in the bar', () => {
  it.each([
    ['all, when they fit to the pixel', [100, 100, 100], 300, 80, 3],
    ['as many as leave room for the menu', [100, 100, 100], 299, 80, 2],
    ['fewer, when the menu needs the room of one', [100, 100, 100, 100], 390, 200, 1],
    ['none, when there is room for the menu alone', [100, 100], 150, 100, 0],
    ['none of none', [], 0, 100, 0],
  ])('%s', (_name, widths, available, menuWidth, count) => {
    expect(fittingTabs(widths, available, menuWidth)).toBe(count);
  });
});
