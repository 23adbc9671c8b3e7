// The settings of this machine: rows in, rows out.
import { eq, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { SettingStore } from '../../ports/setting-store.ts';
import { settings } from './operational-schema.ts';

export function prepareSettingStore(database: BetterSQLite3Database): SettingStore {
  const one = database
    .select({ document: settings.document })
    .from(settings)
    .where(eq(settings.name, sql.placeholder('name')))
    .prepare();
  const put = database
    .insert(settings)
    .values({
      name: sql.placeholder('name'),
      document: sql.placeholder('document'),
      changedAt: sql.placeholder('changedAt'),
    })
    .onConflictDoUpdate({
      target: settings.name,
      set: { document: sql`excluded.document`, changedAt: sql`excluded.changed_at` },
    })
    .prepare();
  return {
    get: (name) => one.get({ name })?.document ?? null,
    set: (name, document, changedAt) => {
      put.run({ name, document, changedAt });
    },
  };
}
