// LD13: what is wrong with the disk, told from what the store or the file system threw. A full disk and one that can only
// be read refuse before anything is written; a damaged page is found while reading; a disk that fails while it writes
// leaves it unknown what arrived, so that is a fault and never "not posted".
export type DiskTrouble = 'full' | 'read_only' | 'damaged' | 'failing';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Null for everything that is not the disk's. */
export function diskTrouble(error: unknown): DiskTrouble | null {
  const code = codeOf(error);
  if (/^(SQLITE_FULL|ENOSPC|EDQUOT)/.test(code)) return 'full';
  // The shared-memory file beside the ledger is made and grown before anything is committed.
  if (code.startsWith('SQLITE_IOERR_SHM')) return 'full';
  if (/^(SQLITE_READONLY|SQLITE_CANTOPEN|EROFS)/.test(code)) return 'read_only';
  if (/^(SQLITE_CORRUPT|SQLITE_NOTADB)/.test(code)) return 'damaged';
  return /^(SQLITE_IOERR|EIO)/.test(code) ? 'failing' : null;
}

/** The code that a person is refused with; a failing disk is no refusal. */
export const DISK_REFUSALS = {
  full: 'disk_has_room_for_more',
  read_only: 'disk_can_be_written',
  damaged: 'data_file_is_whole',
  failing: null,
} as const satisfies Readonly<Record<DiskTrouble, string | null>>;
