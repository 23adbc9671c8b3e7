// A started training station for each spec: the sample city is imported once for all of them, into a folder that each
// copies, so that no spec sees what another did.
import { rmSync } from 'node:fs';
import { type Page, test as base, expect } from '@playwright/test';
import { type RunningStation, copyOfData, newDataFolder, startStation } from '../support/running-station.ts';
import { Hands } from './hands.ts';

export const SECRET = 'cedar bend';
export const SLOW = 60_000;

/** Accounts of the sample city, with what they owe. */
export const ACCOUNTS = {
  kofi: { no: '1000712941', name: 'Kofi Rivera', owes: '182.30' },
  fatima: { no: '1003989637', name: 'Fatima Kowalski', owes: '59.39' },
  amy: { no: '1004600019', name: 'Amy Cruz', owes: '76.63' },
  nancy: { no: '1008831032', name: 'Nancy Rodriguez', owes: '112.01' },
  andre: { no: '1009244359', name: 'André Phillips', owes: '102.39' },
  david: { no: '1009946060', name: 'David Rogers', owes: '68.98' },
  jeffrey: { no: '1011521471', name: 'Jeffrey Müller', owes: '95.22' },
  jonathan: { no: '1011947924', name: 'Jonathan Nelson', owes: '97.82' },
  renee: { no: '1015303652', name: 'Renée Williams', owes: '173.57' },
  elizabeth: { no: '1016211003', name: 'Elizabeth Parker', owes: '110.71' },
  patricia: { no: '1019815107', name: 'Patricia Mitchell', owes: '93.05' },
  ryan: { no: '1023636515', name: 'Ryan Young', owes: '59.68' },
} as const;

interface Fixtures {
  readonly hands: Hands;
  readonly station: RunningStation;
}

interface WorkerFixtures {
  readonly preparedData: string;
}

export async function startTraining(hands: Hands, url: string): Promise<void> {
  await hands.page.goto(url);
  const start = hands.page.getByRole('button', { name: 'Start training' });
  await expect(start).toBeFocused({ timeout: SLOW });
  await hands.press('Enter');
  await expect(hands.page.getByLabel('Sign-in name')).toBeFocused({ timeout: SLOW });
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  preparedData: [
    async ({ browser }, provide) => {
      const data = newDataFolder();
      const station = await startStation(data);
      const page = await browser.newPage();
      await startTraining(new Hands(page), station.url);
      await page.close();
      await station.end();
      await provide(data);
      rmSync(data, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  station: async ({ preparedData }, provide) => {
    const station = await startStation(copyOfData(preparedData));
    await provide(station);
    await station.end();
    station.removeData();
  },
  hands: async ({ page, station }, provide) => {
    const hands = new Hands(page);
    await startTraining(hands, station.url);
    await provide(hands);
  },
});

export { expect };

const ON_DESK = ['ana', 'luis', 'grace', 'sam'];

/** Name and secret by the keyboard; the caller says what then stands on the screen. */
export async function enterSecret(hands: Hands, name: string, secret = SECRET): Promise<void> {
  await expect(hands.page.getByLabel('Sign-in name')).toBeFocused({ timeout: SLOW });
  await hands.type(name);
  await hands.press('Tab');
  await hands.type(secret);
  await hands.press('Enter');
  await expect(hands.page.getByRole('button', { name: 'Sign out' })).toBeVisible({ timeout: SLOW });
}

/** Signs in to begin: those who take money stand at the desk, ready for a customer. */
export async function signIn(hands: Hands, name: string): Promise<void> {
  await enterSecret(hands, name);
  if (!ON_DESK.includes(name)) return;
  await expect(searchBox(hands.page)).toBeFocused({ timeout: SLOW });
  // The keys of the screens come with the person's tabs; two of them are everybody's.
  await expect(hands.page.locator('[data-tab]').nth(2)).toBeVisible({ timeout: SLOW });
}

export async function signOut(hands: Hands): Promise<void> {
  await hands.tabTo(hands.page.getByRole('button', { name: 'Sign out' }), 'Shift+Tab');
  await hands.press('Enter');
  await expect(hands.page.getByLabel('Sign-in name')).toBeFocused({ timeout: SLOW });
}

/** F3, the starting cash as the fund has it, open; then the desk. */
export async function openDrawer(hands: Hands, twenties = 10): Promise<void> {
  await expect(hands.page.getByText('no drawer open')).toBeVisible({ timeout: SLOW });
  await hands.press('F3');
  await hands.countCash({ $20: twenties });
  await hands.press('Control+Enter');
  await expect(hands.page.getByRole('heading', { name: 'Cash in and out' })).toBeVisible({ timeout: SLOW });
  await toDesk(hands);
}

export const searchBox = (page: Page) => page.getByLabel('Find an account, or scan a bill');
export const amountField = (page: Page) => page.getByLabel('Amount handed over');

export async function toDesk(hands: Hands): Promise<void> {
  await hands.press('F2');
  await expect(searchBox(hands.page)).toBeFocused({ timeout: SLOW });
}

/** A bill under the scanner: its account and what is still to pay stand there, ready for the money. */
export async function scanAccount(hands: Hands, account: { readonly no: string }, toPay: string): Promise<void> {
  await hands.scan(account.no);
  await expect(amountField(hands.page)).toHaveValue(toPay, { timeout: SLOW });
  await expect(amountField(hands.page)).toBeFocused();
  await hands.look();
}

/** The receipt's number, once the payment is posted and the change stands there. */
export async function posted(hands: Hands, change: string): Promise<string> {
  const { page } = hands;
  const facts = page.getByText(/^Receipt T-.* paid /);
  await expect(facts).toBeVisible({ timeout: SLOW });
  await expect(page.getByRole('status', { name: 'Change' })).toContainText(change);
  await expect(searchBox(page)).toBeFocused();
  return /Receipt (\S+)/.exec((await facts.textContent()) ?? '')?.[1] ?? '';
}

/** The second person comes: their own name over the one suggested, then their secret. */
export async function secondPerson(hands: Hands, name: string): Promise<void> {
  const { page } = hands;
  const strip = page.getByRole('form', { name: 'A second person must approve this' });
  const isAtSecret = strip.getByLabel('Their password');
  await expect(strip).toBeVisible({ timeout: SLOW });
  const leadsBack = await isAtSecret.evaluate((field) => field === document.activeElement);
  await hands.tabTo(strip.getByLabel('Their name'), leadsBack ? 'Shift+Tab' : 'Tab');
  await hands.press('Control+A');
  await hands.type(name);
  await hands.tabTo(isAtSecret);
  await hands.type(SECRET);
  await hands.press('Enter');
  await expect(strip).toBeHidden({ timeout: SLOW });
}

/** A question that must be answered before anything else. */
export const question = (page: Page, title: string) => page.getByRole('alertdialog', { name: title });
