// A sealed deposit as the list and its page show it.
import type { DepositSealed } from '../../../src-core/ledger/events/deposit-events.ts';
import type { Envelope } from '../../../src-core/ledger/envelope.ts';
import { invariant, ok, refuse } from '../../../src-core/result/result.ts';
import type { DepositSummary } from '../../../src-contract/station/deposit.ts';
import type { ListedDeposit } from '../../ports/deposit-reader.ts';
import type { Caller } from '../caller.ts';
import { nameOf } from '../documents/issued-by.ts';
import type { StationParts } from '../station-parts.ts';
import type { DepositInput } from './inputs.ts';

export function sealedEvent({ store }: Pick<StationParts, 'store'>, depositId: string): Envelope<DepositSealed> {
  const event = store.deposits.sealed(depositId);
  invariant(event !== null, `deposit ${depositId} has no event`);
  return event;
}

export function viewDeposit(parts: Pick<StationParts, 'store'>, deposit: ListedDeposit): DepositSummary {
  const { depositId, depositNumber, depositDate, bagNumber, cashCents, itemsCents, totalCents } = deposit;
  return {
    depositId,
    depositNumber,
    depositDate,
    bagNumber,
    cashCents,
    itemsCents,
    totalCents,
    bankName: sealedEvent(parts, depositId).payload.depository.bankName,
    preparerName: nameOf(parts, deposit.preparerId),
    verifierName: nameOf(parts, deposit.verifierId),
    stage: deposit.stage,
    changedAt: deposit.changedAt,
  };
}

/** As the deposit stands after the act that is being answered. */
export function viewDepositById(parts: Pick<StationParts, 'store'>, depositId: string): DepositSummary {
  const deposit = parts.store.deposits.get(depositId);
  invariant(deposit !== null, `no deposit ${depositId}`);
  return viewDeposit(parts, deposit);
}

export const listDeposits = (parts: StationParts, _caller: Caller, { limit }: DepositInput<'list'>) =>
  ok(parts.store.deposits.list(limit).map((deposit) => viewDeposit(parts, deposit)));

export function getDeposit(parts: StationParts, _caller: Caller, { depositId }: DepositInput<'get'>) {
  const { deposits } = parts.store;
  const deposit = deposits.get(depositId);
  if (deposit === null) return refuse('deposit_is_on_file');
  const { depository, cash, drops, items, sessions } = sealedEvent(parts, depositId).payload;
  const confirmed = deposits.confirmed(depositId)?.payload ?? null;
  return ok({
    ...viewDeposit(parts, deposit),
    depositoryId: depository.depositoryId,
    cash: [...cash],
    items: [...items],
    sessions: sessions.map(({ sessionId, drawerName, countedCents, safeDropsCents, keptCents }) => ({
      sessionId,
      drawerName,
      countedCents,
      safeDropsCents,
      keptCents,
    })),
    drops: drops.map(({ movementId, drawerName, amountCents }) => ({ movementId, drawerName, amountCents })),
    handedOverTo: deposits.handedOver(depositId)?.payload.carrier ?? null,
    bankCents: confirmed?.bankCents ?? null,
    differenceCents: confirmed?.differenceCents ?? null,
    bankReference: confirmed?.bankReference ?? null,
  });
}
