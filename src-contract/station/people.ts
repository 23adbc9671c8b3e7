// Signing in, a second person's approval, and the list of people (AC1–AC3).
import { z } from 'zod';
import { command, query } from '../wire/procedure.ts';
import {
  accountNo,
  commandKey,
  language,
  lookupText,
  requiredText,
  role,
  secret,
  signInName,
  uuid,
} from '../wire/fields.ts';

export const person = z.object({
  userId: z.string(),
  signInName: z.string(),
  displayName: z.string(),
  role,
  language,
  active: z.boolean(),
});
export type PersonView = z.infer<typeof person>;

export const signedIn = z.object({
  /** Sent with every later call. */
  token: z.string(),
  person,
  /** What this person may do, for hiding what they cannot; the station decides again at every call. */
  acts: z.array(z.string()),
  autoLockMinutes: z.int(),
});

export const auth = {
  signIn: command({ act: 'public' }).input(z.object({ signInName, secret })).output(signedIn),
  /** After an auto-lock: the same person, the same session. */
  unlock: command({ act: 'public' }).input(z.object({ secret })).output(signedIn),
  lock: command({ act: 'signed_in' }).output(z.object({})),
  signOut: command({ act: 'signed_in' }).output(z.object({})),
  /** DS19: at once and without a word; records the time. Pressed again, it stays as it is. */
  lockAfterRobbery: command({ act: 'station.lock_after_robbery' })
    // Nothing else locks a whole station by mistake.
    .input(z.object({ because: z.literal('robbery') }))
    .output(z.object({})),
  /** DS19: a supervisor, and by policy a second person, by their own secrets; everybody then signs in or unlocks as ever. */
  unlockAfterRobbery: command({ act: 'public' })
    .input(
      z.object({
        supervisor: z.object({ signInName, secret }),
        second: z.object({ signInName, secret }).nullable(),
      }),
    )
    .output(z.object({})),
  me: query({ act: 'signed_in' }).output(signedIn.omit({ token: true })),
};

export const approvals = {
  /** AC3: checks the second person's own secret and binds the token to this act and this input. */
  grant: command({ act: 'signed_in' })
    .input(
      z.object({
        /** Path of the procedure that will be called, e.g. `payment.void`. */
        procedure: lookupText(60),
        /** Its input, without `approval`. */
        input: z.unknown(),
        signInName,
        secret,
      }),
    )
    .output(z.object({ approval: z.string(), approverName: z.string(), expiresAt: z.string() })),
};

const personInput = { signInName, displayName: requiredText(80), role, language };

/** The person's own accounts and their relatives'. */
const accountNos = z.object({ accountNos: z.array(z.string()) });

export const users = {
  list: query({ act: 'user.read' }).output(z.array(person)),
  add: command({ act: 'user.manage' })
    .input(z.object({ key: commandKey, ...personInput, secret }))
    .output(person),
  change: command({ act: 'user.manage' })
    .input(z.object({ key: commandKey, userId: uuid, ...personInput, active: z.boolean() }))
    .output(person),
  /** AC8 */
  declaredAccounts: query({ act: 'user.read' })
    .input(z.object({ userId: uuid }))
    .output(accountNos),
  declareAccounts: command({ act: 'user.manage' })
    .input(z.object({ key: commandKey, userId: uuid, accountNos: z.array(accountNo).max(100) }))
    .output(accountNos),
  setSecret: command({ act: 'user.manage' })
    .input(z.object({ userId: uuid, secret }))
    .output(z.object({})),
  changeMySecret: command({ act: 'signed_in' })
    .input(z.object({ oldSecret: secret, newSecret: secret }))
    .output(z.object({})),
};
