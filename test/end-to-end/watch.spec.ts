// AC4 on the screen: five openings without a sale are found, opened, and laid aside by somebody whom they are not about.
import { Inspection, SIZE } from './inspection.ts';
import { SLOW, enterSecret, expect, openDrawer, signIn, signOut, test } from './training-station.ts';

test.use({ viewport: SIZE });

test('AC4 a supervisor sees what the watcher found and says what they found', async ({ hands }) => {
  test.setTimeout(240_000);
  const { page } = hands;
  const see = new Inspection(page);
  await signIn(hands, 'ana');
  await openDrawer(hands);
  await hands.press('F3');
  for (let time = 0; time < 5; time += 1) {
    await page.getByRole('button', { name: 'Open without a sale' }).first().click();
    await expect(page.getByLabel('Reason')).toBeFocused({ timeout: SLOW });
    await hands.type(`change ${time}`);
    await hands.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden({ timeout: SLOW });
  }
  await signOut(hands);
  await enterSecret(hands, 'sam');
  await hands.press('Shift+F7');
  await hands.tabTo(page.getByRole('tab', { name: 'Check a receipt' }));
  await hands.press('ArrowRight', 'ArrowRight', 'ArrowRight');
  await expect(page.getByRole('tab', { name: 'Watch' })).toHaveAttribute('aria-selected', 'true', { timeout: SLOW });
  const row = page.getByRole('row').filter({ hasText: 'Many openings without a sale' });
  await expect(row).toContainText('to be looked at', { timeout: SLOW });
  await see.look('the watcher, a finding');
  await row.dblclick();
  await expect(page.getByLabel('What you found')).toBeFocused({ timeout: SLOW });
  await see.look('the watcher, a finding open');
  await hands.type('the coin roll broke');
  await hands.tabTo(page.getByRole('button', { name: 'I looked at it' }));
  await hands.press('Enter');
  await expect(row).toContainText('looked at', { timeout: SLOW });
  await see.look('the watcher, looked at');
});
