// The other screens under the same look, in the order of a day: accounts and receipts, the count, its review, the bag, the
// bank; then what an administrator sees, and a station that does not answer.
import type { Hands } from './hands.ts';
import { Inspection, SIZE } from './inspection.ts';
import {
  ACCOUNTS,
  SLOW,
  amountField,
  expect,
  openDrawer,
  posted,
  question,
  scanAccount,
  secondPerson,
  signIn,
  signOut,
  test,
} from './training-station.ts';

test.use({ viewport: SIZE });

/** What the rest of the day is made of: Fatima's 59.39 in cash and by check, Amy's 76.63 in cash. */
async function takeTwo(hands: Hands): Promise<void> {
  const { page } = hands;
  await scanAccount(hands, ACCOUNTS.fatima, ACCOUNTS.fatima.owes);
  await hands.type('20');
  await hands.press('Enter');
  await expect(amountField(page)).toHaveValue('39.39');
  await hands.type('k');
  await expect(page.getByLabel('Check number')).toBeFocused();
  await hands.type('1041');
  await hands.press('Enter', 'Enter');
  await posted(hands, '$0.00');
  await scanAccount(hands, ACCOUNTS.amy, ACCOUNTS.amy.owes);
  await hands.press('NumpadAdd');
  await expect(page.getByRole('status', { name: 'Change' })).toContainText(ACCOUNTS.amy.owes, { timeout: SLOW });
}

async function accountStates(hands: Hands, see: Inspection): Promise<void> {
  const { page } = hands;
  await hands.press('F7');
  await expect(page.getByText('Look an account up')).toBeVisible({ timeout: SLOW });
  await see.look('accounts, empty');
  await hands.type('zzzzqq');
  await expect(page.getByText('Nothing found for “zzzzqq”.')).toBeVisible({ timeout: SLOW });
  await see.look('accounts, nothing found');
  await hands.press('Control+A');
  await hands.type('Rivera');
  await expect(page.getByRole('grid', { name: 'Accounts found' })).toBeVisible({ timeout: SLOW });
  await see.look('accounts, found');
  await hands.press('Control+A');
  await hands.type(ACCOUNTS.fatima.no);
  await expect(page.getByRole('row').filter({ hasText: ACCOUNTS.fatima.name })).toBeVisible({ timeout: SLOW });
  await hands.press('Enter');
  await expect(page.getByRole('region', { name: /^Water use/ })).toBeVisible({ timeout: SLOW });
  await see.look('an account');
  const history = page.getByRole('grid', { name: 'History' });
  await history.scrollIntoViewIfNeeded();
  await expect(history.getByRole('row').nth(1)).toBeVisible();
  await see.look('an account, its history');
}

async function receiptStates(hands: Hands, see: Inspection): Promise<void> {
  const { page } = hands;
  await hands.press('F4');
  await expect(page.getByRole('heading', { name: /^T-/ })).toBeVisible({ timeout: SLOW });
  await see.look('receipts, one shown');
  await hands.press('F9');
  await expect(page.getByText('Printed again, DUPLICATE 1.')).toBeVisible({ timeout: SLOW });
  await see.look('receipts, reprinted');
  await hands.press('Control+Backspace');
  await expect(page.getByLabel('Reason')).toBeFocused({ timeout: SLOW });
  await hands.type('wrong customer');
  await hands.press('Enter');
  await expect(page.getByLabel('Their password')).toBeFocused();
  await hands.type('not their secret');
  await hands.press('Enter');
  await expect(page.getByText('The name or the secret is not right.')).toBeVisible({ timeout: SLOW });
  await see.look('receipts, a void whose second person is refused');
  await hands.press('Escape');
  await hands.tabTo(page.getByRole('button', { name: 'Wrong kind keyed' }));
  await hands.press('Enter');
  await expect(page.getByRole('group', { name: 'Which kind was it really?' })).toBeVisible();
  await see.look('receipts, which kind it really was');
  await hands.tabTo(page.getByRole('radio', { name: 'check', exact: true }));
  await hands.press('Space');
  await hands.tabTo(page.getByLabel('Its number'));
  await hands.type('2077');
  await hands.tabTo(page.getByRole('button', { name: 'Go on' }));
  await hands.press('Enter');
  await expect(page.getByLabel('Reason')).toBeFocused({ timeout: SLOW });
  await see.look('receipts, the kind’s second person');
  await hands.press('Escape', 'Escape');
  await hands.press('Control+Backspace');
  await expect(page.getByLabel('Reason')).toBeFocused({ timeout: SLOW });
  await hands.type('wrong customer');
  await secondPerson(hands, 'grace');
  await expect(page.getByText('The receipt is void.')).toBeVisible({ timeout: SLOW });
  await see.look('receipts, void');
}

