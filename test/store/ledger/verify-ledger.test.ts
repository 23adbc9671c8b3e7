import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyLedgerFile } from '../../../src-main/store/ledger/verify-ledger-file.ts';
import { STATION_MIGRATIONS, type TestLedger, aDaysLedger } from './a-ledger.ts';

let day: TestLedger;
beforeAll(() => {
  day = aDaysLedger();
});
afterAll(() => day.remove());

it('LD4 a whole day with every kind of event is sound', () => {
  const { file, signer, folder } = day;
  const request = { databaseFile: file, publicKey: signer.publicKey, scratchFolder: folder };
  const verdict = verifyLedgerFile(request, STATION_MIGRATIONS);
  expect(verdict).toEqual({ isSound: true, events: 35, firstProblem: null, problems: [] });
});
