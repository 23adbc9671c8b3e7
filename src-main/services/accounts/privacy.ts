// accounts.verifyCaller and accounts.protectAddress (PY10), and what is shown of both.
import type { accounts } from '../../../src-contract/station/accounts.ts';
import type { AccountView } from '../../../src-contract/station/accounts.ts';
import type { InputOf } from '../../../src-contract/wire/procedure.ts';
import { CALLER_QUESTIONS } from '../../../src-core/ledger/events/privacy-events.ts';
import type { CallerCheckRow } from '../../../src-core/ledger/rows-privacy.ts';
import { decideProtectAddress } from '../../../src-core/privacy/protect-address.ts';
import { decideVerifyCaller } from '../../../src-core/privacy/verify-caller.ts';
import type { Caller } from '../caller.ts';
import { nameOf } from '../documents/issued-by.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';

const isOnFile = ({ reference }: StationParts, accountNo: string): boolean => reference.getAccount(accountNo) !== null;

export function verifyCaller(parts: StationParts, caller: Caller, input: InputOf<(typeof accounts)['verifyCaller']>) {
  return runCommand(parts, {
    procedure: 'accounts.verifyCaller',
    caller,
    input,
    decide: () => decideVerifyCaller({ isOnFile: isOnFile(parts, input.accountNo) }, input),
    answer: () => ({}),
  });
}

export function protectAddress(
  parts: StationParts,
  caller: Caller,
  input: InputOf<(typeof accounts)['protectAddress']>,
) {
  return runCommand(parts, {
    procedure: 'accounts.protectAddress',
    caller,
    input,
    decide: () => {
      const isProtected = parts.store.privacy.isAddressProtected(input.accountNo);
      return decideProtectAddress({ isOnFile: isOnFile(parts, input.accountNo), isProtected }, input);
    },
    answer: () => ({}),
  });
}

const questionsOf = ({ asked }: CallerCheckRow) => {
  const names = asked.split(' ');
  return CALLER_QUESTIONS.filter((question) => names.includes(question));
};

export function lastCallerCheck(parts: StationParts, accountNo: string): AccountView['lastCallerCheck'] {
  const [last] = parts.store.privacy.callerChecks(accountNo);
  if (last === undefined) return null;
  const { checkedAt: at, isVerified, actorId } = last;
  return { at, who: nameOf(parts, actorId), isVerified: isVerified === 1, asked: questionsOf(last) };
}

/** As the account's history tells it. */
export function privacyHistory(parts: StationParts, accountNo: string): AccountView['history'] {
  const checks = parts.store.privacy.callerChecks(accountNo).map(({ checkedAt: at, isVerified, actorId }) => ({
    at,
    kind: isVerified === 1 ? 'caller_verified' : 'caller_not_verified',
    who: nameOf(parts, actorId),
    reference: '',
    amountCents: null,
  }));
  const protections = parts.store.privacy.protections(accountNo).map(({ setAt: at, isProtected, actorId, reason }) => ({
    at,
    kind: isProtected === 1 ? 'address_protected' : 'address_protection_ended',
    who: nameOf(parts, actorId),
    reference: reason,
    amountCents: null,
  }));
  return [...checks, ...protections];
}