async function drawerStates(hands: Hands, see: Inspection): Promise<void> {
  const { page } = hands;
  await hands.press('F3');
  await expect(page.getByRole('heading', { name: 'Cash in and out' })).toBeVisible({ timeout: SLOW });
  await see.look('drawer, open');
  await hands.press('Control+D');
  await expect(page.getByRole('dialog', { name: 'Safe drop' })).toBeVisible();
  await see.look('drawer, safe drop');
  await hands.press('Escape');
  await hands.press('Control+O');
  await expect(page.getByRole('dialog').getByLabel('Reason')).toBeFocused();
  await see.look('drawer, open without a sale');
  await hands.press('Escape');
  await hands.tabTo(page.getByLabel('$100 Loose'));
  await hands.countCash({ $20: 11 });
  await hands.press('Enter');
  await expect(page.getByRole('heading', { name: 'What needs a count' })).toBeVisible({ timeout: SLOW });
  await see.look('drawer, counting');
  await hands.press('Control+Enter');
  await expect(page.getByText('Not counted yet: checks.')).toBeVisible({ timeout: SLOW });
  await see.look('drawer, a kind without a count');
  await hands.press('Control+B');
  await expect(page.getByText('A count was put aside')).toBeVisible({ timeout: SLOW });
  await see.look('drawer, count put aside');
  await hands.press('Control+Enter');
  await expect(page.getByLabel('$20 Loose')).toHaveValue('11', { timeout: SLOW });
  const paper = page.getByRole('region', { name: 'Checks and money orders' });
  await hands.tabTo(paper.getByLabel('Number', { exact: true }));
  await hands.type('1041');
  await hands.press('Enter');
  await hands.type('39.39');
  await hands.press('Enter');
  await expect(paper.getByText('Check 1041')).toBeVisible();
  await see.look('drawer, everything counted');
  await hands.press('Control+Enter');
  await expect(question(page, 'Submit the count?')).toBeVisible({ timeout: SLOW });
  await see.look('drawer, submitting');
  await hands.press('Enter');
  await expect(page.getByText(/your count is submitted/)).toBeVisible({ timeout: SLOW });
  await see.look('drawer, submitted');
}

async function reviewStates(hands: Hands, see: Inspection): Promise<void> {
  const { page } = hands;
  await hands.press('F3');
  await hands.tabTo(page.getByRole('grid', { name: 'Drawers' }));
  await see.look('review, the drawers that wait');
  await hands.press('Enter');
  await expect(page.getByRole('heading', { name: 'Counted against receipts' })).toBeVisible({ timeout: SLOW });
  await see.look('review');
  await hands.press('Control+Backspace');
  await expect(page.getByRole('dialog').getByLabel('Reason')).toBeFocused();
  await see.look('review, ordering a recount');
  await hands.press('Escape');
  await hands.press('Control+Enter');
  await expect(question(page, 'Accept the count and close the drawer?')).toBeVisible({ timeout: SLOW });
  await see.look('review, accepting');
  await hands.press('Enter');
  await expect(page.getByText(/ is closed\./).first()).toBeVisible({ timeout: SLOW });
  await see.look('drawer, closed');
}

async function depositStates(hands: Hands, see: Inspection): Promise<void> {
  const { page } = hands;
  await hands.press('F6');
  await expect(page.getByRole('heading', { name: 'Cash in the bag' })).toBeVisible({ timeout: SLOW });
  await see.look('deposit, nothing counted');
  await hands.countCash({ $20: 2 });
  await expect(page.getByText(/lines? do(es)? not match yet/)).toBeVisible({ timeout: SLOW });
  await see.look('deposit, the bag does not match');
  await hands.tabTo(page.getByLabel('Bag number'));
  await hands.type('BAG-0001');
  await hands.press('Enter');
  await expect(page.getByText('The bag does not match the receipts yet.', { exact: false })).toBeVisible({
    timeout: SLOW,
  });
  await see.look('deposit, sealing refused');
  await hands.tabTo(page.getByRole('button', { name: 'A check is not in the bag' }), 'Shift+Tab');
  await hands.press('Enter');
  await expect(page.getByRole('dialog').getByLabel('Reason')).toBeFocused();
  await see.look('deposit, naming an exception');
  await hands.type('the check is with the manager');
  await hands.press('Enter');
  await expect(page.getByText('Check 1041, $39.39: receipted, not in the bag')).toBeVisible();
  await see.look('deposit, an exception named');
  await hands.tabTo(page.getByRole('button', { name: /^Take back: Check 1041/ }), 'Shift+Tab');
  await hands.press('Enter');
  await hands.press('Control+B');
  await hands.tabTo(page.getByLabel('$100 Loose'), 'Shift+Tab');
  await hands.countCash({ $50: 1, $5: 1, $1: 1, '25 ¢': 2, '10 ¢': 1, '1 ¢': 3 });
  await expect(page.getByText('The bag matches the receipts.')).toBeVisible({ timeout: SLOW });
  await see.look('deposit, the bag matches');
  await hands.press('Control+Enter');
  await expect(page.getByLabel('Their password')).toBeFocused({ timeout: SLOW });
  await see.look('deposit, verifier asked for');
  await secondPerson(hands, 'sam');
  await expect(page.getByText(/Bank deposit .* is sealed\./)).toBeVisible({ timeout: SLOW });
  await see.look('deposit, sealed');
  await hands.press('Control+Enter');
  await expect(page.getByLabel('Who takes it')).toBeFocused();
  await see.look('deposit, handing over');
  await hands.type('Courier Lane');
  await hands.press('Enter');
  await expect(page.getByText('Handed over to Courier Lane.')).toBeVisible({ timeout: SLOW });
  await see.look('deposit, handed over');
}

