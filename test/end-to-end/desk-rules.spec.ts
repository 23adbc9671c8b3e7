// What the desk asks for before money is taken: a second person, and going back without losing the way.
import {
  ACCOUNTS,
  SLOW,
  amountField,
  expect,
  openDrawer,
  posted,
  question,
  scanAccount,
  searchBox,
  secondPerson,
  signIn,
  test,
} from './training-station.ts';

test('PY5 AC3 a credit above the limit waits for a second person and then goes on', async ({ hands }) => {
  const { page } = hands;
  await signIn(hands, 'ana');
  await openDrawer(hands);
  await scanAccount(hands, ACCOUNTS.kofi, ACCOUNTS.kofi.owes);
  await hands.tabTo(page.getByLabel(`Pays on ${ACCOUNTS.kofi.no}`), 'Shift+Tab');
  await hands.press('Control+A');
  await hands.type('900');
  await hands.press('Enter');
  await expect(amountField(page)).toHaveValue('900.00', { timeout: SLOW });
  await hands.press('Enter', 'Enter');
  await expect(question(page, 'Is this meant?')).toBeVisible({ timeout: SLOW });
  await hands.press('Enter');
  await expect(page.getByText('Take the payment with a credit of 717.70')).toBeVisible({ timeout: SLOW });
  await expect(page.getByText('above what you may take alone')).toBeVisible();
  await hands.press('Escape');
  await expect(amountField(page)).toBeFocused();
  await hands.press('Enter');
  await expect(question(page, 'Is this meant?')).toBeVisible({ timeout: SLOW });
  await hands.press('Enter');
  await secondPerson(hands, 'sam');
  await posted(hands, '$0.00');
});

test('a dropped payment leaves the search box ready', async ({ hands }) => {
  const { page } = hands;
  await signIn(hands, 'ana');
  await openDrawer(hands);
  await scanAccount(hands, ACCOUNTS.kofi, ACCOUNTS.kofi.owes);
  await hands.press('Escape');
  await expect(question(page, 'Drop this payment?')).toBeVisible({ timeout: SLOW });
  await hands.tabTo(page.getByRole('button', { name: 'Drop it' }));
  await hands.press('Enter');
  await expect(question(page, 'Drop this payment?')).toBeHidden({ timeout: SLOW });
  await expect(page.getByText('Ready for the next customer')).toBeVisible({ timeout: SLOW });
  await expect(searchBox(page)).toBeFocused();
  await hands.type('Amy');
  await expect(searchBox(page)).toHaveValue('Amy');
});
