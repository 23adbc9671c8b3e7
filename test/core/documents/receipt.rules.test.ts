import { describe, expect, test } from 'vitest';
import { receiptDocument } from '../../../src-core/documents/receipt.ts';
import { receiptProof } from '../../../src-core/documents/receipt-proof.ts';
import { renderText } from '../../../src-core/documents/render-text.ts';
import type { ReceiptFacts } from '../../../src-core/documents/receipt.ts';
import { EVENT_HASH, OFFICE, account, receiptFacts, tender } from './payment-facts.ts';

const asText = (facts: ReceiptFacts): string => renderText(receiptDocument(facts), 42);

describe('RC1 the receipt says', () => {
  const receipt = asText(receiptFacts());
  test.each([
    ['the city', 'City of Riverton'],
    ['the office', 'Riverton Utilities, Office 1'],
    ['the number', '01A-2026-0000041'],
    ['date and time in the zone of the office', 'Nov 20, 2026 10:14:09 AM CST'],
    ['the payer, who is the holder when nobody else is named', 'Paid by                          Ana Muñoz'],
    ['the account', 'Account 1000210631'],
    ['what was paid on it, charge by charge', 'Water, bill of Oct 1, 2026           46.38'],
    ['the sum on the account', 'Paid on this account                102.84'],
    ['each tender', 'Cash                                100.00'],
    ['the change', 'Change                                2.16'],
    ['who prepared it', 'Prepared by                       Ana Ruiz'],
    ['the balance left', 'Balance left                          0.00'],
    ['as of when', 'as of Nov 20, 2026 7:45 AM CST'],
  ])('%s', (_, expected) => {
    expect(receipt).toContain(expected);
  });

  test('a winter and a summer time with their own zone names', () => {
    const summer = receiptFacts();
    const event = { ...summer.event, occurredAt: '2026-07-01T16:14:09.000Z' };
    expect(asText({ ...summer, event })).toContain('Jul 1, 2026 11:14:09 AM CDT');
  });

  test('an offset where the zone has no name of its own', () => {
    const office = { ...OFFICE, timeZone: 'Pacific/Guam' };
    expect(asText(receiptFacts({}, { office }))).toContain('Nov 21, 2026 2:14:09 AM UTC+10:00');
  });
});

describe('PY10 someone who is not the holder', () => {
  const receipt = asText(
    receiptFacts({
      payer: { name: null, isHolder: false },
      accounts: [account({ balanceAfterCents: 5146, pastDueAfterCents: 777, serviceAddress: '9 Safe House Rd' })],
    }),
  );

  test('sees the masked account and what was paid', () => {
    expect(receipt).toContain('Account ******0631');
    expect(receipt).toContain('Paid on this account                102.84');
    expect(receipt).toContain('name not given');
  });

  test.each(['1000210631', '51.46', '7.77', 'Safe House', 'Ana Muñoz', 'Late penalty', 'Water', 'shutoff', 'Balance'])(
    'does not see %s',
    (hidden) => {
      expect(receipt).not.toContain(hidden);
    },
  );
});

describe('PY4 a partial payment', () => {
  test('says what remains and what more avoids shutoff', () => {
    const accounts = [account({ balanceAfterCents: 5146, pastDueAfterCents: 2000, avoidsShutoff: false })];
    const receipt = asText(receiptFacts({ accounts }));
    expect(receipt).toContain('Balance left                         51.46');
    expect(receipt).toContain('of which past due                    20.00');
    expect(receipt.replaceAll('\n', ' ')).toContain('Shutoff Nov 24, 2026: pay $20.00 more to avoid it.');
  });

  test('PY5 an overpayment leaves a credit balance', () => {
    const receipt = asText(receiptFacts({ accounts: [account({ balanceAfterCents: -250 })] }));
    expect(receipt).toContain('Credit balance                        2.50');
  });
});

describe('marks', () => {
  const voided = { at: '2026-11-20T16:20:00.000Z', approverName: 'Luis Ibáñez' };
  test.each<[string, ReceiptFacts, string]>([
    ['RC5 a reprint says DUPLICATE and its number', receiptFacts({}, { duplicateNo: 3 }), 'D U P L I C A T E   3'],
    ['RC6 a receipt issued off line says so', receiptFacts({ isOffline: true }), 'I S S U E D   O F F   L I N E'],
    ['VD1 a void receipt says so and who approved', receiptFacts({}, { voided }), 'approved by Luis Ibáñez'],
  ])('%s', (_, facts, expected) => {
    expect(asText(facts)).toContain(expected);
    expect(asText(receiptFacts())).not.toContain(expected);
  });

  test('RC5 a duplicate equals its original but for the mark', () => {
    const original = receiptDocument(receiptFacts());
    const duplicate = receiptDocument(receiptFacts({}, { duplicateNo: 1 }));
    expect(duplicate.blocks).toEqual(original.blocks);
    expect(duplicate.marks.map((mark) => mark.text)).toEqual(['DUPLICATE 1']);
  });

  test.each(['en', 'es'] as const)('TR1 a training receipt in %s says TRAINING first and last', (language) => {
    const lines = asText(receiptFacts({ language }, { office: { ...OFFICE, isTraining: true } }))
      .trimEnd()
      .split('\n');
    expect(lines[1]?.trim()).toBe('T R A I N I N G');
    expect(lines.slice(-5).some((line) => line.trim() === 'T R A I N I N G')).toBe(true);
  });
});

describe('tenders', () => {
  test('TN4 a card shows brand, last four and approval, and TN6 rounding stands by itself', () => {
    const card = { brand: 'VISA', lastFour: '4242', approvalCode: '083311', terminal: 'T1' };
    const receipt = asText(
      receiptFacts({ tenders: [tender('card', 10284, { card })], roundingCents: -1, changeCents: 0 }),
    );
    expect(receipt).toContain('Card VISA ****4242 appr. 083311     102.84');
    expect(receipt).toContain('Cash rounding                        -0.01');
  });
});

test('RC7 the check code is the head of the event hash, and the scan text holds number, amount and hash', () => {
  expect(receiptProof('01A-2026-0000041', 10284, EVENT_HASH)).toEqual({
    shortCode: '9F2C-04AB-77E1',
    scanText: `COFFER1 01A-2026-0000041 10284 ${EVENT_HASH}`,
  });
});
