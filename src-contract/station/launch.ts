// Before anybody signs in: which folder this process works on. Training and live are separate folders; one is chosen
// on the sign-in screen and never toggled (TR1).
import { z } from 'zod';
import { command, query } from '../wire/procedure.ts';
import { cents, freeText, lookupText, requiredText, secret, signInName } from '../wire/fields.ts';

export const launchStatus = z.object({
  /** The folder this process has open. */
  mode: z.enum(['none', 'live', 'training']),
  live: z.object({ exists: z.boolean(), city: z.string().nullable() }),
  training: z.object({ exists: z.boolean() }),
  host: z.enum(['browser', 'electron', 'terminal']),
});

export const setUpInput = z.object({
  administrator: z.object({ signInName, displayName: requiredText(80), secret }),
  city: requiredText(80),
  officeName: requiredText(80),
  officeAddress: freeText(160),
  /** Fixed width: two digits for the office, one letter for the station. */
  officeCode: z.string().regex(/^\d{2}$/),
  stationLetter: z.string().regex(/^[A-Z]$/),
  timeZone: lookupText(60),
  drawers: z
    .array(z.object({ name: requiredText(40), changeFundCents: cents }))
    .min(1)
    .max(20),
  /** Name of a committed policy, or the text of the city's own policy document. */
  policy: z.union([
    z.object({ kind: z.literal('named'), name: lookupText(60) }),
    z.object({ kind: z.literal('document'), text: lookupText(200_000) }),
  ]),
});

export const launch = {
  status: query({ act: 'public' }).output(launchStatus),
  policies: query({ act: 'public' }).output(z.array(z.object({ name: z.string(), says: z.string() }))),
  open: command({ act: 'public' })
    .input(z.object({ mode: z.enum(['live', 'training']) }))
    .output(launchStatus),
  setUp: command({ act: 'public' }).input(setUpInput).output(launchStatus),
  /** The training folder's sign-ins, shown on its sign-in screen; empty in a live folder. */
  trainingSignIns: query({ act: 'public' }).output(
    z.array(z.object({ signInName: z.string(), secret: z.string(), displayName: z.string(), role: z.string() })),
  ),
};
