// corrections.move (VD2): the wrong account gives the money back and the right one gets it, in one transaction.
import type { corrections } from '../../../src-contract/station/corrections.ts';
import type { InputOf } from '../../../src-contract/wire/procedure.ts';
import { decideMovePayment } from '../../../src-core/correction/move-payment.ts';
import { invariant } from '../../../src-core/result/result.ts';
import { accountOnFile } from '../accounts/account-on-file.ts';
import { withAccountStates } from '../accounts/with-account-states.ts';
import type { Caller } from '../caller.ts';
import { accountsOfReceipt } from '../payment/receipt-on-file.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';
import { correctionState } from './correction-state.ts';

export const movePayment = (parts: StationParts, caller: Caller, input: InputOf<(typeof corrections)['move']>) =>
  runCommand(parts, {
    procedure: 'corrections.move',
    caller,
    input,
    approves: 'reversal.approve',
    touches: () => [...accountsOfReceipt(parts.store, input.receiptNumber), input.toAccountNo],
    decide: (context) => {
      const state = correctionState(parts, caller, input.receiptNumber, context);
      const toAccount = accountOnFile(parts, input.toAccountNo);
      return withAccountStates(parts, decideMovePayment({ ...state, toAccount }, input, context));
    },
    answer: ([event]) => {
      invariant(event?.type === 'payment_moved', 'a move without its event');
      const { correctionNumber, amountCents } = event.payload;
      return { correctionNumber, amountCents };
    },
  });
