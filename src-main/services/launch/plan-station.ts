// What the wizard was told, checked and turned into the facts of a new station. Nothing is written yet.
import type { z } from 'zod';
import { checkSecret, checkSignInName } from '../../../src-core/access/secret-rules.ts';
import { type JsonValue, canonicalJson } from '../../../src-core/ledger/canonical-json.ts';
import { parsePolicy } from '../../../src-core/policy/parse-policy.ts';
import { type Result, ok, refuse } from '../../../src-core/result/result.ts';
import type { setUpInput } from '../../../src-contract/station/launch.ts';
import type { CommittedPolicy, PlannedPerson, StationPlan } from '../../ports/station-folders.ts';

export type SetUpInput = z.infer<typeof setUpInput>;

export interface PlanParts {
  readonly policies: readonly CommittedPolicy[];
  readonly sha256: (text: string) => string;
  readonly isTimeZone: (name: string) => boolean;
}

type PlanRefusal =
  | 'input_is_well_formed'
  | 'policy_is_well_formed'
  | 'sign_in_name_is_well_formed'
  | 'sign_in_name_is_unique'
  | 'secret_is_long_enough'
  | 'secret_is_not_too_long'
  | 'secret_is_not_guessed_from_the_name';

function readDocument(input: SetUpInput, { policies }: PlanParts): Result<unknown, PlanRefusal> {
  const { policy } = input;
  if (policy.kind === 'named') {
    const found = policies.find(({ name }) => name === policy.name);
    return found === undefined ? refuse('input_is_well_formed', { path: 'policy.name' }) : ok(found.document);
  }
  try {
    return ok(JSON.parse(policy.text));
  } catch {
    return refuse('policy_is_well_formed', { at: 'the document', expected: 'JSON' });
  }
}

/** The city's own names stand in every document that prints; the address falls back to the city's name. */
function withTexts(document: unknown, { city, officeName, officeAddress }: SetUpInput): unknown {
  if (typeof document !== 'object' || document === null || !('texts' in document)) return document;
  const { texts } = document;
  if (typeof texts !== 'object' || texts === null) return document;
  const own = { cityName: city, officeName, officeAddress: officeAddress === '' ? city : officeAddress };
  return { ...document, texts: { ...texts, ...own } };
}

function planPolicy(input: SetUpInput, parts: PlanParts): Result<StationPlan['policy'], PlanRefusal> {
  const read = readDocument(input, parts);
  if (!read.ok) return read;
  const document = withTexts(read.value, input);
  const parsed = parsePolicy(document);
  if (!parsed.ok) return parsed;
  const policyHash = parts.sha256(canonicalJson(document));
  // What was parsed is JSON without fractions.
  return ok({ policyHash, effectiveFrom: parsed.value.effectiveFrom, document: document as JsonValue });
}

export function planStation(
  input: SetUpInput,
  kind: { readonly training: boolean; readonly staff: readonly PlannedPerson[] },
  parts: PlanParts,
): Result<StationPlan, PlanRefusal> {
  const { administrator, city, officeName, officeCode, stationLetter, timeZone, drawers } = input;
  const name = checkSignInName(administrator.signInName, []);
  if (!name.ok) return name;
  const secret = checkSecret(administrator.secret, administrator.signInName);
  if (!secret.ok) return secret;
  if (!parts.isTimeZone(timeZone)) return refuse('input_is_well_formed', { path: 'timeZone' });
  const policy = planPolicy(input, parts);
  if (!policy.ok) return policy;
  const { training, staff } = kind;
  return ok({
    stationCode: `${training ? 'T-' : ''}${officeCode}${stationLetter}`,
    city,
    officeCode,
    officeName,
    timeZone,
    training,
    drawers: drawers.map((drawer, index) => ({ drawerId: String(index + 1), ...drawer })),
    policy: policy.value,
    people: [{ ...administrator, role: 'administrator', language: 'en' }, ...staff],
    withSampleCity: training,
  });
}
