// A print service (CUPS) of the test's own: its own configuration, spool and socket in a folder that goes with it. Its
// queues are raw and lead to files by way of a small backend, which can also be out of paper or break.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DAEMON = '/usr/sbin/cupsd';
const PROGRAMS = '/usr/lib/cups';

/** Why it cannot be had here; null where it can. */
export function noCupsBecause(): string | null {
  if (process.platform !== 'linux') return 'CUPS is tested on Linux only';
  if (process.getuid?.() !== 0) return 'CUPS starts its backends only for root, and this test does not run as root';
  return existsSync(DAEMON) && existsSync('/usr/bin/lp')
    ? null
    : 'CUPS is not installed here (Debian: cups, cups-client)';
}

const BACKEND = `#!/bin/sh
# job user title copies options [file]
[ $# -eq 0 ] && { echo 'direct tofile "Unknown" "To a file"'; exit 0; }
file="\${DEVICE_URI#tofile:}"
case "$file" in
  *breaks) exit 1 ;;
  *empty) echo 'STATE: +media-empty-error' >&2; sleep 30; exit 1 ;;
esac
if [ -n "$6" ]; then cat "$6" >> "$file"; else cat >> "$file"; fi
`;

const settings = (folder: string) => `Listen ${folder}/cups.sock
LogLevel warn
WebInterface No
Browsing Off
DefaultAuthType None
<Location />
Order allow,deny
Allow all
</Location>
<Location /admin>
Order allow,deny
Allow all
</Location>
<Policy default>
JobPrivateAccess all
JobPrivateValues none
SubscriptionPrivateAccess all
SubscriptionPrivateValues none
<Limit All>
Order allow,deny
Allow all
</Limit>
</Policy>
`;

const places = (folder: string) => `FileDevice Yes
ServerRoot ${folder}/etc
ServerBin ${folder}/programs
CacheDir ${folder}/cache
StateDir ${folder}/state
RequestRoot ${folder}/spool
TempDir ${folder}/tmp
AccessLog ${folder}/log/access
ErrorLog ${folder}/log/error
PageLog ${folder}/log/page
SystemGroup root
`;

function layOut(folder: string): void {
  chmodSync(folder, 0o755);
  for (const each of ['etc', 'cache', 'state', 'spool', 'tmp', 'log', 'programs/backend', 'out']) {
    mkdirSync(join(folder, each), { recursive: true, mode: 0o755 });
  }
  chmodSync(join(folder, 'out'), 0o777);
  for (const name of readdirSync(PROGRAMS).filter((each) => each !== 'backend')) {
    symlinkSync(join(PROGRAMS, name), join(folder, 'programs', name));
  }
  writeFileSync(join(folder, 'programs/backend/tofile'), BACKEND, { mode: 0o755 });
  writeFileSync(join(folder, 'etc/cupsd.conf'), settings(folder));
  writeFileSync(join(folder, 'etc/cups-files.conf'), places(folder));
}

export class OwnCups {
  readonly #folder: string;
  readonly #daemon: ChildProcess;

  private constructor(folder: string, daemon: ChildProcess) {
    this.#folder = folder;
    this.#daemon = daemon;
  }

  static async start(): Promise<OwnCups> {
    const folder = mkdtempSync(join(tmpdir(), 'coffer-cups-'));
    layOut(folder);
    const daemon = spawn(
      DAEMON,
      ['-f', '-c', join(folder, 'etc/cupsd.conf'), '-s', join(folder, 'etc/cups-files.conf')],
      {
        stdio: 'ignore',
      },
    );
    const cups = new OwnCups(folder, daemon);
    while (cups.run('lpstat', '-r') !== 0) {
      if (daemon.exitCode !== null) throw new Error('cupsd ended at once');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return cups;
  }

  /** For the programs of the station: CUPS_SERVER. */
  get socket(): string {
    return join(this.#folder, 'cups.sock');
  }

  addQueue(name: string): void {
    const uri = `tofile:${join(this.#folder, 'out', name)}`;
    if (this.run('lpadmin', '-p', name, '-E', '-v', uri, '-o', 'printer-error-policy=abort-job') !== 0) {
      throw new Error(`no queue ${name}`);
    }
  }

  /** What came out of a queue so far. */
  printed(name: string): Buffer {
    const file = join(this.#folder, 'out', name);
    return existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  }

  run(program: string, ...args: readonly string[]): number | null {
    const env = { ...process.env, CUPS_SERVER: this.socket, LC_ALL: 'C' };
    return spawnSync(program, args, { env, stdio: 'ignore' }).status;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#daemon.once('exit', resolve));
    this.#daemon.kill('SIGTERM');
    await ended;
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