async function bankStates(hands: Hands, see: Inspection): Promise<void> {
  const { page } = hands;
  await hands.press('F6');
  await expect(page.getByText('Nothing waits for the bank')).toBeVisible({ timeout: SLOW });
  await see.look('deposits, nothing waits');
  await hands.tabTo(page.getByRole('tab', { name: 'Prepare' }));
  await hands.press('ArrowRight');
  await hands.tabTo(page.getByRole('grid', { name: 'Bank deposits' }));
  await expect(page.getByRole('button', { name: "Enter the bank's receipt" })).toBeVisible({ timeout: SLOW });
  await hands.press('Control+Enter');
  await expect(page.getByLabel('Amount the bank counted')).toBeFocused();
  await hands.type('59');
  await hands.press('Tab');
  await expect(page.getByText(/The bank counted .* less than the slip says/)).toBeVisible();
  await see.look('deposit, the bank counted less');
}

test('accounts, receipts, and the drawer from open to submitted', async ({ hands }) => {
  test.setTimeout(900_000);
  const see = new Inspection(hands.page);
  await signIn(hands, 'ana');
  await hands.press('F4');
  await expect(hands.page.getByText('No receipts yet')).toBeVisible({ timeout: SLOW });
  await see.look('receipts, none');
  await openDrawer(hands);
  await takeTwo(hands);
  await accountStates(hands, see);
  await receiptStates(hands, see);
  await drawerStates(hands, see);
});

test('the review, the bag and the bank', async ({ hands }) => {
  test.setTimeout(900_000);
  const { page } = hands;
  const see = new Inspection(page);
  await signIn(hands, 'ana');
  await openDrawer(hands);
  await takeTwo(hands);
  await hands.press('F3');
  await expect(page.getByRole('heading', { name: 'Cash in and out' })).toBeVisible({ timeout: SLOW });
  await hands.countCash({ $50: 1, $20: 12, $5: 1, $1: 1, '25 ¢': 2, '10 ¢': 1, '1 ¢': 3 });
  await hands.press('Enter');
  const paper = page.getByRole('region', { name: 'Checks and money orders' });
  await hands.tabTo(paper.getByLabel('Number', { exact: true }));
  await hands.type('1041');
  await hands.press('Enter');
  await hands.type('39.39');
  await hands.press('Enter', 'Control+Enter');
  await expect(question(page, 'Submit the count?')).toBeVisible({ timeout: SLOW });
  await hands.press('Enter');
  await expect(page.getByText(/your count is submitted/)).toBeVisible({ timeout: SLOW });
  await signOut(hands);
  await signIn(hands, 'sam');
  await reviewStates(hands, see);
  await signOut(hands);
  await signIn(hands, 'ana');
  await depositStates(hands, see);
  await signOut(hands);
  await signIn(hands, 'sam');
  await bankStates(hands, see);
});

test('the station’s own page, the sheet of keys, and a station that does not answer', async ({ hands, station }) => {
  test.setTimeout(900_000);
  const { page } = hands;
  const see = new Inspection(page);
  await signIn(hands, 'omar');
  await expect(page.getByRole('heading', { level: 1, name: 'Cedar Bend' })).toBeVisible({ timeout: SLOW });
  await see.look('setup, an administrator');
  await hands.tabTo(page.getByRole('button', { name: 'Add a person' }));
  await hands.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await see.look('setup, adding a person');
  await hands.press('Escape');
  await hands.tabTo(page.getByLabel('Folder of the extract'));
  await hands.type('/nowhere');
  await hands.press('Enter');
  await expect(page.getByRole('alert').first()).toBeVisible({ timeout: SLOW });
  await see.look('setup, a folder that is not there');
  await hands.press('F1');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await see.look('the sheet of keys, an administrator');
  await hands.press('Escape');
  await signOut(hands);
  await signIn(hands, 'ana');
  await hands.press('F10');
  await expect(page.getByRole('heading', { level: 1, name: 'Cedar Bend' })).toBeVisible({ timeout: SLOW });
  await see.look('setup, a cashier');
  await hands.press('F2');
  await station.end('SIGKILL');
  await expect(page.getByText(/^The station has not answered since/)).toBeVisible({ timeout: SLOW });
  await see.look('desk, the station does not answer');
  await hands.press('F4');
  await expect(page.getByText('The station did not answer.')).toBeVisible({ timeout: SLOW });
  await see.look('receipts, the station does not answer');
});
