// What the desk asks for before money is taken: a second person, and going back without losing the way.
import { Inspection } from './inspection.ts';
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

test('PY10 someone else who pays is shown the name and no balance; a caller is verified on the account screen', async ({
  hands,
}) => {
  test.slow();
  const { page } = hands;
  await signIn(hands, 'ana');
  await openDrawer(hands);
  await scanAccount(hands, ACCOUNTS.kofi, ACCOUNTS.kofi.owes);
  await hands.tabTo(page.getByRole('checkbox', { name: 'Someone else is paying' }), 'Shift+Tab');
  await hands.press('Space');
  const row = page.getByRole('region', { name: new RegExp(ACCOUNTS.kofi.name) });
  await expect(row.getByText('******2941')).toBeVisible({ timeout: SLOW });
  await expect(row.getByText(ACCOUNTS.kofi.name)).toBeVisible();
  await expect(row.getByText(ACCOUNTS.kofi.owes, { exact: true })).toBeHidden();
  const see = new Inspection(page);
  await see.look('someone else is paying');
  await hands.tabTo(row.getByRole('button', { name: 'See account' }), 'Shift+Tab');
  await hands.press('Enter');
  await expect(page.getByText('Somebody calls?')).toBeVisible({ timeout: SLOW });
  await hands.press('Control+I');
  const ask = page.getByRole('dialog', { name: 'Verify a caller' });
  await expect(ask.getByRole('checkbox').first()).toBeFocused({ timeout: SLOW });
  await hands.press('Space', 'Tab', 'Space');
  await see.look('verify a caller');
  await hands.tabTo(ask.getByRole('button', { name: 'Verified', exact: true }));
  await hands.press('Enter');
  await expect(page.getByText('Last caller verified')).toBeVisible({ timeout: SLOW });
});
