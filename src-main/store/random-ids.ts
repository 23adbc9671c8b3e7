// UUIDv7 (RFC 9562): 48 bits of time, a counter of twelve bits for ids of one millisecond, then chance. A clock that steps
// back does not make ids go back: the last time is kept until the clock has passed it.
import { randomBytes, randomUUID } from 'node:crypto';
import type { IdSource } from '../ports/id-source.ts';

const LAST_OF_COUNTER = 0xfff;
/** `-yxxx-xxxxxxxxxxxx`: the variant and 62 bits of chance stand at the same place in every version. */
const CHANCE_FROM = 18;

export function randomIds(now: () => number = Date.now): IdSource {
  let time = 0;
  let counter = 0;
  const tick = (): void => {
    const read = now();
    if (read > time) {
      time = read;
      counter = 0;
    } else if (counter < LAST_OF_COUNTER) counter += 1;
    else {
      time += 1;
      counter = 0;
    }
  };
  return {
    uuid: () => {
      tick();
      const hex = time.toString(16).padStart(12, '0');
      const count = counter.toString(16).padStart(3, '0');
      return `${hex.slice(0, 8)}-${hex.slice(8)}-7${count}${randomUUID().slice(CHANCE_FROM)}`;
    },
    token: () => randomBytes(32).toString('base64url'),
  };
}
