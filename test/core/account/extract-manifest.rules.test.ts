import { expect, test } from 'vitest';
import { instantOf, parseManifest } from '../../../src-core/account/extract-manifest.ts';

const HASH = 'a'.repeat(64);
const SOUND = {
  extract_id: 'CITY-1',
  city: 'Cedar Bend',
  as_of: '2026-11-20T23:30:00-06:00',
  includes_payments_through: null,
  files: {
    'accounts.csv': { rows: 2, sha256: HASH },
    'open_charges.csv': { rows: 3, sha256: HASH },
    'usage.csv': { rows: 0, sha256: HASH },
  },
  totals: { accounts: 2, open_charges: 3, open_amount: '917247.58' },
};

test.each([
  ['nothing', null],
  ['a list', []],
  ['no id', { ...SOUND, extract_id: '' }],
  ['an id with a line break', { ...SOUND, extract_id: 'a\nb' }],
  ['no city', { ...SOUND, city: undefined }],
  ['a day in place of an instant', { ...SOUND, as_of: '2026-11-20' }],
  ['no offset', { ...SOUND, as_of: '2026-11-20T23:30:00' }],
  ['no files', { ...SOUND, files: null }],
  ['one file missing', { ...SOUND, files: { ...SOUND.files, 'usage.csv': undefined } }],
  ['a short hash', { ...SOUND, files: { ...SOUND.files, 'usage.csv': { rows: 0, sha256: 'abc' } } }],
  ['half a row', { ...SOUND, files: { ...SOUND.files, 'accounts.csv': { rows: 1.5, sha256: HASH } } }],
  ['negative rows', { ...SOUND, files: { ...SOUND.files, 'accounts.csv': { rows: -1, sha256: HASH } } }],
  ['no totals', { ...SOUND, totals: undefined }],
  ['a total that is no count', { ...SOUND, totals: { ...SOUND.totals, accounts: '2' } }],
  ['a sum that is a float', { ...SOUND, totals: { ...SOUND.totals, open_amount: 917247.58 } }],
  ['a sum that is not money', { ...SOUND, totals: { ...SOUND.totals, open_amount: '9.999' } }],
])('SY11 refuses a manifest with %s (manifest_is_complete)', (_, manifest) => {
  expect(parseManifest(manifest)).toMatchObject({ ok: false, refusal: { code: 'manifest_is_complete' } });
});

test.each([[undefined], ['2026-11-19'], [41], [[]], [{ A: -1 }], [{ A: 1.5 }], [{ A: '41' }], [{ 'a b': 1 }]])(
  'SY4 refuses %j as the payments that an extract includes (payments_through_is_by_station)',
  (through) => {
    const manifest = { ...SOUND, includes_payments_through: through };
    expect(parseManifest(manifest)).toMatchObject({ ok: false, refusal: { code: 'payments_through_is_by_station' } });
  },
);

test.each([[null], [{}], [{ A: 41, '2B': 0 }]])('SY4 takes %j as the payments that an extract includes', (through) => {
  const parsed = parseManifest({ ...SOUND, includes_payments_through: through });
  expect(parsed).toMatchObject({ ok: true, value: { includesPaymentsThrough: through } });
});

test('SY11 reads the manifest into cents and counts', () => {
  expect(parseManifest(SOUND)).toMatchObject({
    ok: true,
    value: { extractId: 'CITY-1', totals: { accounts: 2, openCharges: 3, openCents: 91_724_758 } },
  });
});

test('SY11 compares extracts by instant, not by text', () => {
  expect(instantOf('2026-11-20T23:30:00-06:00')).toBe(instantOf('2026-11-21T05:30:00Z'));
  expect(instantOf('yesterday')).toBeNull();
});
