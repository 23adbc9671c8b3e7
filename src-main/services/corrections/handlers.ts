// The correction procedures at a glance (see src-contract/station/corrections.ts).
import type { corrections } from '../../../src-contract/station/corrections.ts';
import type { InputOf } from '../../../src-contract/wire/procedure.ts';
import { ok } from '../../../src-core/result/result.ts';
import type { Caller } from '../caller.ts';
import type { StationParts } from '../station-parts.ts';
import { correctionRow } from './correction-row.ts';
import { movePayment } from './move-payment.ts';
import { clearItem, findItems, redepositItem, returnItem, returnedItems } from './returned-items.ts';
import { reversePayment } from './reverse-payment.ts';

type Input<Name extends Exclude<keyof typeof corrections, 'returnedItems'>> = InputOf<(typeof corrections)[Name]>;

export const correctionsHandlers = (parts: StationParts) => ({
  list: (_caller: Caller, { before, limit }: Input<'list'>) =>
    ok(parts.store.corrections.list(before ?? null, limit).map((row) => correctionRow(parts, row))),
  reverse: (caller: Caller, input: Input<'reverse'>) => reversePayment(parts, caller, input),
  move: (caller: Caller, input: Input<'move'>) => movePayment(parts, caller, input),
  findItems: (_caller: Caller, input: Input<'findItems'>) => findItems(parts, input),
  returnedItems: () => returnedItems(parts),
  returnItem: (caller: Caller, input: Input<'returnItem'>) => returnItem(parts, caller, input),
  redepositItem: (caller: Caller, input: Input<'redepositItem'>) => redepositItem(parts, caller, input),
  clearItem: (caller: Caller, input: Input<'clearItem'>) => clearItem(parts, caller, input),
});
