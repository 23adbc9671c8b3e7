// What the services about people work with, besides what all services do.
import type { SecretHasher } from '../../ports/secret-hasher.ts';
import type { StationParts } from '../station-parts.ts';
import type { SecretCheck } from './check-secret.ts';
import type { SignInRegistry } from './sign-in-registry.ts';

export interface PeopleParts extends StationParts {
  readonly hasher: SecretHasher;
  readonly registry: SignInRegistry;
  readonly secrets: SecretCheck;
}
