// A line to a printer on which bytes go both ways, whatever it is made of: every wait has an end, and what the printer
// sends is kept only up to a limit, for a printer says little, and whatever says much is no printer.

export interface PrinterChannel {
  readonly isClosed: boolean;
  /** More came in than any printer says. */
  readonly isFlooded: boolean;
  /** True when the bytes have left for the printer; false when the line broke or the time was up. */
  readonly write: (bytes: Uint8Array, timeoutMs: number) => Promise<boolean>;
  /** The next `count` bytes, or fewer when the line closes or the time is up first. */
  readonly read: (count: number, timeoutMs: number) => Promise<readonly number[]>;
  /** Says goodbye; true when the other side took everything and closed in good order. */
  readonly end: (timeoutMs: number) => Promise<boolean>;
  readonly destroy: () => void;
}

export const MOST_UNREAD_BYTES = 4_096;
