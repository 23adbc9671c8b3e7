// How many presses each task of a cashier takes: each key 1, a chord 1, typed characters nothing. It fails when one grows.
import type { Hands } from './hands.ts';
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
  signOut,
  test,
  toDesk,
} from './training-station.ts';

/** How many presses it took from one state of the screen to another. */
async function pressesOf(hands: Hands, task: () => Promise<unknown>): Promise<number> {
  const before = hands.presses;
  await task();
  return hands.presses - before;
}

test('the presses of taking money, voiding and reprinting', async ({ hands }) => {
  test.setTimeout(300_000);
  const { page } = hands;
  await signIn(hands, 'ana');
  await openDrawer(hands);

  await scanAccount(hands, ACCOUNTS.kofi, ACCOUNTS.kofi.owes);
  const exactCash = await pressesOf(hands, async () => {
    await hands.press('NumpadAdd');
    await posted(hands, '$0.00');
  });
  await scanAccount(hands, ACCOUNTS.amy, ACCOUNTS.amy.owes);
  const withChange = await pressesOf(hands, async () => {
    await hands.type('100');
    await hands.press('Enter', 'Enter');
    await posted(hands, '$23.37');
  });
  await scanAccount(hands, ACCOUNTS.fatima, ACCOUNTS.fatima.owes);
  const split = await pressesOf(hands, async () => {
    await hands.type('20');
    await hands.press('Enter');
    await expect(amountField(page)).toHaveValue('39.39');
    await hands.type('k');
    await expect(page.getByLabel('Check number')).toBeFocused();
    await hands.type('1041');
    await hands.press('Enter', 'Enter');
    await posted(hands, '$0.00');
  });
  const findAndPay = await pressesOf(hands, async () => {
    await hands.type('David Rog');
    await expect(page.getByRole('option').filter({ hasText: ACCOUNTS.david.no })).toBeVisible({ timeout: SLOW });
    await hands.press('Enter');
    await expect(amountField(page)).toHaveValue(ACCOUNTS.david.owes, { timeout: SLOW });
    await hands.press('Enter', 'Enter');
    await posted(hands, '$0.00');
  });
  const reprint = await pressesOf(hands, async () => {
    await hands.press('F9');
    await expect(page.getByText(/DUPLICATE 1/)).toBeVisible({ timeout: SLOW });
  });
  const voidLast = await pressesOf(hands, async () => {
    await hands.press('Control+Backspace');
    await expect(page.getByLabel('Reason')).toBeFocused({ timeout: SLOW });
    await hands.type('wrong customer');
    await hands.press('Enter');
    await expect(page.getByLabel('Their password')).toBeFocused();
    await hands.type(SECRET);
    await hands.press('Enter');
    await expect(page.getByRole('status', { name: 'Give back in cash' })).toBeVisible({ timeout: SLOW });
  });
  expect({ exactCash, withChange, split, findAndPay, reprint, voidLast }).toEqual({
    exactCash: 1,
    withChange: 2,
    split: 3,
    findAndPay: 3,
    reprint: 1,
    voidLast: 3,
  });
  await expect(searchBox(page)).toBeVisible();
});

test('the presses of opening, counting and depositing', async ({ hands }) => {
  test.setTimeout(300_000);
  const { page } = hands;
  await signIn(hands, 'ana');
  await hands.press('F3');
  const opening = await pressesOf(hands, async () => {
    await hands.countCash({ $20: 10 });
    await hands.press('Control+Enter');
    await expect(page.getByRole('heading', { name: 'Cash in and out' })).toBeVisible({ timeout: SLOW });
  });
  await toDesk(hands);
  await scanAccount(hands, ACCOUNTS.kofi, ACCOUNTS.kofi.owes);
  await hands.press('Enter', 'Enter');
  await posted(hands, '$0.00');
  await hands.press('F3');
  await expect(page.getByRole('heading', { name: 'Cash in and out' })).toBeVisible({ timeout: SLOW });
  const counting = await pressesOf(hands, async () => {
    await hands.countCash({ $100: 1, $20: 14, $1: 2, '10 ¢': 3 });
    await hands.press('Control+Enter');
    await expect(question(page, 'Submit the count?')).toBeVisible({ timeout: SLOW });
    await hands.press('Enter');
    await expect(page.getByText(/your count is submitted/)).toBeVisible({ timeout: SLOW });
  });
  await signOut(hands);
  await signIn(hands, 'sam');
  await hands.press('F3');
  await hands.tabTo(page.getByRole('grid', { name: 'Drawers' }));
  await hands.press('Enter');
  await expect(page.getByRole('heading', { name: 'Counted against receipts' })).toBeVisible({ timeout: SLOW });
  await hands.press('Control+Enter');
  await expect(question(page, 'Accept the count and close the drawer?')).toBeVisible({ timeout: SLOW });
  await hands.press('Enter');
  await expect(page.getByText(/ is closed\./).first()).toBeVisible({ timeout: SLOW });
  await signOut(hands);
  await signIn(hands, 'ana');
  await hands.press('F6');
  await expect(page.getByRole('heading', { name: 'Cash in the bag' })).toBeVisible({ timeout: SLOW });
  const counted = await pressesOf(hands, () => hands.countCash({ $100: 1, $20: 4, $1: 2, '10 ¢': 3, '1 ¢': 0 }));
  await hands.press('Enter');
  const depositing = await pressesOf(hands, async () => {
    await expect(page.getByLabel('Bag number')).toBeFocused();
    await hands.type('BAG-0001');
    await expect(page.getByText('The bag matches the receipts.')).toBeVisible({ timeout: SLOW });
    await hands.press('Enter');
    await expect(page.getByLabel('Their password')).toBeFocused({ timeout: SLOW });
    await hands.type(SECRET);
    await hands.press('Enter');
    await expect(page.getByText(/Bank deposit .* is sealed\./)).toBeVisible({ timeout: SLOW });
  });
  // Down to the last row that is counted: 3, 11 and 13 denominations; opening and closing are D + 1 at most.
  expect({ opening, counting, counted, depositing }).toEqual({ opening: 3, counting: 12, counted: 12, depositing: 2 });
});
