// The station's view of the extract in use: one file open for reading, exchanged whole when an import has swapped in
// the next. Without any extract it is empty and says so.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ReferenceStore } from '../../ports/reference-store.ts';
import { type ReferenceFile, openReferenceFile } from './open-reference-file.ts';
import { readPointer, removeLeftOvers } from './pointer.ts';

const WARMING = [...'abcdefghijklmnopqrstuvwxyz', '0000', '1', '608', 'x@', '1 main', 'zzzz'];

/**
 * Brings the first pages of every index into memory, so that the first customer's search is not the slow one; one
 * question at a time, between which a payment can go through.
 */
function warm(file: ReferenceFile, isInUse: () => boolean): void {
  const queries = [...WARMING];
  const next = (): void => {
    const query = queries.shift();
    if (query === undefined || !isInUse()) return;
    file.search({ query, businessDate: '2000-01-01' });
    setTimeout(next, 1).unref();
  };
  setTimeout(next, 1).unref();
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
    if (opened) warm(opened, () => file === opened);
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
