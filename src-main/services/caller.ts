// Who is calling: established once, at dispatch, from a live sign-in (AC6). Services never see a token's secret part.
import type { Role } from '../../src-core/access/roles.ts';

export interface Caller {
  readonly userId: string;
  readonly displayName: string;
  readonly role: Role;
  /** Id of the sign-in: approvals are bound to it (AC3). */
  readonly signInId: string;
}
