// The station's own process, bundled: one file an entry, because reading hundreds of small files is most of what a
// start costs. Packages with native parts or files of their own stay outside. `COFFER_ENTRY` names the entry:
// `src-main/cli/coffer.ts` → dist/main/coffer.js, a worker beside it, Electron's main and preload → dist/electron/.
import { builtinModules } from 'node:module';
import { basename, dirname, relative, resolve } from 'node:path';
import { type Plugin, defineConfig } from 'vite';

const entry = process.env['COFFER_ENTRY'] ?? 'src-main/cli/coffer.ts';
const isElectron = entry.includes('hosts/electron/');
const isPreload = basename(entry) === 'preload.ts';
const outDir = isElectron ? 'dist/electron' : 'dist/main';
const outName = basename(entry).replace(/\.ts$/, isPreload ? '.cjs' : '.js');

const OUTSIDE = [
  'electron',
  'better-sqlite3',
  'bwip-js',
  'pino',
  'pino-roll',
  'pg',
  'ws',
  /^@node-rs\//,
  /^@myriaddreamin\//,
  /^@electric-sql\//,
  /^@expo-google-fonts\//,
  /^node:/,
  ...builtinModules,
];

/** `new URL('./x.ts', import.meta.url)` must mean the same file from the bundle; a worker is bundled beside it. */
function keepFileUrls(): Plugin {
  const fileUrl = /new URL\(\s*'(\.{1,2}\/[^']*)'\s*,\s*import\.meta\.url\s*,?\s*\)/g;
  return {
    name: 'keep-file-urls',
    enforce: 'pre',
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('import.meta.url')) return null;
      const rewritten = code.replace(fileUrl, (_whole, path: string) => {
        const target = path.endsWith('worker.ts')
          ? `../main/${basename(path).replace(/\.ts$/, '.js')}`
          : relative(resolve(outDir), resolve(dirname(id), path)) + (path.endsWith('/') ? '/' : '');
        return `new URL('${target}', import.meta.url)`;
      });
      return { code: rewritten, map: null };
    },
  };
}

export default defineConfig({
  publicDir: false,
  plugins: [keepFileUrls()],
  ssr: { noExternal: true, external: OUTSIDE.filter((name) => typeof name === 'string') },
  build: {
    ssr: entry,
    outDir,
    emptyOutDir: false,
    target: 'node24',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      external: OUTSIDE,
      output: { format: isPreload ? 'cjs' : 'es', entryFileNames: outName, codeSplitting: false },
    },
  },
});
