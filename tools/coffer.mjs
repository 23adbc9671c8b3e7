// `npm run coffer -- COMMAND`: the station from a terminal.
import { run } from './run.mjs';
import { setUp } from './setup.mjs';

const node = setUp();
process.exitCode = await run(node, ['src-main/cli/coffer.ts', ...process.argv.slice(2)]);
