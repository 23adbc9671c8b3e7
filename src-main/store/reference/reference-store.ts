// The station's view of the extract in use: one file open for reading, exchanged whole when an import has swapped in
// the next. Without any extract it is empty and says so.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ReferenceStore } from '../../ports/reference-store.ts';
import { type ReferenceFile, openReferenceFile } from './open-reference-file.ts';
import { readPointer, removeLeftOvers } from './pointer.ts';

/** Brings the first pages of every index into memory, so that the first customer's search is not the slow one. */
function warm(file: ReferenceFile): void {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  for (const letter of letters) file.search({ query: letter, businessDate: '2000-01-01', limit: 20 });
  for (const query of ['0000', '1', '608', 'x@', '1 main', 'zzzz']) file.search({ query, businessDate: '2000-01-01' });
}

export function openReferenceStore(folder: string): ReferenceStore {
  mkdirSync(folder, { recursive: true });
  let fileName: string | null = null;
  let file: ReferenceFile | null = null;
  const close = (): void => {
    file?.close();
    file = null;
    fileName = null;
  };
  const reload = (): void => {
    const next = readPointer(folder);
    if (next === fileName) return;
    const opened = next === null ? null : openReferenceFile(join(folder, next));
    close();
    file = opened;
    fileName = next;
    if (file) warm(file);
    removeLeftOvers(folder);
  };
  reload();
  return {
    extract: () => file?.info ?? null,
    version: () => file?.info.version ?? 'none',
    search: (request) => file?.search(request) ?? [],
    getAccount: (accountNo) => file?.getAccount(accountNo) ?? null,
    openCharges: (accountNo) => file?.openCharges(accountNo) ?? [],
    usage: (accountNo) => file?.usage(accountNo) ?? [],
    chargesByIds: (chargeIds) => file?.chargesByIds(chargeIds) ?? [],
    reload,
    close,
  };
}
