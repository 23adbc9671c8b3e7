// AC1: what a sign-in name and a secret must be. Length is what makes a secret hard to guess; what follows from the name
// is what people try first. No rule here asks for odd characters: they make secrets shorter and get written down.
import { type Result, ok, refuse } from '../result/result.ts';

export const LEAST_SECRET_LENGTH = 8;
export const MOST_SECRET_LENGTH = 200;

const SIGN_IN_NAME = /^[a-z][a-z0-9._-]{1,31}$/;

export type SignInNameRefusal = 'sign_in_name_is_well_formed' | 'sign_in_name_is_unique';

/** `takenNames`: of everybody else, those who left included. */
export function checkSignInName(signInName: string, takenNames: readonly string[]): Result<string, SignInNameRefusal> {
  if (!SIGN_IN_NAME.test(signInName)) return refuse('sign_in_name_is_well_formed');
  return takenNames.includes(signInName) ? refuse('sign_in_name_is_unique', { signInName }) : ok(signInName);
}

export type SecretRefusal = 'secret_is_long_enough' | 'secret_is_not_too_long' | 'secret_is_not_guessed_from_the_name';

/** Characters are counted as a person counts them, by code point. */
export function checkSecret(secret: string, signInName: string): Result<null, SecretRefusal> {
  const characters = [...secret];
  if (characters.length < LEAST_SECRET_LENGTH) return refuse('secret_is_long_enough', { least: LEAST_SECRET_LENGTH });
  if (characters.length > MOST_SECRET_LENGTH) return refuse('secret_is_not_too_long', { most: MOST_SECRET_LENGTH });
  const isGuessed = secret.toLowerCase().includes(signInName.toLowerCase()) || new Set(characters).size === 1;
  return isGuessed ? refuse('secret_is_not_guessed_from_the_name') : ok(null);
}
