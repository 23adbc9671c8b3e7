import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src-core/ledger/check-claim.ts';
import { numberReport } from '../../../src-core/ledger/number-report.ts';
import { readProof } from '../../../src-core/ledger/read-proof.ts';
import { receiptProof } from '../../../src-core/documents/receipt-proof.ts';

const HASH = '9f2c04ab77e1d00000000000000000000000000000000000000000000000c0de';
const NUMBER = '01A-2026-0000041';

describe('what a person scans or types of a receipt', () => {
  it.each(['', '   ', 'hello', '9F2C-04AB', '9F2C-04AB-77E', '01A-2026-41', 'COFFER1', `COFFER1 ${NUMBER}x 5 ${HASH}`])(
    'RC7 refuses `%s` by receipt_proof_is_readable',
    (text) => {
      expect(readProof(text)).toEqual({ ok: false, refusal: { code: 'receipt_proof_is_readable' } });
    },
  );

  it.each([
    [NUMBER, { receiptNumber: NUMBER, appliedCents: null, hashPrefix: null }],
    [' 01a-2026-0000041 ', { receiptNumber: NUMBER, appliedCents: null, hashPrefix: null }],
    ['T-01A-2026-0000041', { receiptNumber: 'T-01A-2026-0000041', appliedCents: null, hashPrefix: null }],
    ['9F2C-04AB-77E1', { receiptNumber: null, appliedCents: null, hashPrefix: '9f2c04ab77e1' }],
    ['9f2c04ab77e1', { receiptNumber: null, appliedCents: null, hashPrefix: '9f2c04ab77e1' }],
    ['9f2c 04ab 77e1', { receiptNumber: null, appliedCents: null, hashPrefix: '9f2c04ab77e1' }],
    [`${NUMBER} 9F2C-04AB-77E1`, { receiptNumber: NUMBER, appliedCents: null, hashPrefix: '9f2c04ab77e1' }],
  ])('RC7 reads `%s`', (text, claim) => {
    expect(readProof(text)).toEqual({ ok: true, value: claim });
  });

  it('RC7 reads the text of the QR code that a receipt prints', () => {
    const { scanText, shortCode } = receiptProof(NUMBER, 10_284, HASH);
    expect(readProof(scanText)).toEqual({
      ok: true,
      value: { receiptNumber: NUMBER, appliedCents: 10_284, hashPrefix: HASH },
    });
    expect(readProof(shortCode)).toMatchObject({ value: { hashPrefix: HASH.slice(0, 12) } });
  });
});

describe('what a receipt says, held against the ledger', () => {
  const claim = { receiptNumber: NUMBER, appliedCents: 10_284, hashPrefix: HASH };
  const found = { receiptNumber: NUMBER, appliedCents: 10_284, hash: HASH, eventProblems: [] };

  it.each([
    { problem: 'number_differs', paper: { receiptNumber: '01A-2026-0000042' }, stored: {} },
    { problem: 'amount_differs', paper: { appliedCents: 10_285 }, stored: {} },
    { problem: 'code_differs', paper: { hashPrefix: '9f2c04ab77e2' }, stored: {} },
    { problem: 'event_is_altered', paper: {}, stored: { eventProblems: ['event_is_altered'] as const } },
    { problem: 'event_is_not_signed', paper: {}, stored: { eventProblems: ['event_is_not_signed'] as const } },
  ])('RC7 is not genuine when $problem', ({ problem, paper, stored }) => {
    const checked = checkClaim({ ...claim, ...paper }, { ...found, ...stored });
    expect(checked).toEqual({ outcome: 'not_genuine', problems: [problem] });
  });

  it('RC7 names everything that differs', () => {
    const paper = { receiptNumber: '01A-2026-0000042', appliedCents: 1, hashPrefix: 'ffff' };
    expect(checkClaim(paper, found).problems).toEqual(['number_differs', 'amount_differs', 'code_differs']);
  });

  it('RC7 is unknown when the ledger has neither its number nor its code', () => {
    expect(checkClaim(claim, null)).toEqual({ outcome: 'unknown', problems: [] });
  });

  it.each([claim, { ...claim, appliedCents: null }, { ...claim, hashPrefix: HASH.slice(0, 12) }])(
    'RC7 is genuine when all that the paper says agrees',
    (paper) => {
      expect(checkClaim(paper, found)).toEqual({ outcome: 'genuine', problems: [] });
    },
  );
});

describe('the receipt numbers of a year', () => {
  it('RC3 runs from the first to the last, void ones included', () => {
    expect(numberReport('01A', { year: 2026, lastSerial: 41, stored: 41, voided: 2, gaps: [] })).toEqual({
      year: 2026,
      firstNumber: '01A-2026-0000001',
      lastNumber: '01A-2026-0000041',
      stored: 41,
      voided: 2,
      missing: 0,
      gaps: [],
    });
  });

  it('RC3 names what is missing', () => {
    const report = numberReport('01A', {
      year: 2026,
      lastSerial: 9,
      stored: 5,
      voided: 0,
      gaps: [
        [1, 1],
        [5, 7],
      ],
    });
    expect(report).toMatchObject({
      missing: 4,
      gaps: [
        { from: '01A-2026-0000001', to: '01A-2026-0000001' },
        { from: '01A-2026-0000005', to: '01A-2026-0000007' },
      ],
    });
  });
});
