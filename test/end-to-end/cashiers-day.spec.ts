// One cashier's whole day with no mouse: from a short starting cash to the bank's receipt. Then the ledger is checked
// twice, by the station's own `verify` and by an auditor who shares no code with it.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { auditLedger } from '../support/ledger-auditor.ts';
import { verifyData } from '../support/running-station.ts';
import type { Hands } from './hands.ts';
import {
  ACCOUNTS,
  SLOW,
  amountField,
  expect,
  posted,
  question,
  scanAccount,
  secondPerson,
  signIn,
  signOut,
  test,
  toDesk,
} from './training-station.ts';

async function openShort(hands: Hands): Promise<void> {
  const { page } = hands;
  await hands.press('F3');
  await hands.countCash({ $20: 8, $10: 3, $5: 1 });
  await expect(page.getByText('short 5.00').first()).toBeVisible();
  await hands.press('Control+Enter');
  await secondPerson(hands, 'sam');
  await expect(page.getByRole('heading', { name: 'Cash in and out' })).toBeVisible({ timeout: SLOW });
  await toDesk(hands);
}

/** Cash 182.30 and 120.00 with 43.37 back. */
async function takeCash(hands: Hands): Promise<void> {
  const { page } = hands;
  await hands.type('Kofi Riv');
  await expect(page.getByRole('option').filter({ hasText: ACCOUNTS.kofi.no })).toBeVisible({ timeout: SLOW });
  await hands.press('Enter');
  await expect(amountField(page)).toHaveValue(ACCOUNTS.kofi.owes, { timeout: SLOW });
  await hands.press('Enter', 'Enter');
  await posted(hands, '$0.00');
  await scanAccount(hands, ACCOUNTS.amy, ACCOUNTS.amy.owes);
  await hands.type('120');
  await hands.press('Enter', 'Enter');
  await posted(hands, '$43.37');
}

/** Cash 20.00 and check 39.39 on one receipt, a card slip of 112.01, and 50.00 of 102.39. */
async function takeOtherKinds(hands: Hands): Promise<void> {
  const { page } = hands;
  await scanAccount(hands, ACCOUNTS.fatima, ACCOUNTS.fatima.owes);
  await hands.type('20');
  await hands.press('Enter');
  await expect(amountField(page)).toHaveValue('39.39');
  await hands.press('k');
  await expect(page.getByLabel('Check number')).toBeFocused();
  await hands.type('1041');
  await hands.press('Enter', 'Enter');
  await posted(hands, '$0.00');
  await scanAccount(hands, ACCOUNTS.nancy, ACCOUNTS.nancy.owes);
  await hands.press('d', 'Enter', 'Enter');
  await posted(hands, '$0.00');
  await scanAccount(hands, ACCOUNTS.andre, ACCOUNTS.andre.owes);
  await hands.type('50');
  await hands.press('Enter');
  await expect(page.getByText('pays 50.00, leaves 52.39', { exact: false })).toBeVisible();
  await hands.press('Control+Enter');
  await posted(hands, '$0.00');
}

/** Two accounts and a fee, 68.98 + 95.22 + 40.00; then 100.00 on an account that owes 97.82, after a deliberate yes. */
async function takeSeveralAndTooMuch(hands: Hands): Promise<void> {
  const { page } = hands;
  await scanAccount(hands, ACCOUNTS.david, ACCOUNTS.david.owes);
  await scanAccount(hands, ACCOUNTS.jeffrey, '164.20');
  await hands.press('Control+M');
  await hands.type('RECON');
  await expect(page.getByRole('option').first()).toContainText('Reconnection fee');
  await hands.press('Enter');
  await expect(amountField(page)).toHaveValue('204.20', { timeout: SLOW });
  await hands.press('Enter', 'Enter');
  await posted(hands, '$0.00');
  await scanAccount(hands, ACCOUNTS.jonathan, ACCOUNTS.jonathan.owes);
  await hands.tabTo(page.getByLabel(`Pays on ${ACCOUNTS.jonathan.no}`), 'Shift+Tab');
  await hands.type('100');
  await hands.press('Enter');
  await expect(amountField(page)).toHaveValue('100.00', { timeout: SLOW });
  await hands.press('Enter', 'Enter');
  await expect(question(page, 'Is this meant?')).toContainText('2.18');
  await hands.press('Enter');
  await posted(hands, '$0.00');
}

