// The mail by keyboard: two people list it, one posts it envelope by envelope, and it is handed in when posted equals listed.
import { Inspection, SIZE } from './inspection.ts';
import { ACCOUNTS, SLOW, expect, secondPerson, signIn, test } from './training-station.ts';

test.use({ viewport: SIZE });

test('ML1 ML2 ML3 a batch of mail from the list to the review, without a mouse', async ({ hands }) => {
  test.setTimeout(240_000);
  const { page } = hands;
  const see = new Inspection(page);
  await signIn(hands, 'ana');
  await hands.press('Shift+F6');
  await expect(page.getByLabel('Check: items', { exact: true })).toBeFocused({ timeout: SLOW });
  await hands.type('1');
  await hands.press('Tab');
  await hands.type('76.63');
  await hands.press('Tab');
  await hands.type('1');
  await hands.press('Tab');
  await hands.type('60');
  await hands.tabTo(page.getByRole('checkbox', { name: 'Each check is endorsed' }));
  await hands.press('Space');
  await see.look('mail, the list');
  await hands.press('Control+Enter');
  await secondPerson(hands, 'luis');
  const stub = page.getByLabel('Scan the stub, or type the account number');
  await expect(stub).toBeFocused({ timeout: SLOW });

  await hands.scan(ACCOUNTS.amy.no);
  const amount = page.getByLabel('Amount', { exact: true });
  await expect(amount).toBeFocused({ timeout: SLOW });
  await expect(amount).toHaveValue('76.63');
  await hands.look();
  await hands.press('Tab');
  await hands.type('1041');
  await see.look('mail, an envelope');
  await page.getByLabel('Number, or the check’s magnetic line').focus();
  await hands.press('Enter');
  await expect(page.getByText(/Posted: T-.*, \$76\.63\./)).toBeVisible({ timeout: SLOW });
  await expect(stub).toBeFocused();
  await expect(page.getByRole('region', { name: 'Tape' })).toContainText('1041', { timeout: SLOW });

  await hands.scan(ACCOUNTS.fatima.no);
  await expect(amount).toHaveValue('59.39', { timeout: SLOW });
  await hands.look();
  await hands.press('Control+A');
  await hands.type('60');
  await hands.tabTo(page.getByRole('button', { name: /What it is/ }));
  await hands.press('Enter');
  await page.getByRole('option', { name: 'Cash', exact: true }).waitFor();
  await hands.type('Cas');
  await hands.press('Enter');
  await amount.focus();
  await hands.press('Enter');
  await expect(page.getByText('$0.61 is more than is owed and becomes credit of the account.')).toBeVisible({
    timeout: SLOW,
  });
  await see.look('mail, more than is owed');
  await amount.focus();
  await hands.press('Enter');

  await expect(page.getByRole('heading', { name: 'Hand in the batch' })).toBeVisible({ timeout: SLOW });
  await hands.countCash({ $20: 3 });
  await see.look('mail, to be handed in');
  await hands.press('Control+Enter');
  await expect(page.getByText('Handed in. It waits for its review.')).toBeVisible({ timeout: SLOW });
  await expect(page.getByLabel('Check: items', { exact: true })).toBeVisible();
});
