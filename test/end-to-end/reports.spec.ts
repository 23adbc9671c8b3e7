// The reports screen by keyboard: what came in today, drawn and held against the ledger; and what a senior cashier whose own
// drawer is open does not learn (DS5).
import { Inspection, SIZE } from './inspection.ts';
import { ACCOUNTS, SLOW, expect, openDrawer, posted, scanAccount, signIn, signOut, test } from './training-station.ts';

test.use({ viewport: SIZE });

test('F8: a report is chosen, looked at and saved; one’s own open drawer stays withheld', async ({ hands }) => {
  test.setTimeout(240_000);
  const { page } = hands;
  const see = new Inspection(page);
  await signIn(hands, 'grace');
  await openDrawer(hands);
  await scanAccount(hands, ACCOUNTS.fatima, ACCOUNTS.fatima.owes);
  await hands.press('NumpadAdd');
  await posted(hands, '$0.00').catch(() => '');
  await hands.press('F8');
  const list = page.getByRole('grid', { name: 'Reports' });
  await expect(list).toBeFocused({ timeout: SLOW });
  await expect(page.getByText(/are withheld until its count is accepted/)).toBeVisible({ timeout: SLOW });
  await expect(page.getByText(ACCOUNTS.fatima.owes)).toHaveCount(0);
  await see.look('reports, withheld');
  await signOut(hands);

  await signIn(hands, 'ida');
  await hands.press('F8');
  await expect(list).toBeFocused({ timeout: SLOW });
  await expect(page.getByText(/Agrees with the ledger: its journals make \$59\.39/)).toBeVisible({ timeout: SLOW });
  await hands.press('ArrowDown', 'ArrowDown');
  await expect(page.getByRole('heading', { name: 'Collections by tender' })).toBeVisible();
  await see.look('reports, by tender');
  await hands.press('End');
  await expect(page.getByText('Say what to look for')).toBeVisible({ timeout: SLOW });
  await see.look('reports, the last');
  await hands.press('Home', 'ArrowDown');
  const saved = page.waitForEvent('download');
  await hands.press('Control+S');
  expect((await saved).suggestedFilename()).toMatch(/^collections-by-service-.*\.csv$/);
  const printed = page.waitForEvent('download');
  await hands.press('Control+P');
  expect((await printed).suggestedFilename()).toMatch(/^collections-by-service-.*\.pdf$/);
});