/** A customer who goes back to the car for the wallet: held, another is served, resumed. */
async function holdAndResume(hands: Hands): Promise<void> {
  const { page } = hands;
  await scanAccount(hands, ACCOUNTS.renee, ACCOUNTS.renee.owes);
  await hands.press('Control+S');
  const resume = page.getByRole('button', { name: 'Resume' });
  await expect(resume).toBeVisible({ timeout: SLOW });
  await scanAccount(hands, ACCOUNTS.elizabeth, ACCOUNTS.elizabeth.owes);
  await hands.press('Enter', 'Enter');
  await posted(hands, '$0.00');
  await hands.tabTo(resume);
  await hands.press('Enter');
  await expect(amountField(page)).toHaveValue(ACCOUNTS.renee.owes, { timeout: SLOW });
  await expect(amountField(page)).toBeFocused();
  await hands.press('Enter', 'Enter');
  await posted(hands, '$0.00');
}

/** Renée's payment is void; Elizabeth's cash was a check; the last is printed again. */
async function correct(hands: Hands): Promise<void> {
  const { page } = hands;
  await hands.press('Control+Backspace');
  await expect(page.getByLabel('Reason')).toBeFocused({ timeout: SLOW });
  await hands.type('wrong customer');
  await secondPerson(hands, 'grace');
  await expect(page.getByRole('status', { name: 'Give back in cash' })).toContainText('$173.57', { timeout: SLOW });
  await hands.press('F4');
  await hands.type(ACCOUNTS.elizabeth.no);
  await expect(page.getByRole('row').filter({ hasText: ACCOUNTS.elizabeth.no })).toBeVisible({ timeout: SLOW });
  await hands.tabTo(page.getByRole('button', { name: 'Wrong kind keyed' }));
  await hands.press('Enter');
  await hands.tabTo(page.getByRole('radio', { name: 'check', exact: true }));
  await hands.press('Space');
  await hands.tabTo(page.getByLabel('Its number'));
  await hands.type('2077');
  await hands.tabTo(page.getByRole('button', { name: 'Go on' }));
  await hands.press('Enter');
  await expect(page.getByLabel('Reason')).toBeFocused({ timeout: SLOW });
  await hands.type('it was a check');
  await secondPerson(hands, 'grace');
  await expect(page.getByText('The kind is corrected.')).toBeVisible({ timeout: SLOW });
  await hands.press('F9');
  await expect(page.getByText('Printed again, DUPLICATE 1.')).toBeVisible({ timeout: SLOW });
}

/** 200.00 to the safe; the drawer opened once without a sale. */
async function moveCash(hands: Hands): Promise<void> {
  const { page } = hands;
  await hands.press('F3');
  await expect(page.getByRole('heading', { name: 'Cash in and out' })).toBeVisible({ timeout: SLOW });
  await hands.press('Control+D');
  const drop = page.getByRole('dialog', { name: 'Safe drop' });
  const twenties = drop.getByLabel('$20 Loose');
  await hands.tabTo(twenties);
  await hands.type('10');
  await hands.tabTo(drop.getByRole('button', { name: 'Drop it' }));
  await hands.press('Enter');
  await expect(page.getByText('Dropped: $200.00.')).toBeVisible({ timeout: SLOW });
  await hands.press('Control+O');
  await expect(page.getByRole('dialog').getByLabel('Reason')).toBeFocused();
  await hands.type('change for a twenty');
  await hands.press('Enter');
  await expect(page.getByText('The drawer was opened without a sale. It is written down.')).toBeVisible();
}

