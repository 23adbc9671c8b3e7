// users.declareAccounts, and what was declared (AC8).
import type { users } from '../../../src-contract/station/people.ts';
import type { InputOf } from '../../../src-contract/wire/procedure.ts';
import { decideDeclareAccounts } from '../../../src-core/access/own-accounts.ts';
import { invariant, ok } from '../../../src-core/result/result.ts';
import { accountOnFile } from '../accounts/account-on-file.ts';
import { ownAccounts } from '../accounts/own-accounts.ts';
import type { Caller } from '../caller.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';

export const declaredAccounts = (
  parts: Pick<StationParts, 'store'>,
  { userId }: InputOf<(typeof users)['declaredAccounts']>,
) => ok({ accountNos: [...ownAccounts(parts)(userId)] });

export const declareAccounts = (
  parts: StationParts,
  caller: Caller,
  input: InputOf<(typeof users)['declareAccounts']>,
) =>
  runCommand(parts, {
    procedure: 'users.declareAccounts',
    caller,
    input,
    decide: () =>
      decideDeclareAccounts(
        {
          isPerson: (userId) => parts.store.people.get(userId) !== null,
          isAccount: (accountNo) => accountOnFile(parts, accountNo) !== null,
          ownOf: ownAccounts(parts),
        },
        input,
      ),
    answer: ([event]) => {
      invariant(event?.type === 'own_accounts_declared', 'a declaration without its event');
      return { accountNos: [...event.payload.accountNos] };
    },
  });
