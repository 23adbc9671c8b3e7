// What people are in the middle of: rows in, rows out. JSON here was checked by the contract when it came in.
import { and, asc, eq, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { DepositDraftInput } from '../../../src-contract/station/deposit.ts';
import type { CountFigures } from '../../../src-contract/station/drawer.ts';
import type { PaymentDraft } from '../../../src-core/payment/payment-draft.ts';
import type { DraftStore, HeldDraft } from '../../ports/draft-store.ts';
import { countDrafts, depositDrafts, paymentDrafts } from './operational-schema.ts';
import type { LedgerDatabase } from './prepare-insert.ts';

const id = (name: string) => sql.placeholder(name);

export const prepareDraftStore = (database: LedgerDatabase): DraftStore => ({
  ...preparePaymentDrafts(database),
  ...prepareCounts(database),
  ...prepareDeposits(database),
});

function prepareCounts(database: BetterSQLite3Database) {
  const { sessionId, figures } = countDrafts;
  const one = database
    .select({ figures })
    .from(countDrafts)
    .where(eq(sessionId, id('sessionId')))
    .prepare();
  const remove = database
    .delete(countDrafts)
    .where(eq(sessionId, id('sessionId')))
    .prepare();
  return {
    countFigures: (of: string): CountFigures | null => {
      const row = one.get({ sessionId: of });
      return row === undefined ? null : (JSON.parse(row.figures) as CountFigures);
    },
    saveCountFigures: (of: string, counted: CountFigures, at: string): void => {
      const row = { sessionId: of, figures: JSON.stringify(counted), savedAt: at };
      database.insert(countDrafts).values(row).onConflictDoUpdate({ target: sessionId, set: row }).run();
    },
    discardCountFigures: (of: string): void => {
      remove.run({ sessionId: of });
    },
  };
}

function prepareDeposits(database: BetterSQLite3Database) {
  const { ownerId, draft } = depositDrafts;
  const one = database
    .select({ draft })
    .from(depositDrafts)
    .where(eq(ownerId, id('ownerId')))
    .prepare();
  const remove = database
    .delete(depositDrafts)
    .where(eq(ownerId, id('ownerId')))
    .prepare();
  return {
    deposit: (of: string): DepositDraftInput | null => {
      const row = one.get({ ownerId: of });
      return row === undefined ? null : (JSON.parse(row.draft) as DepositDraftInput);
    },
    saveDeposit: (of: string, prepared: DepositDraftInput, at: string): void => {
      const row = { ownerId: of, draft: JSON.stringify(prepared), savedAt: at };
      database.insert(depositDrafts).values(row).onConflictDoUpdate({ target: ownerId, set: row }).run();
    },
    discardDeposit: (of: string): void => {
      remove.run({ ownerId: of });
    },
  };
}

function preparePaymentDrafts(database: LedgerDatabase) {
  const drafts = () => database.select().from(paymentDrafts);
  const read = ({ draft, ownerId, note, savedAt }: typeof paymentDrafts.$inferSelect): HeldDraft => ({
    draft: JSON.parse(draft) as PaymentDraft,
    ownerId,
    note,
    savedAt,
  });
  const isHeld = eq(paymentDrafts.state, 'held');
  const current = drafts()
    .where(and(eq(paymentDrafts.ownerId, id('ownerId')), eq(paymentDrafts.state, 'current')))
    .prepare();
  const dropCurrent = database
    .delete(paymentDrafts)
    .where(and(eq(paymentDrafts.ownerId, id('ownerId')), eq(paymentDrafts.state, 'current')))
    .prepare();
  const held = drafts().where(isHeld).orderBy(asc(paymentDrafts.savedAt)).prepare();
  const one = drafts()
    .where(and(eq(paymentDrafts.draftId, id('draftId')), isHeld))
    .prepare();
  const remove = database.$client.prepare<[string]>('DELETE FROM payment_drafts WHERE draft_id = ?');
  const set = {
    state: sql.raw('excluded.state'),
    draft: sql.raw('excluded.draft'),
    note: sql.raw('excluded.note'),
    savedAt: sql.raw('excluded.saved_at'),
  };
  const insert = database
    .insert(paymentDrafts)
    .values({
      draftId: id('draftId'),
      ownerId: id('ownerId'),
      state: id('state'),
      draft: id('draft'),
      note: id('note'),
      savedAt: id('savedAt'),
    })
    .onConflictDoUpdate({ target: paymentDrafts.draftId, set })
    .prepare();
  const put = (owner: string, of: PaymentDraft, as: 'current' | 'held', words: string, at: string): void => {
    insert.run({ draftId: of.draftId, ownerId: owner, state: as, draft: JSON.stringify(of), note: words, savedAt: at });
  };
  return {
    currentPayment: (owner: string): PaymentDraft | null => {
      const row = current.get({ ownerId: owner });
      return row === undefined ? null : read(row).draft;
    },
    saveCurrentPayment: (owner: string, of: PaymentDraft, at: string): void => {
      database.transaction(() => {
        dropCurrent.run({ ownerId: owner });
        put(owner, of, 'current', '', at);
      });
    },
    holdPayment: (owner: string, of: PaymentDraft, words: string, at: string): void =>
      put(owner, of, 'held', words, at),
    heldPayments: (): readonly HeldDraft[] => held.all().map(read),
    heldPayment: (of: string): HeldDraft | null => {
      const row = one.get({ draftId: of });
      return row === undefined ? null : read(row);
    },
    discardPayment: (of: string): void => {
      remove.run(of);
    },
  };
}
