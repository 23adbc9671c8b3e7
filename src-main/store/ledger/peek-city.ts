// The name of the city in a ledger that is not open here, for the choice on the sign-in screen. Nothing is written, and
// whatever cannot be read is no name.
import Database from 'better-sqlite3';
import { readEnvelope } from './event-log.ts';

export function peekCity(file: string): string | null {
  let database: Database.Database | null = null;
  try {
    database = new Database(file, { readonly: true, timeout: 200 });
    const body = database.prepare('SELECT body FROM ledger_events WHERE sequence = 1').pluck().get();
    if (typeof body !== 'string') return null;
    const first = readEnvelope(body);
    return first.type === 'station_initialised' ? first.payload.city : null;
  } catch {
    return null;
  } finally {
    database?.close();
  }
}
