// A person at the station: two hands on a keyboard and a scanner beside it, which is a keyboard that types faster.
// Presses are counted as SCREENS counts them: each key 1, a chord 1, typed characters nothing.
import { type CDPSession, type Locator, type Page, expect } from '@playwright/test';

const BETWEEN_LETTERS_MS = 60;
/** A scanner's second return is ignored for a quarter of a second; a person who looks first is slower than that. */
const LOOKS_MS = 320;

export class Hands {
  readonly page: Page;
  presses = 0;
  #cdp: CDPSession | null = null;

  constructor(page: Page) {
    this.page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.presses += 1;
      await this.page.keyboard.press(key);
    }
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: BETWEEN_LETTERS_MS });
  }

  /** Digits and as many returns as this scanner sends, none waiting for the one before. */
  async scan(digits: string, returns = 1): Promise<void> {
    this.#cdp ??= await this.page.context().newCDPSession(this.page);
    const cdp = this.#cdp;
    const send = (type: 'keyDown' | 'keyUp', key: string, code: number, text: string) =>
      cdp.send('Input.dispatchKeyEvent', {
        type,
        key,
        code: key === 'Enter' ? 'Enter' : `Digit${key}`,
        windowsVirtualKeyCode: code,
        ...(type === 'keyDown' ? { text } : {}),
      });
    const sent: Promise<unknown>[] = [];
    const hit = (key: string, code: number, text: string) =>
      sent.push(send('keyDown', key, code, text), send('keyUp', key, code, text));
    for (const digit of digits) hit(digit, digit.charCodeAt(0), digit);
    for (let count = 0; count < returns; count += 1) hit('Enter', 13, '\r');
    await Promise.all(sent);
  }

  async look(): Promise<void> {
    await this.page.waitForTimeout(LOOKS_MS);
  }

  /** Tab until it has the focus, as somebody without a mouse does; each Tab is a press. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await target.waitFor();
    for (let count = 0; count < 80; count += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.press(key);
    }
    throw new Error(`80 times ${key} do not lead to ${String(target)}`);
  }

  /** Down a counting grid from its first cell: what each row holds, by the row's label; the others are passed over. */
  async countCash(rows: Readonly<Record<string, number>>): Promise<void> {
    const cells = this.page.locator('input[data-cell$=":0"]');
    await expect(cells.first()).toBeFocused({ timeout: 30_000 });
    const labels = await cells.evaluateAll((all) => all.map((cell) => cell.getAttribute('aria-label') ?? ''));
    const last = Math.max(...Object.keys(rows).map((label) => labels.indexOf(`${label} Loose`)));
    expect(last, 'a row of the grid').toBeGreaterThanOrEqual(0);
    for (let at = 0; at <= last; at += 1) {
      await expect(cells.nth(at)).toBeFocused();
      const count = rows[(labels[at] ?? '').replace(/ Loose$/, '')];
      if (count !== undefined) await this.type(String(count));
      if (at < last) await this.press('Enter');
    }
  }
}
