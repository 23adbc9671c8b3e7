// A look at each state that a person meets: WCAG 2.2 AA by axe, light and dark, and nothing to scroll sideways at 200 %.
// With COFFER_PICTURES=FOLDER each state is also kept as pictures, for eyes to judge what no rule can.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What depends on the theme alone: the rest of a state is the same in the dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const THEMES = ['light', 'dark'] as const;
export const SIZE = { width: 1280, height: 800 };
const SMALL = { width: 1024, height: 768 };
/** What is left of 1280 × 800 when everything is twice as large. */
const ZOOMED = { width: 640, height: 400 };
const PICTURES = process.env['COFFER_PICTURES'];

/** A soft look at each state, so that one run names everything that is wrong. */
export class Inspection {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async look(state: string): Promise<void> {
    for (const colorScheme of THEMES) {
      await this.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const axe = new AxeBuilder({ page: this.page });
      const { violations } = await (
        colorScheme === 'light' ? axe.withTags(TAGS) : axe.withRules(COLOUR_RULES)
      ).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
      );
      expect.soft(found, `${state}, ${colorScheme}`).toEqual([]);
      await this.#picture(state, `1280-${colorScheme}`);
    }
    if (PICTURES !== undefined) {
      await this.page.setViewportSize(SMALL);
      await this.#picture(state, '1024-dark');
    }
    await this.page.setViewportSize(ZOOMED);
    const over = await this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect.soft(over, `${state}, 200 %: px to scroll sideways`).toBeLessThanOrEqual(0);
    await this.#picture(state, 'zoomed-dark');
    await this.page.setViewportSize(SIZE);
  }

  async #picture(state: string, how: string): Promise<void> {
    if (PICTURES === undefined) return;
    mkdirSync(PICTURES, { recursive: true });
    await this.page.screenshot({ path: join(PICTURES, `${state.replaceAll(/[^\w]+/g, '-')}.${how}.png`) });
  }
}
