// Who may sign in (from the ledger), and their verifiers and failed tries (erasable, outside it).
import type { SignInRecord } from '../../src-core/access/sign-in.ts';
import type { UserRow } from '../../src-core/ledger/rows.ts';

export interface SecretRecord extends SignInRecord {
  readonly verifier: string;
}

export interface PeopleStore {
  readonly list: () => readonly UserRow[];
  readonly get: (userId: string) => UserRow | null;
  readonly byName: (signInName: string) => UserRow | null;
  readonly secret: (userId: string) => SecretRecord | null;
  readonly putSecret: (userId: string, verifier: string) => void;
  readonly putFailures: (userId: string, record: SignInRecord) => void;
}
