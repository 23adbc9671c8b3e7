// ML2: each mail batch that was handed in posted what two people had listed, in count and in cents. Kinds are left out:
// one that was keyed wrongly is put right until the closing is accepted (VD7), which moves nothing in or out.
import type { Database } from 'better-sqlite3';
import { prepareMailReader } from './mail-rows.ts';

const HANDED_IN = `SELECT b.session_id FROM mail_batches b JOIN drawer_sessions s ON s.session_id = b.session_id
  WHERE s.state IN ('in_review', 'closed') ORDER BY b.sequence`;

const sumOf = (amounts: readonly { readonly amountCents: number }[]): number =>
  amounts.reduce((total, { amountCents }) => total + amountCents, 0);

export function checkMail(database: Database, add: (problem: string) => void): void {
  const { control, tape } = prepareMailReader(database);
  for (const sessionId of database.prepare<[], string>(HANDED_IN).pluck().all()) {
    const [listed, posted] = [control(sessionId), tape(sessionId)];
    const items = listed.reduce((total, each) => total + each.items, 0);
    if (items !== posted.length || sumOf(listed) !== sumOf(posted)) {
      add(`Mail batch ${sessionId} was handed in with something else posted than was listed.`);
    }
  }
}
