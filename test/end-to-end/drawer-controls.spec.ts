// What is done about a drawer besides its own day, by the keyboard alone: a robbery, a surprise count, an
// owner who is away. Each new state is looked at by axe.
import { AxeBuilder } from '@axe-core/playwright';
import type { Hands } from './hands.ts';
import { SECRET, SLOW, expect, openDrawer, question, secondPerson, signIn, signOut, test } from './training-station.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function isAccessible({ page }: Hands, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  expect.soft(found, state).toEqual([]);
}

/** F3, all drawers, the first row of the list. */
async function showFirstDrawer(hands: Hands): Promise<void> {
  const { page } = hands;
  await hands.press('F3');
  await expect(page.getByRole('heading', { name: 'Drawers' })).toBeVisible({ timeout: SLOW });
  await hands.tabTo(page.getByRole('radio', { name: 'Waiting for review' }));
  await hands.press('ArrowRight');
  await hands.tabTo(page.getByRole('grid', { name: 'Drawers' }));
  await hands.press('Enter');
}

async function typeIn(hands: Hands, label: string, text: string): Promise<void> {
  await hands.tabTo(hands.page.getByLabel(label, { exact: true }));
  await hands.type(text);
}

test('DS19 the robbery key locks the station, and two people open it', async ({ hands }) => {
  test.setTimeout(240_000);
  const { page } = hands;
  await signIn(hands, 'ana');
  await openDrawer(hands);
  await hands.press('Pause');
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible();
  await hands.type(SECRET);
  await hands.press('Enter');
  await expect(page.getByText('This station is locked.')).toBeVisible({ timeout: SLOW });
  await expect(page.getByLabel('Supervisor’s sign-in name')).toBeFocused();
  await isAccessible(hands, 'locked after a robbery');
  await hands.type('sam');
  await typeIn(hands, 'Supervisor’s secret', SECRET);
  await hands.press('Enter');
  await expect(page.getByText('In this city a supervisor opens a locked station', { exact: false })).toBeVisible();
  await hands.tabTo(page.getByLabel('Supervisor’s secret'), 'Shift+Tab');
  await hands.type(SECRET);
  await typeIn(hands, 'Second person’s sign-in name', 'ana');
  await typeIn(hands, 'Second person’s secret', SECRET);
  await hands.press('Enter');
  await expect(page.getByText('This station is locked.')).toBeHidden({ timeout: SLOW });
  await hands.tabTo(page.getByLabel('Secret', { exact: true }), 'Shift+Tab');
  await hands.type(SECRET);
  await hands.press('Enter');
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible({ timeout: SLOW });
});

test('DS13 DS15 a surprise count, and a count for an owner who is away', async ({ hands }) => {
  test.setTimeout(300_000);
  const { page } = hands;
  await signIn(hands, 'ana');
  await openDrawer(hands);
  await signOut(hands);
  await signIn(hands, 'sam');
  await showFirstDrawer(hands);
  await expect(page.getByRole('button', { name: 'Surprise count' })).toBeVisible({ timeout: SLOW });
  await isAccessible(hands, 'another’s open drawer');
  await hands.press('Control+y');
  await expect(page.getByRole('dialog', { name: /^Surprise count of/ })).toBeVisible();
  await hands.countCash({ $20: 9 });
  await isAccessible(hands, 'a surprise count');
  await hands.tabTo(page.getByRole('button', { name: 'Store the count' }));
  await hands.press('Enter');
  await secondPerson(hands, 'ana');
  await expect(page.getByText('counted by Sam Cole, seen by Ana Ruiz')).toBeVisible({ timeout: SLOW });
  await isAccessible(hands, 'a surprise count, stored');
  await hands.press('Control+e');
  await expect(page.getByLabel('Why the owner is away')).toBeFocused();
  await hands.type('taken ill');
  await hands.press('Enter');
  await expect(page.getByText('You count for Ana Ruiz, who is away')).toBeVisible({ timeout: SLOW });
  await hands.countCash({ $20: 10 });
  await isAccessible(hands, 'a count for an absent owner');
  await hands.press('Control+Enter');
  await expect(question(page, 'Submit the count?')).toBeVisible({ timeout: SLOW });
  await hands.press('Enter');
  await secondPerson(hands, 'grace');
  await expect(page.getByRole('heading', { name: 'Starting cash' })).toBeVisible({ timeout: SLOW });
});
