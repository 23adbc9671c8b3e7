// LD12: one process per data folder. The lock is an exclusive transaction on a small database of its own: the operating
// system lets go of it when the process ends, however it ends, so there is no stale lock to clean up.
import Database from 'better-sqlite3';
import { type Result, ok, refuse } from '../../src-core/result/result.ts';

export interface FolderLock {
  readonly release: () => void;
}

export function lockFolder(lockFile: string): Result<FolderLock, 'data_folder_is_open_once'> {
  const database = new Database(lockFile, { timeout: 0 });
  try {
    database.pragma('journal_mode = DELETE');
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      return refuse('data_folder_is_open_once');
    }
    throw error;
  }
  return ok({
    release: () => {
      database.exec('ROLLBACK');
      database.close();
    },
  });
}
