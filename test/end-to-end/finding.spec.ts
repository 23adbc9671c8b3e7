// The ways to whatever does not stand on the screen: the box that searches everything, and the menu of the tabs that
// find no room.
import { Inspection, SIZE } from './inspection.ts';
import { ACCOUNTS, SLOW, expect, openDrawer, scanAccount, searchBox, signIn, test } from './training-station.ts';

test.use({ viewport: SIZE });

test('one box finds a screen, an account and an action', async ({ hands }) => {
  test.setTimeout(240_000);
  const { page } = hands;
  const box = page.getByRole('dialog', { name: 'Search everything' });
  await signIn(hands, 'ana');
  await openDrawer(hands);
  await hands.press('Control+K');
  await expect(box.getByRole('option', { name: 'Deposits' })).toBeVisible();
  await new Inspection(page).look('the box that searches everything');
  await hands.type('depo');
  await expect(box.getByRole('option').first()).toHaveText(/^Deposits/);
  await hands.press('Enter');
  await expect(box).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: 'Deposits' })).toBeAttached({ timeout: SLOW });

  await hands.press('Control+K');
  await hands.type(ACCOUNTS.kofi.no);
  await expect(box.getByRole('option').filter({ hasText: ACCOUNTS.kofi.name })).toBeVisible({ timeout: SLOW });
  await hands.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: ACCOUNTS.kofi.name })).toBeVisible({ timeout: SLOW });

  await hands.press('F2');
  await scanAccount(hands, ACCOUNTS.amy, ACCOUNTS.amy.owes);
  await hands.press('Control+K');
  await hands.type('hold');
  await expect(box.getByRole('option').first()).toHaveText(/^Hold payment/);
  await hands.press('Enter');
  await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible({ timeout: SLOW });
  await hands.press('Control+K', 'Escape');
  await expect(box).toBeHidden();
  await expect(searchBox(page)).toBeFocused();
});

test('tabs that find no room are reached through their menu, and by their keys as before', async ({ hands }) => {
  test.setTimeout(240_000);
  const { page } = hands;
  await page.setViewportSize({ width: 640, height: 400 });
  await signIn(hands, 'sam');
  const setup = page.getByRole('navigation').getByRole('button', { name: 'Setup', exact: true });
  await expect(setup).toBeHidden();
  await hands.press('Alt+M');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await hands.press('End', 'Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Cedar Bend' })).toBeVisible({ timeout: SLOW });
  await expect(page.getByRole('button', { name: /^More: Setup/ })).toBeVisible();
  await hands.press('F7');
  await expect(page.getByRole('heading', { level: 1, name: 'Accounts' })).toBeAttached({ timeout: SLOW });
  await page.setViewportSize(SIZE);
  await expect(setup).toBeVisible();
  await expect(page.getByRole('button', { name: /^More/ })).toHaveCount(0);
});
