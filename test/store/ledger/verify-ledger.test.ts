import { LAST } from '../../core/ledger/a-day.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyLedgerFile } from '../../../src-main/store/ledger/verify-ledger-file.ts';
import { verifyLedger } from '../../../src-main/services/verify-ledger.ts';
import { moreEvents } from '../../core/ledger/more-days.ts';
import { auditLedger } from '../../support/ledger-auditor.ts';
import { STATION_MIGRATIONS, type TestLedger, aDaysLedger, anEmptyLedger } from './a-ledger.ts';

const SOUND = { isSound: true, events: LAST, firstProblem: null, problems: [] };

const requestOf = ({ file, signer, folder }: TestLedger) => ({
  databaseFile: file,
  publicKey: signer.publicKey,
  scratchFolder: folder,
});

describe('a day at the counter', () => {
  let day: TestLedger;
  beforeAll(() => {
    day = aDaysLedger();
  });
  afterAll(() => day.remove());

  it('LD4, LD3, RC3 is sound', () => {
    expect(verifyLedgerFile(requestOf(day), STATION_MIGRATIONS)).toEqual(SOUND);
  });

  it('LD4 is sound for the auditor too, who shares no code with the station', () => {
    expect(auditLedger(day.file)).toEqual([]);
  });

  it('LD4 is checked in a worker while the station keeps it open', async () => {
    expect(await verifyLedger(requestOf(day))).toEqual(SOUND);
  });

  it('LD4 is sound by its own key where the key file is not at hand', () => {
    expect(verifyLedgerFile({ ...requestOf(day), publicKey: null }, STATION_MIGRATIONS)).toEqual(SOUND);
  });
});

describe('a day in which every kind of event happened, of every subject', () => {
  let days: TestLedger;
  beforeAll(() => {
    days = aDaysLedger(moreEvents);
  });
  afterAll(() => days.remove());

  it('LD4, LD3 is sound, for the auditor too', () => {
    const events = SOUND.events + moreEvents.length;
    expect(verifyLedgerFile(requestOf(days), STATION_MIGRATIONS)).toEqual({ ...SOUND, events });
    expect(auditLedger(days.file)).toEqual([]);
  });
});

it('LD4 a file that is not there, or is no database, is a problem and not a crash', () => {
  const ledger = anEmptyLedger();
  const verdict = verifyLedgerFile({ ...requestOf(ledger), databaseFile: `${ledger.file}-not` }, STATION_MIGRATIONS);
  expect(verdict.firstProblem).toMatch(/^The ledger cannot be read: /);
  const key = verifyLedgerFile(
    { ...requestOf(ledger), databaseFile: `${ledger.folder}/station.key` },
    STATION_MIGRATIONS,
  );
  expect(key.firstProblem).toMatch(/^The ledger cannot be read: /);
  expect(verifyLedgerFile(requestOf(ledger), STATION_MIGRATIONS).firstProblem).toBe('The ledger has no events.');
  ledger.remove();
});
