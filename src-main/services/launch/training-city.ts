// TR1, F16: the training station, set up by itself with the committed sample city. Its sign-ins are shown on its screen:
// there is nothing behind them to keep from anybody.
import type { z } from 'zod';
import type { setUpInput } from '../../../src-contract/station/launch.ts';
import { cents } from '../../../src-core/money/cents.ts';
import type { PlannedPerson } from '../../ports/station-folders.ts';

const SECRET = 'cedar bend';

const person = (
  signInName: string,
  displayName: string,
  role: PlannedPerson['role'],
  language: 'en' | 'es' = 'en',
): PlannedPerson => ({ signInName, displayName, role, language, secret: SECRET });

export const TRAINING_ADMINISTRATOR = person('omar', 'Omar Haddad', 'administrator');
export const TRAINING_STAFF: readonly PlannedPerson[] = [
  person('ana', 'Ana Ruiz', 'cashier'),
  person('luis', 'Luis Ortega', 'cashier', 'es'),
  person('grace', 'Grace Kim', 'senior_cashier'),
  person('sam', 'Sam Cole', 'supervisor'),
  person('ida', 'Ida Wolf', 'auditor'),
];

const { signInName, displayName, secret } = TRAINING_ADMINISTRATOR;

export const TRAINING_SET_UP: z.infer<typeof setUpInput> = {
  administrator: { signInName, displayName, secret },
  city: 'Cedar Bend',
  officeName: 'Cedar Bend Utilities, Office 1',
  officeAddress: '200 River Rd, Cedar Bend, WI 53602',
  officeCode: '01',
  stationLetter: 'A',
  timeZone: 'America/Chicago',
  drawers: ['Drawer 1', 'Drawer 2', 'Drawer 3'].map((name) => ({ name, changeFundCents: cents(20_000) })),
  policy: { kind: 'named', name: 'riverton' },
};
