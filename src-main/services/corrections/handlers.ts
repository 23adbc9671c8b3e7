// The correction procedures at a glance (see src-contract/station/corrections.ts).
import type { corrections } from '../../../src-contract/station/corrections.ts';
import type { InputOf } from '../../../src-contract/wire/procedure.ts';
import { ok } from '../../../src-core/result/result.ts';
import type { Caller } from '../caller.ts';
import type { StationParts } from '../station-parts.ts';
import { correctionRow } from './correction-row.ts';
import { reversePayment } from './reverse-payment.ts';

export const correctionsHandlers = (parts: StationParts) => ({
  list: (_caller: Caller, { before, limit }: InputOf<(typeof corrections)['list']>) =>
    ok(parts.store.corrections.list(before ?? null, limit).map((row) => correctionRow(parts, row))),
  reverse: (caller: Caller, input: InputOf<(typeof corrections)['reverse']>) => reversePayment(parts, caller, input),
});
