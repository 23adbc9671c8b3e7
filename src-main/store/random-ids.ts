// UUIDv7 (RFC 9562): 48 bits of time, a counter of twelve bits for ids of one millisecond, then chance. A clock that steps
// back does not make ids go back: the last time is kept until the clock has passed it.
import { randomBytes } from 'node:crypto';
import type { IdSource } from '../ports/id-source.ts';

const LAST_OF_COUNTER = 0xfff;

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
      const bytes = randomBytes(16);
      bytes.writeUIntBE(time, 0, 6);
      bytes.writeUInt16BE(0x7000 | counter, 6);
      bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
      const hex = bytes.toString('hex');
      return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
    },
    token: () => randomBytes(32).toString('base64url'),
  };
}
