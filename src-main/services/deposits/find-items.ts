// DP8: a check, money order or cashier's check found by what is known of it, with all that became of it.
import { parseMoney } from '../../../src-core/money/cents.ts';
import { ok } from '../../../src-core/result/result.ts';
import type { Caller } from '../caller.ts';
import { nameOf } from '../documents/issued-by.ts';
import type { StationParts } from '../station-parts.ts';
import type { DepositInput } from './inputs.ts';

/** As one writes an amount; a number that is an amount too is looked for as both. */
function amountOf(text: string): number | null {
  const amount = parseMoney(text.replace(/^\$/, ''));
  return amount.ok ? amount.value : null;
}

export function findItems(parts: StationParts, _caller: Caller, { query, limit }: DepositInput<'items'>) {
  const { items } = parts.store.deposits;
  const text = query.trim();
  if (text === '') return ok([]);
  return ok(
    items.find(text, amountOf(text), limit).map((item) => ({
      ...item,
      steps: items.steps(item.tenderId).map(({ step, at, actorId, reference, note }) => ({
        step,
        at,
        reference,
        note,
        personName: nameOf(parts, actorId),
      })),
    })),
  );
}