/**
 * Cash that should be there: 195.00 + 182.30 + 76.63 + 20.00 + 50.00 + 204.20 + 100.00 − 200.00 = 628.13, Elizabeth's
 * 110.71 being a check and Renée's 173.57 given back.
 */
async function countEverything(hands: Hands, pennies: number): Promise<void> {
  const { page } = hands;
  await hands.countCash({ $100: 4, $20: 10, $10: 2, $5: 1, $1: 3, '1 ¢': pennies });
  const paper = page.getByRole('region', { name: 'Checks and money orders' });
  for (const [number, amount] of [
    ['1041', '39.39'],
    ['2077', '110.71'],
  ] as const) {
    await hands.tabTo(paper.getByLabel('Number', { exact: true }));
    await hands.type(number);
    await hands.press('Enter');
    await hands.type(amount);
    await hands.press('Enter');
    await expect(paper.getByText(`Check ${number}`)).toBeVisible();
  }
  await hands.tabTo(page.getByLabel('Amount of the slip'));
  await hands.type('112.01');
  await hands.press('Enter');
  await expect(page.getByText('Slip 1', { exact: true })).toBeVisible();
}

async function submit(hands: Hands): Promise<void> {
  const { page } = hands;
  await hands.press('Control+Enter');
  await expect(question(page, 'Submit the count?')).toBeVisible({ timeout: SLOW });
  await hands.press('Enter');
  await expect(page.getByText(/your count is submitted/)).toBeVisible({ timeout: SLOW });
}

async function countAsideAndSubmit(hands: Hands): Promise<void> {
  const { page } = hands;
  await hands.tabTo(page.getByLabel('$100 Loose'));
  await hands.countCash({ $100: 4 });
  await hands.press('Enter');
  await expect(page.getByRole('heading', { name: 'What needs a count' })).toBeVisible({ timeout: SLOW });
  await hands.press('Control+B');
  await expect(page.getByText('A count was put aside')).toBeVisible({ timeout: SLOW });
  await hands.press('Control+Enter');
  await expect(page.getByLabel('$100 Loose')).toHaveValue('4', { timeout: SLOW });
  await hands.tabTo(page.getByLabel('$100 Loose'));
  await countEverything(hands, 12);
  await submit(hands);
}

async function toReview(hands: Hands): Promise<void> {
  const { page } = hands;
  await hands.press('F3');
  await hands.tabTo(page.getByRole('grid', { name: 'Drawers' }));
  await hands.press('Enter');
  await expect(page.getByRole('heading', { name: 'Counted against receipts' })).toBeVisible({ timeout: SLOW });
}

async function orderRecount(hands: Hands): Promise<void> {
  const { page } = hands;
  await toReview(hands);
  await expect(page.getByText('short 0.01')).toBeVisible();
  await hands.press('Control+Backspace');
  await expect(page.getByRole('dialog').getByLabel('Reason')).toBeFocused();
  await hands.type('a penny is missing');
  await hands.press('Enter');
  await expect(page.getByText(/A recount of .* was ordered\./)).toBeVisible({ timeout: SLOW });
}

async function accept(hands: Hands): Promise<void> {
  const { page } = hands;
  await toReview(hands);
  await expect(page.getByRole('heading', { name: 'Counts side by side' })).toBeVisible();
  await hands.press('Control+Enter');
  await expect(question(page, 'Accept the count and close the drawer?')).toBeVisible();
  await hands.press('Enter');
  await expect(page.getByText(/ is closed\./).first()).toBeVisible({ timeout: SLOW });
}

