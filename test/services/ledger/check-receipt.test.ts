import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { receiptProof } from '../../../src-core/documents/receipt-proof.ts';
import { ledgerHandlers } from '../../../src-main/services/ledger/handlers.ts';
import { stationFiles } from '../../../src-main/station-files.ts';
import { accepted, refusalCode } from '../../support/station-for-tests.ts';
import { type Desk, aDesk, takeCash } from '../payment/a-desk.ts';

let desk: Desk;
let receiptNumber: string;
let hash: string;
let ledger: ReturnType<typeof ledgerHandlers>;

beforeEach(async () => {
  desk = await aDesk();
  ledger = ledgerHandlers(desk.parts);
  ({ receiptNumber } = takeCash(desk, 2_500));
  takeCash(desk, 1_000);
  hash = desk.parts.store.eventHash(desk.parts.store.receipts.get(receiptNumber)?.sequence ?? 0) ?? '';
});
afterEach(() => desk.close());

/** What somebody with rights over the file does behind the station's back. */
function behindTheStation(work: (database: Database.Database) => void): void {
  const database = new Database(stationFiles(desk.folder).ledger);
  database.exec('DROP TRIGGER ledger_events_are_not_changed; DROP TRIGGER receipts_are_not_deleted');
  database.pragma('foreign_keys = OFF');
  work(database);
  database.close();
}

const check = (text: string, who = desk.people.luis) => ledger.checkReceipt(who, { text });

describe('checking a receipt', () => {
  it('RC7 refuses what is no proof, and a number alone that one may not read', () => {
    expect(refusalCode(check('no receipt'))).toBe('receipt_proof_is_readable');
    expect(refusalCode(check('01A-2026-0000999'))).toBe('receipt_is_on_file');
    expect(refusalCode(check(receiptNumber, desk.people.luis))).toBe('receipt_is_on_file');
  });

  it('RC7 finds it by QR text, short code, number and code, and by its number for its issuer', () => {
    const { scanText, shortCode } = receiptProof(receiptNumber, 2_500, hash);
    for (const text of [scanText, shortCode, `${receiptNumber} ${shortCode}`]) {
      const found = accepted(check(text));
      expect(found).toMatchObject({
        outcome: 'genuine',
        problems: [],
        receipt: { receiptNumber, appliedCents: 2_500 },
      });
    }
    expect(accepted(check(receiptNumber, desk.ana)).outcome).toBe('genuine');
  });

  it('RC7 a forged amount and a made-up code are told apart', () => {
    expect(accepted(check(receiptProof(receiptNumber, 9_900, hash).scanText))).toMatchObject({
      outcome: 'not_genuine',
      problems: ['amount_differs'],
    });
    expect(accepted(check('FFFF-FFFF-FFFF'))).toEqual({ outcome: 'unknown', problems: [], receipt: null });
  });

  it('RC7 LD4 an entry altered behind the station is not genuine', () => {
    behindTheStation((database) =>
      database.exec(`UPDATE ledger_events SET body = replace(body, '"appliedCents":2500', '"appliedCents":2600')`),
    );
    expect(accepted(check(receiptNumber, desk.ana)).problems).toEqual(['event_is_altered']);
  });
});

describe('the numbers of receipts', () => {
  it('RC3 run on', () => {
    expect(accepted(ledger.receiptNumbers())).toMatchObject([{ year: 2026, stored: 2, missing: 0, gaps: [] }]);
  });

  it('RC3 a receipt taken out behind the station is named', () => {
    behindTheStation((database) =>
      database.prepare('DELETE FROM receipts WHERE receipt_number = ?').run(receiptNumber),
    );
    expect(accepted(ledger.receiptNumbers())).toMatchObject([
      { stored: 1, missing: 1, gaps: [{ from: receiptNumber, to: receiptNumber }] },
    ]);
  });
});
