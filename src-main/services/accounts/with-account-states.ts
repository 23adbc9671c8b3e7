// VD4: puts what the money of an act changed on its accounts behind the act's own events, in the same transaction.
import { type MoneyLine, type StateChanged, statesChanged } from '../../../src-core/account/states-changed.ts';
import type { Decision } from '../../../src-core/ledger/decision.ts';
import type { DecidedEvent } from '../../../src-core/ledger/envelope.ts';
import { ok } from '../../../src-core/result/result.ts';
import type { StationParts } from '../station-parts.ts';
import { accountHere } from './account-on-file.ts';

interface Moved {
  readonly receiptNumber: string;
  readonly lines: readonly MoneyLine[];
}

/** Above zero applied, below zero taken back. */
function moneyOf(event: DecidedEvent): Moved | null {
  switch (event.type) {
    case 'payment_taken':
    case 'payment_reversed':
    case 'payment_moved':
    case 'item_returned':
    case 'returned_item_cleared':
      return event.payload;
    case 'payment_voided': {
      const { receiptNumber, lines } = event.payload;
      return { receiptNumber, lines: lines.map((line) => ({ ...line, amountCents: -line.amountCents })) };
    }
    default:
      return null;
  }
}

export function withAccountStates<Code extends string>(parts: StationParts, decided: Decision<Code>): Decision<Code> {
  if (!decided.ok) return decided;
  const changed = decided.value.flatMap((event) => {
    const money = moneyOf(event);
    return money === null ? [] : changesOf(parts, money, event.businessDate ?? parts.clock.today()).map(behind(event));
  });
  return changed.length === 0 ? decided : ok([...decided.value, ...changed]);
}

function changesOf(parts: StationParts, { receiptNumber, lines }: Moved, businessDate: string) {
  const accountNos = new Set(lines.flatMap(({ accountNo }) => accountNo ?? []));
  return [...accountNos].flatMap((accountNo) => {
    const account = accountHere(parts, accountNo);
    return account === null ? [] : statesChanged(account, receiptNumber, lines, businessDate);
  });
}

const behind =
  ({ sessionId, businessDate, approver }: DecidedEvent) =>
  ({ type, payload }: StateChanged): DecidedEvent => ({
    type,
    version: 1,
    sessionId,
    businessDate,
    approver: approver ?? null,
    payload,
  });
