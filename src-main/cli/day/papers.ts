// What the day leaves on paper, as files: whatever the receipt printer printed, and the letter-size documents as PDF.
import { Buffer } from 'node:buffer';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { StationClient } from '../../../src-contract/station-router.ts';

/** The printer of this folder: each print is a numbered pair of files, the bytes and the text. */
export function setUpPrinter(root: string): string {
  const folder = join(root, 'out');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const setting = { kind: 'file', folder, profile: 'generic-80' };
  writeFileSync(join(root, 'printer.json'), `${JSON.stringify(setting)}\n`);
  return folder;
}

interface Paper {
  readonly fileName: string;
  readonly base64: string;
}

export async function writePapers(
  client: StationClient,
  folder: string,
  sessionIds: readonly string[],
  depositId: string,
): Promise<readonly string[]> {
  const papers: Paper[] = [];
  for (const sessionId of sessionIds) {
    papers.push(await client.documents.closingReport({ sessionId }));
    papers.push(await client.documents.overShortReport({ sessionId }));
  }
  papers.push(await client.deposits.slip({ depositId }));
  for (const { fileName, base64 } of papers) writeFileSync(join(folder, fileName), Buffer.from(base64, 'base64'));
  return papers.map(({ fileName }) => fileName);
}

/** Printing runs behind the counter: the day is over when the last receipt is out. */
export async function printed(client: StationClient, folder: string): Promise<number> {
  for (let waiting = 1; waiting > 0;) {
    const { printer } = await client.station.overview();
    if (printer.problem !== null) throw new Error(`The printer stands still: ${printer.problem}.`);
    waiting = printer.waiting;
    if (waiting > 0) await pause(50);
  }
  return readdirSync(folder).filter((name) => name.endsWith('.txt')).length;
}
