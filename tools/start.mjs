// `npm start`: the station. In Electron where its runtime is here or can be had; otherwise in the browser host, which
// is said in one sentence. Options after `--` are passed on (`npm start -- --data DIR`).
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { electronExecutable, findElectron } from './electron-runtime.mjs';
import { run } from './run.mjs';
import { root, setUp, stop } from './setup.mjs';
import { findChromium, which } from './system-packages.mjs';

const args = process.argv.slice(2);
const node = setUp();
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

async function build(...parts) {
  if ((await run(node, ['tools/build.mjs', ...parts])) !== 0) stop('The station could not be built; see above.');
}

function openBrowser(url) {
  const openers = { darwin: ['open', [url]], win32: ['cmd', ['/c', 'start', '""', url]] };
  const onLinux = which('xdg-open') ?? findChromium();
  const [command, openerArgs] = openers[process.platform] ?? [onLinux, [url]];
  if (command === undefined) return;
  const child = spawn(command, openerArgs, { stdio: 'ignore', detached: true });
  child.on('error', () => console.log('Open the address above in a browser.'));
  child.unref();
}

/** The first line of `serve` is JSON with the URL to open; whatever follows is passed through. */
function followServer(child) {
  createInterface({ input: child.stdout }).on('line', (line) => {
    let url;
    try {
      url = JSON.parse(line).url;
    } catch {
      url = undefined;
    }
    if (typeof url !== 'string') return console.log(line);
    console.log(`Coffer is at ${url}\nCtrl-C ends it.`);
    if (hasDisplay && !process.env.CI) openBrowser(url);
  });
}

async function serve(reason) {
  console.log(`${reason} Coffer runs in the browser instead.`);
  await build('renderer', 'main');
  const stdio = ['inherit', 'pipe', 'inherit'];
  const code = await run(node, ['dist/main/coffer.js', 'serve', '--json', ...args], { stdio, onChild: followServer });
  // Ctrl-C is how a person ends it, so it is not a failure.
  process.exitCode = code === 130 || code === 143 ? 0 : code;
}

const noRuntime = electronExecutable() === undefined ? ", and Electron's runtime is not on this machine" : '';
if (!hasDisplay) await serve(`There is no display for a window${noRuntime}:`);
else {
  const hasHost = existsSync(join(root, 'src-main/hosts/electron/main.ts'));
  const electron = hasHost ? await findElectron(node) : undefined;
  if (electron === undefined) await serve("Electron's runtime is not on this machine and could not be fetched today:");
  else {
    await build('renderer', 'main', 'electron');
    process.exitCode = await run(electron, ['.', ...args]);
  }
}
