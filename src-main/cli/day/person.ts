// A person at the counter: signed in under their own name, and asked for their own secret when they approve something.
import type { StationClient } from '../../../src-contract/station-router.ts';

export interface Person {
  readonly signInName: string;
  readonly secret: string;
  readonly client: StationClient;
}

export type MakeClient = (token: () => string | null) => StationClient;

export async function signIn(makeClient: MakeClient, signInName: string, secret: string): Promise<Person> {
  let token: string | null = null;
  const client = makeClient(() => token);
  ({ token } = await client.auth.signIn({ signInName, secret }));
  return { signInName, secret, client };
}

/** AC3: the second person's yes to this one input. */
export async function approved<Input extends object>(
  asker: Person,
  procedure: string,
  input: Input,
  approver: Person,
): Promise<Input & { readonly approval: string }> {
  const { signInName, secret } = approver;
  const { approval } = await asker.client.approvals.grant({ procedure, input, signInName, secret });
  return { ...input, approval };
}
