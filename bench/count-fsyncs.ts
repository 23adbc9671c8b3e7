// How many times a payment waits for the disk, as the kernel sees it.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SCRIPT = join(import.meta.dirname, 'take-payments.ts');
/** Few enough for none of them to meet a checkpoint of the write-ahead log. */
const COUNT = 20;

/** fsync and fdatasync calls of each payment, or why they could not be counted. */
export function countFsyncs(folder: string, scratch: string): readonly number[] | string {
  if (spawnSync('strace', ['-V']).error !== undefined) return 'not counted: there is no strace on this machine';
  const output = join(scratch, 'strace.txt');
  const tracing = ['-f', '-e', 'trace=fsync,fdatasync,?mkdir,?mkdirat', '-o', output];
  const child = [process.execPath, SCRIPT, folder, scratch, String(COUNT)];
  const { status, stderr } = spawnSync('strace', [...tracing, ...child], { encoding: 'utf8' });
  if (status !== 0) return `not counted: ${stderr.trim().split('\n').at(-1) ?? 'strace failed'}`;
  const counts: number[] = [];
  let isBetween = false;
  for (const line of readFileSync(output, 'utf8').split('\n')) {
    const mark = /mkdir.*payment-(\d+)"/.exec(line)?.[1];
    if (mark !== undefined) {
      isBetween = Number(mark) < COUNT;
      if (isBetween) counts.push(0);
    } else if (isBetween && /\bf(data)?sync\(/.test(line)) counts.push((counts.pop() ?? 0) + 1);
  }
  return counts;
}
