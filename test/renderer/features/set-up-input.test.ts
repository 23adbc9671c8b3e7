import { describe, expect, it } from 'vitest';
import { setUpInput } from '../../../src-contract/station/launch.ts';
import { cents } from '../../../src-core/money/cents.ts';
import { en } from '../../../src-renderer/app/texts/en.ts';
import {
  STEPS,
  type SetUpEntry,
  type Step,
  missingIn,
  toSetUpInput,
} from '../../../src-renderer/features/launch/set-up-input.ts';

const whole: SetUpEntry = {
  signInName: 'admin',
  displayName: 'Ada Min',
  secret: 'a few plain words',
  secretAgain: 'a few plain words',
  city: 'Riverton',
  officeName: 'Utility Office 1',
  officeAddress: '',
  officeCode: '01',
  stationLetter: 'A',
  timeZone: 'America/Chicago',
  drawers: [{ id: 1, name: 'Drawer 1', fund: cents(20_000) }],
  policyName: 'riverton',
  policyText: '',
};

const bad: readonly (readonly [Step, Partial<SetUpEntry>, keyof SetUpEntry])[] = [
  ['administrator', { displayName: '' }, 'displayName'],
  ['administrator', { signInName: '9x' }, 'signInName'],
  ['administrator', { secret: 'short', secretAgain: 'short' }, 'secret'],
  ['administrator', { secretAgain: 'another' }, 'secretAgain'],
  ['office', { city: '' }, 'city'],
  ['office', { officeCode: '1' }, 'officeCode'],
  ['office', { stationLetter: 'a' }, 'stationLetter'],
  ['drawers', { drawers: [] }, 'drawers'],
  ['drawers', { drawers: [{ id: 1, name: 'Drawer 1', fund: null }] }, 'drawers'],
  ['policy', { policyName: null, policyText: ' ' }, 'policyText'],
];

describe('setting the station up', () => {
  it.each(bad)('AC1 does not go on from %s with %j: it says so at the field', (step, part, field) => {
    expect(Object.keys(missingIn(step, { ...whole, ...part }, en))).toEqual([field]);
  });

  it('goes through every step when nothing is missing, and what it sends fits the contract', () => {
    for (const step of STEPS) expect(missingIn(step, whole, en)).toEqual({});
    expect(setUpInput.safeParse(toSetUpInput(whole)).success).toBe(true);
  });
});
