// Looks for planted totals in whatever a person can get to see: as cents, as dollars with and without grouping, in base64,
// and as a hash that somebody could find by trying, with each salt that could be guessed.
import { createHash } from 'node:crypto';

export interface Planted {
  readonly what: string;
  readonly cents: number;
}

const grouped = (cents: number): string =>
  (cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const written = (cents: number): readonly string[] => {
  const dollars = (cents / 100).toFixed(2);
  return [...new Set([String(cents), dollars, grouped(cents), dollars.replace('.', ','), `$${grouped(cents)}`])];
};

const hashes = (text: string): readonly string[] =>
  ['sha256', 'sha1', 'md5'].flatMap((name) => {
    const digest = createHash(name).update(text, 'utf8').digest();
    return [digest.toString('hex'), digest.toString('base64'), digest.toString('base64url')];
  });

/** A figure stands by itself: not inside a longer number, an id or a hash. */
const alone = (text: string): RegExp =>
  new RegExp(`(?<![0-9A-Za-z.,-])${text.replaceAll(/[.$+]/g, String.raw`\$&`)}(?![0-9A-Za-z]|[.,]\\d)`);

export interface Finder {
  /** What of the planted totals the text lets somebody read, and how. */
  readonly findIn: (text: string) => readonly string[];
}

/** `salts` are words that somebody could put before or after a figure: ids, dates, codes. */
export function finderOf(planted: readonly Planted[], salts: readonly string[]): Finder {
  const patterns = planted.flatMap(({ what, cents }) =>
    written(cents).map((form) => [what, form, alone(form)] as const),
  );
  const coded = planted.flatMap(({ what, cents }) =>
    written(cents).flatMap((form) => [
      [what, 'base64', Buffer.from(form).toString('base64')] as const,
      ...['', ...salts].flatMap((salt) =>
        ['', ' ', ':', '|', '-']
          .flatMap((between) => [`${salt}${between}${form}`, `${form}${between}${salt}`])
          .flatMap(hashes)
          .map((hash) => [what, `hash with ${salt === '' ? 'no salt' : salt}`, hash] as const),
      ),
    ]),
  );
  return {
    findIn: (text) => [
      ...patterns.filter(([, , pattern]) => pattern.test(text)).map(([what, form]) => `${what} as ${form}`),
      ...coded.filter(([, , code]) => code.length > 8 && text.includes(code)).map(([what, how]) => `${what} by ${how}`),
    ],
  };
}
