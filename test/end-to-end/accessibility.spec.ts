// Every state before the work and at the desk under the same look; accessibility-of-the-day.spec.ts goes on from there.
import type { Hands } from './hands.ts';
import { Inspection, SIZE } from './inspection.ts';
import {
  ACCOUNTS,
  SECRET,
  SLOW,
  amountField,
  expect,
  openDrawer,
  posted,
  question,
  scanAccount,
  searchBox,
  signIn,
  test,
  toDesk,
} from './training-station.ts';

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
  await hands.tabTo(question(page, 'Drop this payment?').getByRole('button', { name: 'Drop it' }));
  await hands.press('Enter');
  await expect(amountField(page)).toBeHidden({ timeout: SLOW });
  await toDesk(hands);
  await hands.scan('999999999999');
  await expect(page.getByRole('status').filter({ hasText: 'Mind' })).toBeVisible({ timeout: SLOW });
  await see.look('desk, a scan of nothing');
  await scanAccount(hands, ACCOUNTS.amy, ACCOUNTS.amy.owes);
  await hands.press('Control+S');
  await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible({ timeout: SLOW });
  await scanAccount(hands, ACCOUNTS.fatima, ACCOUNTS.fatima.owes);
  await hands.type('60');
  await hands.press('Enter', 'Enter');
  await posted(hands, '$0.61');
  await see.look('desk, after a payment, one held');
  await hands.press('Control+Backspace');
  await expect(page.getByLabel('Reason')).toBeFocused({ timeout: SLOW });
  await see.look('desk, a second person asked for');
  await hands.press('Escape');
  await hands.press('F1');
  await expect(page.getByRole('dialog')).toBeVisible();
  await see.look('the sheet of keys');
  await hands.press('Escape');
}

test('before the work: first run, set-up, sign-in, locked', async ({ page, station }) => {
  test.setTimeout(600_000);
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

test('the desk: its drawer opened short, a payment in every state, the next customer', async ({ hands }) => {
  test.setTimeout(900_000);
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
  await see.look('desk, ready');
  await deskStates(hands, see);
});
