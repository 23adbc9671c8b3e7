// Who is calling: established once, at dispatch, from a live sign-in (AC6). Services never see a token's secret part.
import type { Role } from '../../src-core/access/roles.ts';
import type { Language } from '../../src-core/result/language.ts';

export interface Caller {
  readonly userId: string;
  readonly displayName: string;
  readonly role: Role;
  /** In which the station speaks to this person. */
  readonly language: Language;
  /** Id of the sign-in: approvals are bound to it (AC3). */
  readonly signInId: string;
}

/** What a procedure that nobody in particular calls is told of the call: `auth.unlock` finds the locked sign-in by its token. */
export interface PublicCall {
  readonly token: string | null;
  /** Of the screen. */
  readonly language: Language;
}
