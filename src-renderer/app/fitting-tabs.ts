// How many tabs stand in the bar; the others wait under "More". Pure, so that the tests need no screen.

/** All, when they fit; otherwise as many from the left as leave room for the menu. Widths in pixels. */
export function fittingTabs(widths: readonly number[], available: number, menuWidth: number): number {
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (total <= available) return widths.length;
  let taken = menuWidth;
  const fit = widths.findIndex((width) => (taken += width) > available);
  return Math.max(0, fit);
}
