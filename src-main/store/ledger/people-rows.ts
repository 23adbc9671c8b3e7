// People: rows of their events, and beside them what no event may hold, verifiers and failed tries.
import { asc, eq, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { invariant } from '../../../src-core/result/result.ts';
import type { PeopleStore } from '../../ports/people-store.ts';
import { users } from './current-schema.ts';
import { userSecrets } from './operational-schema.ts';

const userId = sql.placeholder('userId');

export function preparePeopleStore(database: BetterSQLite3Database): PeopleStore {
  const statements = prepareStatements(database);
  return {
    list: () => statements.all.all(),
    get: (id) => statements.one.get({ userId: id }) ?? null,
    byName: (signInName) => statements.byName.get({ signInName }) ?? null,
    secret: (id) => statements.secret.get({ userId: id }) ?? null,
    putSecret: (id, verifier) => {
      const { changes } = statements.putSecret.run({ userId: id, verifier });
      invariant(changes === 1, `a secret changed ${changes} rows`);
    },
    putFailures: (id, { failures, lockedUntil }) => {
      const { changes } = statements.putFailures.run({ userId: id, failures, lockedUntil });
      invariant(changes === 1, `failed tries changed ${changes} rows`);
    },
  };
}

function prepareStatements(database: BetterSQLite3Database) {
  const { verifier, failures, lockedUntil } = userSecrets;
  return {
    all: database.select().from(users).orderBy(asc(users.displayName), asc(users.signInName)).prepare(),
    one: database.select().from(users).where(eq(users.userId, userId)).prepare(),
    byName: database
      .select()
      .from(users)
      .where(eq(users.signInName, sql.placeholder('signInName')))
      .prepare(),
    secret: database
      .select({ verifier, failures, lockedUntil })
      .from(userSecrets)
      .where(eq(userSecrets.userId, userId))
      .prepare(),
    // A new secret takes the lock away: that is how an administrator lets somebody in again.
    putSecret: database
      .insert(userSecrets)
      .values({ userId, verifier: sql.placeholder('verifier'), failures: 0, lockedUntil: null })
      .onConflictDoUpdate({
        target: userSecrets.userId,
        set: { verifier: sql`excluded.verifier`, failures: 0, lockedUntil: null },
      })
      .prepare(),
    putFailures: database
      .update(userSecrets)
      .set({ failures: sql`${sql.placeholder('failures')}`, lockedUntil: sql`${sql.placeholder('lockedUntil')}` })
      .where(eq(userSecrets.userId, userId))
      .prepare(),
  };
}
