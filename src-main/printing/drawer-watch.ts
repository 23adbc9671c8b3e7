// Whether the cash drawer stands open, as far as the printer it hangs on can sense it. It is asked from a kick on, until
// the drawer is closed again: an open drawer is said on the screen, and by policy a warning comes after a while. Where
// the drawer is not sensed, nothing is claimed.
import type { PrinterStatus } from '../ports/printer.ts';

export interface DrawerWatchOptions {
  readonly ask: () => Promise<PrinterStatus>;
  readonly openWhen: 'high' | 'low' | 'not_sensed';
  readonly now: () => number;
  readonly everyMs?: number;
  /** After so long without word that it is closed, nobody is asked any more. */
  readonly mostMs?: number;
}

const EVERY_MS = 1_000;
const MOST_MS = 30 * 60_000;

export class DrawerWatch {
  readonly #options: DrawerWatchOptions;
  #openSince: number | null = null;
  #kickedAt = 0;
  #isWatching = false;
  #isStopped = false;
  #timer: NodeJS.Timeout | null = null;

  constructor(options: DrawerWatchOptions) {
    this.#options = options;
  }

  /** Milliseconds of the clock; null: closed, or not known. */
  get openSince(): number | null {
    return this.#openSince;
  }

  kicked(): void {
    this.#kickedAt = this.#options.now();
    if (this.#options.openWhen === 'not_sensed' || this.#isWatching || this.#isStopped) return;
    this.#isWatching = true;
    void this.#look();
  }

  stop(): void {
    this.#isStopped = true;
    this.#openSince = null;
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  async #look(): Promise<void> {
    const { ask, openWhen, now, everyMs = EVERY_MS, mostMs = MOST_MS } = this.#options;
    const high = await ask().then(
      ({ drawerSenseHigh }) => drawerSenseHigh,
      () => null,
    );
    if (this.#isStopped) return;
    if (high !== null) {
      const isOpen = high === (openWhen === 'high');
      this.#openSince = isOpen ? (this.#openSince ?? this.#kickedAt) : null;
      if (!isOpen) this.#isWatching = false;
    }
    if (now() - this.#kickedAt > mostMs) {
      this.#isWatching = false;
      this.#openSince = null;
    }
    if (!this.#isWatching) return;
    this.#timer = setTimeout(() => void this.#look(), everyMs);
    this.#timer.unref();
  }
}
