// ML2, ML3: an envelope is posted to the mail session. Nothing kicks, and a receipt prints only when it was asked for.
import type { mail } from '../../../src-contract/station/mail.ts';
import type { InputOf } from '../../../src-contract/wire/procedure.ts';
import { decideTakeMail } from '../../../src-core/mail/take-mail.ts';
import { invariant } from '../../../src-core/result/result.ts';
import { withAccountStates } from '../accounts/with-account-states.ts';
import { mailDayOf } from '../business-day.ts';
import type { Caller } from '../caller.ts';
import { stateOf } from '../payment/take-payment.ts';
import { printReceipt } from '../receipts/print-receipt.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';

export function takeMail(parts: StationParts, caller: Caller, input: InputOf<(typeof mail)['take']>) {
  return runCommand(parts, {
    procedure: 'mail.take',
    caller,
    input,
    approves: 'payment.approve_credit',
    touches: () => input.draft.accounts.map(({ accountNo }) => accountNo),
    decide: (context) => {
      const day = mailDayOf(parts, caller);
      const state = { ...stateOf(parts, input.draft, day, context.now), unendorsed: null };
      const control = day.session === null ? [] : parts.store.mail.control(day.session.sessionId);
      const decided = decideTakeMail(state, control, input, { ...context, policy: day.policy });
      return withAccountStates(parts, decided);
    },
    answer: ([event], [hash]) => {
      invariant(event?.type === 'payment_taken', 'a payment by mail without its event');
      const { receiptNumber, appliedCents } = event.payload;
      const print = { event, eventHash: hash ?? null, preparerName: caller.displayName, kick: false };
      return { receiptNumber, appliedCents, printJobId: input.printsReceipt ? printReceipt(parts, print) : null };
    },
  });
}
