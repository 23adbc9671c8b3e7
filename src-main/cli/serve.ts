// `coffer serve`: the station in this machine's browser. The first line is JSON with the address to open.
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { RENDERER_FILES } from '../composition.ts';
import { startBrowserHost } from '../hosts/browser/browser-host.ts';
import { CommandFailed, type TerminalOptions, withStation, withTerminalOptions } from './terminal.ts';

interface ServeOptions extends TerminalOptions {
  readonly port?: string;
}

const untilInterrupted = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });

function portOf(text: string | undefined): { readonly port?: number } {
  if (text === undefined) return {};
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new CommandFailed(`${text} is no port.`);
  return { port };
}

async function serve(options: ServeOptions): Promise<void> {
  if (!existsSync(RENDERER_FILES)) {
    const problem = 'The screen is not built yet: `npm start` does it.';
    process.stdout.write(`${JSON.stringify({ ok: false, problem })}\n`);
    process.exitCode = 1;
    return;
  }
  await withStation(options, 'browser', async ({ router, log }) => {
    const host = await startBrowserHost({ router, log, rendererFolder: RENDERER_FILES, ...portOf(options.port) });
    // Listening before it is told: whoever reads the address may end it at once.
    const interrupted = untilInterrupted();
    process.stdout.write(`${JSON.stringify({ url: host.url, data: options.data })}\n`);
    await interrupted;
    await host.close();
  });
}

export function addServe(program: Command): void {
  withTerminalOptions(program.command('serve').description('run the station in a browser on this machine'))
    .option('--port <number>', 'a port of your own choice instead of any that is free')
    .action(serve);
}
