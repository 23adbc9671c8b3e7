// Runs the real work as a child that shares this terminal: its exit code becomes ours, and a stop signal reaches it.
import { spawn } from 'node:child_process';
import { root } from './setup.mjs';

/** Starts `command` in the checkout and resolves with its exit code (128 + 15 when a signal ended it). */
export function run(command, args, { env = {}, stdio = 'inherit', onChild } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio, env: { ...process.env, ...env } });
    const forward = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, forward);
    const finish = () => {
      for (const signal of signals) process.off(signal, forward);
    };
    child.once('error', (error) => {
      finish();
      reject(error);
    });
    child.once('close', (code, signal) => {
      finish();
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
    onChild?.(child);
  });
}
