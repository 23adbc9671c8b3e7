// What every money rule returns: either the events that happened, in order, or a refusal. Rules are pure functions of
// (state, command, context); the one door calls them inside its transaction and appends what they decide.
import type { Role } from '../access/roles.ts';
import type { CityPolicy } from '../policy/city-policy.ts';
import type { Result } from '../result/result.ts';
import type { DecidedEvent } from './envelope.ts';

export type Decision<Code extends string> = Result<readonly DecidedEvent[], Code>;

export interface Person {
  readonly userId: string;
  readonly role: Role;
}

/** What surrounds a command. The clock is read once, by the door. */
export interface DecisionContext {
  /** UTC instant, ISO 8601. */
  readonly now: string;
  /** Today at the office, ISO date. A session keeps its own business date (BD1). */
  readonly today: string;
  readonly actor: Person;
  /** Second person, whose secret was checked for this act and this input (AC3); null when nobody approved. */
  readonly approver: Person | null;
  readonly policy: CityPolicy;
}
