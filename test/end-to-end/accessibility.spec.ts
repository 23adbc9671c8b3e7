// WCAG 2.2 AA on every screen in every state a person meets, light and dark; and nothing to scroll sideways at 200 %.
import { AxeBuilder } from '@axe-core/playwright';
import { type Page } from '@playwright/test';
import type { Hands } from './hands.ts';
import {
  ACCOUNTS,
  SECRET,
  SLOW,
  amountField,
  expect,
  openDrawer,
  question,
  scanAccount,
  searchBox,
  signIn,
  test,
} from './training-station.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const THEMES = ['light', 'dark'] as const;
const SIZE = { width: 1280, height: 800 };
/** What is left of 1280 × 800 when everything is twice as large. */
const ZOOMED = { width: 640, height: 400 };

/** A soft look at each state, so that one run names everything that is wrong. */
class Inspection {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async look(state: string): Promise<void> {
    for (const colorScheme of THEMES) {
      await this.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page: this.page }).withTags(TAGS).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
      );
      expect.soft(found, `${state}, ${colorScheme}`).toEqual([]);
    }
    await this.page.setViewportSize(ZOOMED);
    const over = await this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect.soft(over, `${state}, 200 %: px to scroll sideways`).toBeLessThanOrEqual(0);
    await this.page.setViewportSize(SIZE);
  }
}

test.use({ viewport: SIZE });

async function deskStates(hands: Hands, see: Inspection): Promise<void> {
  const { page } = hands;
  await see.look('desk, no customer');
  await hands.type('Riv');
  await expect(page.getByRole('option').first()).toBeVisible({ timeout: SLOW });
  await see.look('desk, accounts found');
  await hands.press('Escape');
  await hands.type('zzzzqq');
  await expect(page.getByText('Nothing found for “zzzzqq”.')).toBeVisible({ timeout: SLOW });
  await see.look('desk, nothing found');
  await hands.press('Escape');
  await scanAccount(hands, ACCOUNTS.kofi, ACCOUNTS.kofi.owes);
  await see.look('desk, an account');
  await hands.tabTo(page.getByRole('button', { name: 'What it pays' }), 'Shift+Tab');
  await hands.press('Enter');
  await see.look('desk, what it pays');
  await hands.tabTo(amountField(page));
  await hands.type('50');
  await hands.press('Enter');
  await expect(page.getByText('As a partial payment', { exact: false })).toBeVisible({ timeout: SLOW });
  await see.look('desk, partly tendered');
  await hands.press('k');
  await expect(page.getByLabel('Check number')).toBeFocused();
  await hands.press('Enter');
  await expect(page.getByText('Key the number printed on it.')).toBeVisible();
  await see.look('desk, a check without its number');
  await hands.press('Escape', 'Escape');
  await expect(question(page, 'Drop this payment?')).toBeVisible();
  await see.look('desk, dropping');
}

test('before the work: first run, set-up, sign-in, locked', async ({ page, station }) => {
  test.setTimeout(300_000);
  const see = new Inspection(page);
  await page.goto(station.url);
  await expect(page.getByRole('button', { name: 'Start training' })).toBeFocused({ timeout: SLOW });
  await see.look('first run');
  await page.getByRole('button', { name: 'Set up this station' }).press('Enter');
  const next = page.getByRole('button', { name: 'Next' });
  await expect(next).toBeVisible();
  await see.look('set-up, administrator');
  await next.press('Enter');
  await expect(page.getByText('This is needed.').first()).toBeVisible();
  await see.look('set-up, administrator, missing');
  for (const [label, text] of [
    ['Sign-in name', 'boss'],
    ['Name, as printed', 'Pat Boss'],
    ['Secret', 'a good secret'],
    ['Secret once more', 'a good secret'],
  ] as const) {
    await page.getByLabel(label, { exact: true }).fill(text);
  }
  await next.press('Enter');
  for (const [label, text] of [
    ['City', 'Springfield'],
    ['Office', 'Utility office'],
    ['Address of the office', '1 Main St'],
  ] as const) {
    await page.getByLabel(label, { exact: true }).fill(text);
  }
  await see.look('set-up, office');
  await next.press('Enter');
  await expect(page.getByLabel('Change fund').first()).toBeVisible();
  await see.look('set-up, drawers');
  await next.press('Enter');
  await expect(page.getByRole('radio').first()).toBeVisible();
  await see.look('set-up, policy');
  await page.getByRole('radio').first().press('Space');
  await next.press('Enter');
  await expect(page.getByRole('button', { name: 'Set up the station' })).toBeVisible();
  await see.look('set-up, review');
  await page.reload();
  await page.getByRole('button', { name: 'Start training' }).press('Enter');
  await expect(page.getByLabel('Sign-in name')).toBeFocused({ timeout: SLOW });
  await see.look('sign-in');
  await page.getByLabel('Sign-in name').fill('ana');
  await page.getByLabel('Secret').fill('wrong');
  await page.getByLabel('Secret').press('Enter');
  await expect(page.getByText('The name or the secret is not right.')).toBeVisible({ timeout: SLOW });
  await see.look('sign-in, refused');
  await page.getByLabel('Secret').fill(SECRET);
  await page.getByLabel('Secret').press('Enter');
  await expect(searchBox(page)).toBeFocused({ timeout: SLOW });
  await see.look('desk, no drawer open');
  await page.keyboard.press('Control+l');
  await expect(page.getByLabel('Secret')).toBeFocused({ timeout: SLOW });
  await see.look('locked');
});

test('at the counter: starting cash, its witness, and the desk up to dropping a payment', async ({ hands }) => {
  test.setTimeout(600_000);
  const see = new Inspection(hands.page);
  await signIn(hands, 'ana');
  await hands.press('F3');
  await hands.countCash({ $20: 9 });
  await see.look('drawer, starting cash');
  await hands.press('Control+Enter');
  await expect(hands.page.getByLabel('Their password')).toBeFocused({ timeout: SLOW });
  await see.look('drawer, witness asked for');
  await hands.page.reload();
  await expect(searchBox(hands.page)).toBeFocused({ timeout: SLOW });
  await openDrawer(hands);
  await deskStates(hands, see);
});
