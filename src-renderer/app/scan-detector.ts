// A scanner is a keyboard that types faster than a person: digits less than 30 ms apart, ended by Enter.
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

const NOTHING: ScanStep = { kind: 'nothing' };

export class ScanDetector {
  #text = '';
  #lastAt = Number.NEGATIVE_INFINITY;
  #scannedAt = Number.NEGATIVE_INFINITY;

  /** `key` as the browser names it, `at` in milliseconds from any fixed point. */
  press(key: string, at: number): ScanStep {
    const isQuick = at - this.#lastAt < SCAN_GAP_MS;
    if (/^\d$/.test(key)) {
      this.#lastAt = at;
      const isGoingOn = isQuick && this.#text !== '';
      this.#text = isGoingOn ? this.#text + key : key;
      return isGoingOn ? NOTHING : { kind: 'started' };
    }
    const text = this.#text;
    this.#text = '';
    if (key !== 'Enter') return NOTHING;
    if (isQuick && text.length >= SCAN_MIN_LENGTH) {
      this.#scannedAt = at;
      return { kind: 'scanned', text };
    }
    return at - this.#scannedAt < AFTER_SCAN_MS ? { kind: 'ignored_enter' } : NOTHING;
  }
}
