// One project per folder of test/, so that a new folder is run without anyone remembering to name it here. The
// screen is tested in a real browser by Playwright (test/end-to-end), not here.
import { readdirSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const NOT_VITEST = new Set(['end-to-end', 'support', 'fixtures']);
const folders = readdirSync(new URL('./test/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !NOT_VITEST.has(entry.name))
  .map((entry) => entry.name);

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: folders.map((name) => ({
      test: {
        name,
        include: [`test/${name}/**/*.test.{ts,tsx}`],
        environment: 'node',
        testTimeout: 20_000,
        hookTimeout: 30_000,
      },
    })),
  },
});
