// Reads a committed city policy the way the station does: as JSON, then through the parser.
import { readFileSync } from 'node:fs';
import type { CityPolicy } from '../../../src-core/policy/city-policy.ts';
import { parsePolicy } from '../../../src-core/policy/parse-policy.ts';

export const CITIES = [
  'riverton',
  'morgantown',
  'lake-mary',
  'fairmont',
  'warr-acres',
  'tell-city',
  'spokane',
  'olathe',
  'no-pennies',
] as const;
export type City = (typeof CITIES)[number];

export const policyDocument = (city: City): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../../../policies/${city}.json`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;

export function cityPolicy(city: City): CityPolicy {
  const parsed = parsePolicy(policyDocument(city));
  if (!parsed.ok) throw new Error(`${city}: ${JSON.stringify(parsed.refusal)}`);
  return parsed.value;
}
