// Posted, not posted, unknown (SY3): when the line to the station breaks while a payment is taken, nobody knows which.
// The same call with the same key is sent again until there is an answer; the station does it once (LD5).
import type { RefusalData } from '../../../src-contract/wire/procedure.ts';

export type Answer<Value> =
  | { readonly kind: 'posted'; readonly value: Value }
  | { readonly kind: 'not_posted'; readonly refusal: RefusalData }
  /** It was sent, and whoever answers now cannot say what became of it. */
  | { readonly kind: 'unknown'; readonly refusal: RefusalData };

export interface SendAgain {
  /** What the error says; its code is `station_unreachable` when no answer came. */
  readonly read: (error: unknown) => RefusalData;
  /** Told each time before it is sent again. */
  readonly onUnknown: (attempt: number) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** A station that fails rather than being silent is asked a few times more: if it was posted, it then says so. */
const MOST_FAILURES = 3;
/** What says nothing of the payment: a fault may have come after the commit, a closed door was never asked. */
const SAYS_NOTHING: readonly string[] = [
  'station_failed',
  'caller_is_signed_in',
  'session_is_unlocked',
  'data_folder_is_chosen',
];
const FIRST_PAUSE = 400;
const LONGEST_PAUSE = 3_000;

export const saysNothing = ({ code }: RefusalData): boolean => SAYS_NOTHING.includes(code);

export async function sendUntilAnswered<Value>(send: () => Promise<Value>, again: SendAgain): Promise<Answer<Value>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { kind: 'posted', value: await send() };
    } catch (error) {
      const refusal = again.read(error);
      const isSilent = refusal.code === 'station_unreachable';
      const isFailing = refusal.code === 'station_failed' && attempt < MOST_FAILURES;
      if (!isSilent && !isFailing)
        return { kind: attempt > 1 && saysNothing(refusal) ? 'unknown' : 'not_posted', refusal };
      again.onUnknown(attempt);
      await again.wait(Math.min(FIRST_PAUSE * attempt, LONGEST_PAUSE));
    }
  }
}
