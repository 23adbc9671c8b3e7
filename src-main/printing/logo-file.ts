// The city's logo: `logo.png` in the data folder. It is read again when it changes. A file that is no picture, or too
// large to be one for paper, is left out and said so; no document ever waits for its logo.
import { readFile, stat } from 'node:fs/promises';
import type { LogoProblem } from '../ports/pdf.ts';

const LARGEST_FILE = 1_000_000;
/** Pixels of one side: 300 dots an inch fill the 1.6 inches it gets three times over. */
const LARGEST_SIDE = 2_000;
const PNG_HEAD = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
const WIDTH_AND_HEIGHT = 8;

export type Logo = { readonly picture: Uint8Array } | { readonly problem: LogoProblem } | null;

function readPicture(bytes: Buffer): Logo {
  if (bytes.length > LARGEST_FILE) return { problem: 'logo_too_large' };
  const isPng =
    bytes.length > PNG_HEAD.length + WIDTH_AND_HEIGHT && bytes.subarray(0, PNG_HEAD.length).equals(PNG_HEAD);
  if (!isPng) return { problem: 'logo_not_a_picture' };
  const sides = [bytes.readUInt32BE(PNG_HEAD.length), bytes.readUInt32BE(PNG_HEAD.length + 4)];
  if (sides.some((side) => side === 0)) return { problem: 'logo_not_a_picture' };
  return sides.some((side) => side > LARGEST_SIDE) ? { problem: 'logo_too_large' } : { picture: bytes };
}

/** Answers with the logo as it is now; the same value as long as the file is the same. */
export function logoFile(path: string | null): () => Promise<Logo> {
  let seen = '';
  let logo: Logo = null;
  return async () => {
    if (path === null) return null;
    try {
      const { mtimeMs, size } = await stat(path);
      const now = `${mtimeMs} ${size}`;
      if (now !== seen) {
        logo = size > LARGEST_FILE ? { problem: 'logo_too_large' } : readPicture(await readFile(path));
        seen = now;
      }
    } catch (error) {
      const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      logo = isAbsent ? null : { problem: 'logo_not_readable' };
      seen = '';
    }
    return logo;
  };
}
