// How a browser gets in: an address with a token that works once is exchanged for a cookie that no script can read.
// Only hashes are kept, and they are what is compared, so that neither memory nor time gives a token away.
import { createHash, randomBytes } from 'node:crypto';

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
const newSecret = (): string => randomBytes(32).toString('base64url');

export interface LaunchTokens {
  /** A further token, good for one exchange. */
  readonly issue: () => string;
  /** The cookie's value for a token that has not been used; null otherwise. */
  readonly exchange: (token: string) => string | null;
  readonly isCookie: (value: string) => boolean;
}

export function createLaunchTokens(): LaunchTokens {
  const unused = new Set<string>();
  const cookies = new Set<string>();
  return {
    issue: () => {
      const token = newSecret();
      unused.add(hashOf(token));
      return token;
    },
    exchange: (token) => {
      if (!unused.delete(hashOf(token))) return null;
      const cookie = newSecret();
      cookies.add(hashOf(cookie));
      return cookie;
    },
    isCookie: (value) => cookies.has(hashOf(value)),
  };
}
