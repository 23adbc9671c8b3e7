// A scanner is a keyboard that types faster than a person: digits less than 30 ms apart, ended by Enter.
// A check reader also types the signs of the magnetic line between its digits, and a shift key for them.
// Many send two returns, so an Enter within 250 ms after a scan is nobody's: it must not take money.

export const SCAN_GAP_MS = 30;
export const SCAN_MIN_LENGTH = 6;
export const AFTER_SCAN_MS = 250;

export type ScanStep =
  | { readonly kind: 'nothing' }
  /** The first character of what may become a scan: remember what the field held before it. */
  | { readonly kind: 'started' }
  | { readonly kind: 'scanned'; readonly text: string }
  | { readonly kind: 'ignored_enter' };

/** Digits, and what readers write for the signs of a check's line: transit, on-us, dash, blank. */
const SCANNED_KEY = /^[\dTtUuOo:<⑆⑈ -]$/;

const NOTHING: ScanStep = { kind: 'nothing' };

/**
 * A busy screen may stretch a gap of a scan; it must not cut the number in two and hand over its tail. What tells a
 * scan from typing is that nearly all of its gaps are quick.
 */
const SAME_RUN_MS = 500;
const QUICK_SHARE = 0.75;

export class ScanDetector {
  #text = '';
  #quickGaps = 0;
  #lastAt = Number.NEGATIVE_INFINITY;
  #scannedAt = Number.NEGATIVE_INFINITY;

  /** `key` as the browser names it, `at` in milliseconds from any fixed point. */
  press(key: string, at: number): ScanStep {
    if (key === 'Shift') return NOTHING;
    const gap = at - this.#lastAt;
    if (SCANNED_KEY.test(key)) {
      this.#lastAt = at;
      return this.#character(key, gap);
    }
    const text = this.#text;
    const quickGaps = this.#quickGaps + (gap < SCAN_GAP_MS ? 1 : 0);
    this.#text = '';
    if (key !== 'Enter') return NOTHING;
    if (gap < SAME_RUN_MS && text.length >= SCAN_MIN_LENGTH && quickGaps >= text.length * QUICK_SHARE) {
      this.#scannedAt = at;
      return { kind: 'scanned', text };
    }
    return at - this.#scannedAt < AFTER_SCAN_MS ? { kind: 'ignored_enter' } : NOTHING;
  }

  #character(key: string, gap: number): ScanStep {
    if (this.#text === '' || gap >= SAME_RUN_MS) {
      this.#text = key;
      this.#quickGaps = 0;
      return { kind: 'started' };
    }
    this.#text += key;
    if (gap < SCAN_GAP_MS) this.#quickGaps += 1;
    return NOTHING;
  }
}
