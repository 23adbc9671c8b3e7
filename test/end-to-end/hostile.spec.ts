// What a busy counter does to a screen: scanners that stutter, keys pressed twice, reloads, a station that is killed.
import {
  ACCOUNTS,
  amountField,
  expect,
  openDrawer,
  posted,
  scanAccount,
  searchBox,
  signIn,
  test,
} from './training-station.ts';

test('a scanner that sends its return twice takes no cash from anybody', async ({ hands }) => {
  test.slow();
  await signIn(hands, 'ana');
  await openDrawer(hands);
  await hands.scan(ACCOUNTS.kofi.no, 2);
  await expect(amountField(hands.page)).toHaveValue(ACCOUNTS.kofi.owes);
  await hands.look();
  await expect(hands.page.getByRole('button', { name: /^Take off/ })).toHaveCount(0);
  await hands.press('Enter');
  await expect(hands.page.getByRole('button', { name: /^Take off cash/ })).toHaveCount(1);
  await hands.press('Enter');
  await posted(hands, '$0.00');
  await expect(searchBox(hands.page)).toHaveValue('');
});

test('taking pressed twice in one breath gives one receipt', async ({ hands }) => {
  test.slow();
  await signIn(hands, 'ana');
  await openDrawer(hands);
  await scanAccount(hands, ACCOUNTS.fatima, ACCOUNTS.fatima.owes);
  await hands.press('Enter');
  await Promise.all([hands.press('Enter'), hands.press('Enter'), hands.press('NumpadAdd')]);
  await posted(hands, '$0.00');
  await expect(hands.page.getByText('1 receipt', { exact: true })).toBeVisible();
});
