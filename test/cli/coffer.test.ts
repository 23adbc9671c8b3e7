// The terminal as a person or a script meets it: a process of its own, its output and its exit code.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

// Each call starts a process of its own, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const SECRET = 'quiet river 42';
const data = mkdtempSync(join(tmpdir(), 'coffer-cli-'));
const empty = mkdtempSync(join(tmpdir(), 'coffer-cli-'));
afterAll(() => [data, empty].forEach((folder) => rmSync(folder, { recursive: true, force: true })));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

function coffer(args: readonly string[], onLine: (line: string, end: () => void) => void = () => undefined) {
  const env = { ...process.env, COFFER_SECRET: SECRET };
  const child = spawn(process.execPath, ['src-main/cli/coffer.ts', ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise<Ended>((resolve) => {
    let out = '';
    let error = '';
    child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out.endsWith('\n')) onLine(out.trim(), () => child.kill('SIGINT'));
    });
    child.on('close', (code) => resolve({ code, out, error }));
  });
}

const init = (...more: readonly string[]) =>
  coffer([
    'init',
    '--data',
    data,
    '--city',
    'Riverton',
    '--user',
    'olga',
    '--drawer',
    'Front=150.00',
    '--json',
    ...more,
  ]);
const answerOf = ({ out }: Ended): Record<string, unknown> => JSON.parse(out);

beforeAll(async () => {
  expect(await init()).toMatchObject({ code: 0, error: '' });
});

describe('coffer init', () => {
  it('LD12 refuses a second time, by code', async () => {
    const again = await init();
    expect(again.code).toBe(1);
    expect(answerOf(again)).toMatchObject({ ok: false, refusal: { code: 'station_is_set_up_once' } });
  });

  it('says what is missing or wrong where nobody can be asked', async () => {
    const missing = await coffer(['init', '--data', empty, '--user', 'olga']);
    expect(missing).toMatchObject({ code: 1, error: 'City is not said; see coffer init --help.\n' });
    const wrong = await coffer(['init', '--data', empty, '--city', 'X', '--user', 'Olga!', '--drawer', 'Front=1.00']);
    expect(wrong).toMatchObject({ code: 1, error: 'What was said does not fit: administrator.signInName.\n' });
    const drawer = await coffer(['init', '--data', empty, '--city', 'X', '--user', 'olga', '--drawer', 'Front=1.005']);
    expect(drawer.error).toContain('NAME=CHANGE FUND');
  });
});

describe('coffer import accounts', () => {
  const run = (folder: string, ...more: readonly string[]) =>
    coffer(['import', 'accounts', folder, '--data', data, '--user', 'olga', '--json', ...more]);

  it('AC6 signs in like everybody else', async () => {
    const refused = await coffer(['import', 'accounts', 'sample-city', '--data', data, '--user', 'nobody', '--json']);
    expect(refused.code).toBe(1);
    expect(answerOf(refused)).toMatchObject({ refusal: { code: 'sign_in_is_right' } });
  });

  it('takes an extract in, and the same again changes nothing', async () => {
    const first = await run('sample-city');
    expect(answerOf(first)).toMatchObject({ ok: true, outcome: 'imported', extract: { accounts: 1500 } });
    expect(answerOf(await run('sample-city'))).toMatchObject({ ok: true, outcome: 'unchanged' });
  });

  it('SY11 refuses a damaged one by code, and ends with 1', async () => {
    const damaged = join(empty, 'damaged');
    cpSync('sample-city', damaged, { recursive: true });
    writeFileSync(join(damaged, 'usage.csv'), readFileSync(join(damaged, 'usage.csv')).subarray(0, 5000));
    const refused = await run(damaged);
    expect(refused.code).toBe(1);
    expect(answerOf(refused)).toMatchObject({ state: 'refused', refusal: { code: 'file_hash_matches_manifest' } });
  });
});

describe('coffer verify', () => {
  it('needs a ledger', async () => {
    expect(await coffer(['verify', '--data', empty])).toMatchObject({
      code: 1,
      out: `There is no ledger in ${empty}.\n`,
    });
  });

  it('LD4 says sound, and after one changed letter ends with 1 and names what is not', async () => {
    expect(answerOf(await coffer(['verify', '--data', data, '--json']))).toMatchObject({
      isSound: true,
      firstProblem: null,
    });
    const damaged = join(empty, 'altered');
    cpSync(data, damaged, { recursive: true });
    const ledger = new Database(join(damaged, 'live', 'ledger.sqlite'));
    ledger.exec("UPDATE users SET display_name = 'Otto' WHERE sign_in_name = 'olga'");
    ledger.close();
    const refused = await coffer(['verify', '--data', damaged, '--json']);
    expect(refused.code).toBe(1);
    expect(String(answerOf(refused)['firstProblem'])).toContain('users');
  });
});

describe('coffer serve and contract', () => {
  it('serve says its address in one JSON line, and ends well on Ctrl-C', async () => {
    // The screen itself is built by `npm start`; without it there is nothing to serve.
    const ended = await coffer(['serve', '--data', empty], (line, end) => {
      if (line.includes('"url"')) end();
    });
    const lines = ended.out.trim().split('\n');
    expect(lines).toHaveLength(1);
    const { url, problem } = JSON.parse(lines[0] ?? '') as { readonly url?: string; readonly problem?: string };
    expect(url ?? problem).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?launch=|npm start/);
    expect(ended.code).toBe(url === undefined ? 1 : 0);
  });

  it('contract is OpenAPI with every procedure', async () => {
    const { out, code } = await coffer(['contract']);
    const { openapi, paths } = JSON.parse(out) as { readonly openapi: string; readonly paths: object };
    expect([code, openapi.slice(0, 3)]).toEqual([0, '3.1']);
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(['/payment/take', '/drawer/open', '/launch/setUp']));
  });
});
