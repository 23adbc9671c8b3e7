import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Database } from 'better-sqlite3';

/** Where the plain SQL of the reference file lies when the station runs from its sources. */
export const REFERENCE_SCHEMA_FOLDER = fileURLToPath(new URL('../../../migrations/reference', import.meta.url));

export type SchemaPart = '0001_tables.sql' | '0002_indexes.sql';

export function applySchema(database: Database, schemaFolder: string, part: SchemaPart): void {
  database.exec(readFileSync(join(schemaFolder, part), 'utf8'));
}