/** 628.13 counted, less 9 × 20.00 and 2 × 10.00 kept, and the drop of 10 × 20.00; two checks. */
async function deposit(hands: Hands, slipFile: string): Promise<void> {
  const { page } = hands;
  await hands.press('F6');
  await expect(page.getByRole('heading', { name: 'Cash in the bag' })).toBeVisible({ timeout: SLOW });
  await hands.countCash({ $100: 4, $20: 11, $5: 1, $1: 3, '1 ¢': 13 });
  await hands.press('Control+B');
  await expect(page.getByLabel('Bag number')).toBeFocused();
  await hands.type('BAG-0001');
  await expect(page.getByText('The bag matches the receipts.')).toBeVisible({ timeout: SLOW });
  await hands.press('Control+Enter');
  await secondPerson(hands, 'sam');
  await expect(page.getByText(/Bank deposit .* is sealed\./)).toBeVisible({ timeout: SLOW });
  const download = page.waitForEvent('download');
  await hands.press('Control+P');
  await (await download).saveAs(slipFile);
  await hands.press('Control+Enter');
  await expect(page.getByLabel('Who takes it')).toBeFocused();
  await hands.type('Courier Lane');
  await hands.press('Enter');
  await expect(page.getByText('Handed over to Courier Lane.')).toBeVisible({ timeout: SLOW });
}

test('a whole day at the counter, without a mouse', async ({ hands, station }, info) => {
  test.setTimeout(600_000);
  const { page } = hands;
  await test.step('open short, with a witness', async () => {
    await signIn(hands, 'ana');
    await openShort(hands);
  });
  await test.step('take cash', () => takeCash(hands));
  await test.step('take a check, a card, a part', () => takeOtherKinds(hands));
  await test.step('take several, and too much', () => takeSeveralAndTooMuch(hands));
  await test.step('hold and resume', () => holdAndResume(hands));
  await test.step('void, correct, reprint', () => correct(hands));
  await test.step('drop, open without a sale', () => moveCash(hands));
  await test.step('count and submit', async () => {
    await countAsideAndSubmit(hands);
    await signOut(hands);
  });
  await test.step('recount', async () => {
    await signIn(hands, 'sam');
    await orderRecount(hands);
    await signOut(hands);
    await signIn(hands, 'ana');
    await hands.press('F3');
    await expect(page.getByText('A recount was ordered')).toBeVisible({ timeout: SLOW });
    await countEverything(hands, 13);
    await submit(hands);
    await signOut(hands);
  });
  await test.step('review', async () => {
    await signIn(hands, 'sam');
    await accept(hands);
    await signOut(hands);
  });
  const slipFile = join(info.outputDir, 'slip.pdf');
  await test.step('bank deposit', async () => {
    await signIn(hands, 'ana');
    await deposit(hands, slipFile);
  });
  await test.step('the bank counts', async () => {
    await signOut(hands);
    await signIn(hands, 'sam');
    await hands.press('F6');
    await hands.tabTo(page.getByRole('tab', { name: 'Prepare' }));
    await hands.press('ArrowRight');
    await hands.tabTo(page.getByRole('grid', { name: 'Bank deposits' }));
    await expect(page.getByRole('button', { name: "Enter the bank's receipt" })).toBeVisible({ timeout: SLOW });
    await hands.press('Control+Enter');
    await expect(page.getByLabel('Amount the bank counted')).toBeFocused();
    await hands.type('778.23');
    await expect(page.getByText('Agrees with the deposit slip.')).toBeVisible();
    await hands.tabTo(page.getByLabel('Reference on the receipt'));
    await hands.type('FNB 20931');
    await hands.press('Enter');
    await expect(page.getByText(/The bank's receipt for .* is entered\./)).toBeVisible({ timeout: SLOW });
    await signOut(hands);
  });
  const slip = execFileSync('pdftotext', ['-layout', slipFile, '-'], { encoding: 'utf8' });
  expect(slip.toLowerCase()).toContain('less cash');
  expect(slip).toContain('BAG-0001');
  expect(slip).toContain('778.23');
  await page.close();
  await station.end();
  expect(verifyData(station.data)).toMatchObject({ status: 0 });
  expect(auditLedger(join(station.data, 'training', 'ledger.sqlite'))).toEqual([]);
});
