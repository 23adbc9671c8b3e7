// The screen's files, listed once at start: an address is looked up in that list and never turned into a path, so that
// no spelling of it reaches a file outside the folder.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

/** The build puts a hash of the content into these names: they never change. */
const HASHED = /^\/assets\/.+-[0-9A-Za-z_-]{8}\.[a-z0-9]+$/;

export interface RendererFile {
  readonly bytes: Buffer<ArrayBuffer>;
  readonly contentType: string;
  readonly cacheControl: string;
}

export interface RendererFiles {
  /** The file at this path of an address (`/` is the screen itself); null when there is none. */
  readonly find: (pathname: string) => Promise<RendererFile | null>;
}

export function listRendererFiles(folder: string): RendererFiles {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, path).split(sep).join('/')}`, path);
  }
  return {
    find: async (pathname) => {
      const name = pathname === '/' ? '/index.html' : pathname;
      const path = files.get(name);
      if (path === undefined) return null;
      return {
        bytes: await readFile(path),
        contentType: CONTENT_TYPES[extname(path)] ?? 'application/octet-stream',
        cacheControl: HASHED.test(name) ? 'private, max-age=31536000, immutable' : 'no-store',
      };
    },
  };
}
