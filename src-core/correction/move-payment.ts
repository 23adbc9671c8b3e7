// VD2 for money that went to the wrong account: taken back there and applied to the right one by one act of two people. The
// receipt keeps its number, and both accounts tell of it. On the right account the city's policy of the day says what it
// pays (PY2), as if it were paid there now; what was handed over stays where it is (DS12).
import { authoriseAmount } from '../access/authorise.ts';
import type { Decision, DecisionContext } from '../ledger/decision.ts';
import type { DecidedEvent } from '../ledger/envelope.ts';
import type { CorrectionLine, PaymentMoved } from '../ledger/events/correction-events.ts';
import { cents } from '../money/cents.ts';
import { allocate } from '../payment/allocation/allocate.ts';
import type { AllocationRefusal } from '../payment/allocation/check-mode.ts';
import { type ReasonRefusal, checkReason } from '../payment/check-reason.ts';
import type { AccountOnFile } from '../payment/payment-preview.ts';
import { accountLines } from '../payment/preview-lines.ts';
import { type Result, ok, refuse } from '../result/result.ts';
import { nextCorrection } from './correction-number.ts';
import { type CorrectableRefusal, type CorrectionState, correctable } from './receipt-to-correct.ts';
import { numbered, sumOfLines, takenBack } from './standing-lines.ts';
import { type TwoPeopleRefusal, secondPerson } from './two-people.ts';

export interface MovePaymentState extends CorrectionState {
  /** The right account as the station knows it now; null when the extract does not have it. */
  readonly toAccount: AccountOnFile | null;
}

export interface MovePayment {
  readonly receiptNumber: string;
  readonly fromAccountNo: string;
  readonly toAccountNo: string;
  readonly reason: string;
}

export type MovePaymentRefusal =
  | CorrectableRefusal
  | 'receipt_paid_the_account'
  | 'money_moves_to_another_account'
  | 'account_is_on_file'
  | AllocationRefusal
  | ReasonRefusal
  | TwoPeopleRefusal
  | 'act_is_allowed'
  | 'act_is_within_limit';

export function decideMovePayment(
  state: MovePaymentState,
  { receiptNumber, fromAccountNo, toAccountNo, reason }: MovePayment,
  context: DecisionContext,
): Decision<MovePaymentRefusal> {
  const found = correctable(state, receiptNumber);
  if (!found.ok) return found;
  const { receipt, session, standing } = found.value;
  const there = standing.filter(({ accountNo }) => accountNo === fromAccountNo);
  if (there.length === 0) return refuse('receipt_paid_the_account', { receiptNumber, accountNo: fromAccountNo });
  if (fromAccountNo === toAccountNo) return refuse('money_moves_to_another_account', { accountNo: toAccountNo });
  if (state.toAccount === null) return refuse('account_is_on_file', { accountNo: toAccountNo });
  const amountCents = sumOfLines(there);
  const here = linesOn(state.toAccount, amountCents, context);
  if (!here.ok) return here;
  const given = checkReason(reason);
  if (!given.ok) return given;
  const second = secondPerson(context, receipt.issuerId);
  if (!second.ok) return second;
  const within = authoriseAmount(second.value.role, 'reversal.approve', amountCents, context.policy);
  if (!within.ok) return within;
  const back = there.map((line) => takenBack(line, `moved to ${toAccountNo}`));
  const moved: DecidedEvent<PaymentMoved> = {
    type: 'payment_moved',
    version: 1,
    sessionId: null,
    businessDate: context.today,
    approver: second.value.userId,
    payload: {
      ...nextCorrection(state.stationCode, context.today, state.nextSerial),
      receiptNumber,
      reason: given.value,
      lines: numbered([...back, ...here.value]),
      amountCents,
      paymentId: receipt.paymentId,
      issuerId: receipt.issuerId,
      receiptSessionId: session.sessionId,
      receiptDate: receipt.businessDate,
      fromAccountNo,
      toAccountNo,
    },
  };
  return ok([moved]);
}

function linesOn(
  { account, charges }: AccountOnFile,
  amountCents: number,
  { policy, today }: DecisionContext,
): Result<readonly CorrectionLine[], AllocationRefusal> {
  const request = {
    accountNo: account.accountNo,
    amountCents: cents(amountCents),
    mode: { kind: 'own_amount' },
  } as const;
  const allocated = allocate(request, charges, policy, today);
  return allocated.ok
    ? ok(accountLines(allocated.value, charges, 'en').map((line) => ({ ...line, lineNo: 0 })))
    : allocated;
}
