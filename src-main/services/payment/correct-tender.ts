// payment.correctTender (VD7).
import { type CorrectTenderKind, decideCorrectTenderKind } from '../../../src-core/payment/correct-tender-kind.ts';
import type { Caller } from '../caller.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';
import { accountsOfReceipt, receiptOnFile } from './receipt-on-file.ts';

export interface CorrectTenderInput extends CorrectTenderKind {
  readonly key: string;
  readonly approval?: string | undefined;
}

export const correctTender = (parts: StationParts, caller: Caller, input: CorrectTenderInput) =>
  runCommand(parts, {
    procedure: 'payment.correctTender',
    caller,
    input,
    approves: 'tender.approve_correction',
    touches: () => accountsOfReceipt(parts.store, input.receiptNumber),
    decide: (context) => {
      const receipt = receiptOnFile(parts.store, input.receiptNumber);
      const session = receipt === null ? null : parts.store.sessions.get(receipt.sessionId);
      return decideCorrectTenderKind({ receipt, session }, input, context);
    },
    answer: () => ({}),
  });
