// What the wizard has been told so far, and what of each step is still missing. The station checks all of it again.
import type { z } from 'zod';
import type { setUpInput } from '../../../src-contract/station/launch.ts';
import { LEAST_SECRET_LENGTH } from '../../../src-core/access/secret-rules.ts';
import type { SignedCents } from '../../../src-core/money/cents.ts';
import type { Texts } from '../../app/texts/texts.ts';

export type SetUpInput = z.infer<typeof setUpInput>;
export const STEPS = ['administrator', 'office', 'drawers', 'policy', 'review'] as const;
export type Step = (typeof STEPS)[number];

export interface DrawerEntry {
  readonly id: number;
  readonly name: string;
  readonly fund: SignedCents | null;
}

export interface SetUpEntry {
  readonly signInName: string;
  readonly displayName: string;
  readonly secret: string;
  readonly secretAgain: string;
  readonly city: string;
  readonly officeName: string;
  readonly officeAddress: string;
  readonly officeCode: string;
  readonly stationLetter: string;
  readonly timeZone: string;
  readonly drawers: readonly DrawerEntry[];
  /** Name of a policy that comes with Coffer; null for the city's own document. */
  readonly policyName: string | null;
  readonly policyText: string;
}

export type Field = keyof SetUpEntry;
export type Missing = Readonly<Partial<Record<Field, string>>>;

export interface StepProps {
  readonly entry: SetUpEntry;
  readonly missing: Missing;
  readonly set: (part: Partial<SetUpEntry>) => void;
}

const needed = (entry: SetUpEntry, fields: readonly Field[], says: string): Missing =>
  Object.fromEntries(fields.filter((field) => entry[field] === '').map((field) => [field, says]));

/** What must be mended in a step, in words beside each field; empty when it may go on. */
export function missingIn(step: Step, entry: SetUpEntry, t: Texts): Missing {
  const w = t.launch;
  switch (step) {
    case 'administrator':
      return {
        ...needed(entry, ['displayName'], w.isNeeded),
        ...(/^[a-z][a-z0-9._-]{1,31}$/.test(entry.signInName) ? {} : { signInName: w.nameBad }),
        ...([...entry.secret].length < LEAST_SECRET_LENGTH ? { secret: w.secretShort } : {}),
        ...(entry.secret === entry.secretAgain ? {} : { secretAgain: w.secretsDiffer }),
      };
    case 'office':
      return {
        ...needed(entry, ['city', 'officeName'], w.isNeeded),
        ...(/^\d{2}$/.test(entry.officeCode) ? {} : { officeCode: w.officeCodeBad }),
        ...(/^[A-Z]$/.test(entry.stationLetter) ? {} : { stationLetter: w.stationLetterBad }),
      };
    case 'drawers':
      return entry.drawers.every(({ name, fund }) => name.trim() !== '' && fund !== null) && entry.drawers.length > 0
        ? {}
        : { drawers: w.isNeeded };
    case 'policy':
      return entry.policyName === null && entry.policyText.trim() === '' ? { policyText: w.isNeeded } : {};
    case 'review':
      return {};
  }
}

export const toSetUpInput = (entry: SetUpEntry): SetUpInput => ({
  administrator: { signInName: entry.signInName, displayName: entry.displayName.trim(), secret: entry.secret },
  city: entry.city.trim(),
  officeName: entry.officeName.trim(),
  officeAddress: entry.officeAddress.trim(),
  officeCode: entry.officeCode,
  stationLetter: entry.stationLetter,
  timeZone: entry.timeZone,
  drawers: entry.drawers.map(({ name, fund }) => ({ name: name.trim(), changeFundCents: fund ?? 0 })),
  policy:
    entry.policyName === null
      ? { kind: 'document', text: entry.policyText }
      : { kind: 'named', name: entry.policyName },
});
