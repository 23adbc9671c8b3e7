// The print service's own programs: never through a shell, with a time limit, a bounded answer and English messages.
import { execFile } from 'node:child_process';

export interface Ran {
  /** `late`: it was ended because its time was up; what it had done by then is not known. */
  readonly end: 'good' | 'bad' | 'missing' | 'late';
  readonly output: string;
}

const MOST_BYTES = 262_144;

export function runProgram(
  program: string,
  args: readonly string[],
  { input, timeoutMs }: { readonly input?: Uint8Array; readonly timeoutMs: number },
): Promise<Ran> {
  return new Promise((resolve) => {
    const options = {
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
      maxBuffer: MOST_BYTES,
      env: { ...process.env, LC_ALL: 'C' },
    } as const;
    const child = execFile(program, args, options, (error, output) => {
      if (error === null) resolve({ end: 'good', output });
      else if ('code' in error && error.code === 'ENOENT') resolve({ end: 'missing', output });
      else resolve({ end: error.killed === true ? 'late' : 'bad', output });
    });
    // It may end before it has read everything: its exit code says so.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}
