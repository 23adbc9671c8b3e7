// corrections.reverse (VD2): the entry and its slip in one transaction. The slip opens no drawer: no money leaves one.
import type { corrections } from '../../../src-contract/station/corrections.ts';
import type { InputOf } from '../../../src-contract/wire/procedure.ts';
import { decideReversePayment } from '../../../src-core/correction/reverse-payment.ts';
import { reversalSlip } from '../../../src-core/documents/reversal-slip.ts';
import { invariant } from '../../../src-core/result/result.ts';
import { withAccountStates } from '../accounts/with-account-states.ts';
import type { Caller } from '../caller.ts';
import { nameOf, officeOf } from '../documents/issued-by.ts';
import { queueDocument } from '../documents/queue-document.ts';
import { accountsOfReceipt } from '../payment/receipt-on-file.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';
import { correctionState } from './correction-state.ts';

export const reversePayment = (parts: StationParts, caller: Caller, input: InputOf<(typeof corrections)['reverse']>) =>
  runCommand(parts, {
    procedure: 'corrections.reverse',
    caller,
    input,
    approves: 'reversal.approve',
    touches: () => accountsOfReceipt(parts.store, input.receiptNumber),
    decide: (context) =>
      withAccountStates(
        parts,
        decideReversePayment(correctionState(parts, caller, input.receiptNumber, context), input, context),
      ),
    answer: ([event]) => {
      invariant(event?.type === 'payment_reversed', 'a reversal without its event');
      const { correctionNumber, amountCents, receiptNumber, issuerId } = event.payload;
      const slip = reversalSlip({
        event,
        office: officeOf(parts, event),
        issuerName: nameOf(parts, issuerId),
        actorName: nameOf(parts, event.actor),
        approverName: nameOf(parts, event.approver ?? ''),
      });
      queueDocument(parts, slip, event.occurredAt, false, receiptNumber);
      return { correctionNumber, amountCents };
    },
  });
