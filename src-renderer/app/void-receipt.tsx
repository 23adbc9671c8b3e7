import { useRef } from 'react';
import type { StationClient } from '../../src-contract/station-router.ts';
import { newKey } from '../station-client/new-key.ts';
import { useAct, useQuestion } from '../station-client/use-question.ts';
import { useStation } from '../station-client/use-station.ts';
import { withApproval } from '../station-client/with-approval.ts';
import { type Approval, ApprovalStrip } from '../ui/approval-strip.tsx';
import { Loading } from '../ui/states.tsx';
import { useTexts } from './texts/texts.ts';

export type VoidAnswer = Awaited<ReturnType<StationClient['payment']['void']>>;

export interface VoidReceiptProps {
  readonly receiptNumber: string;
  /** What is voided, in words with its amount. */
  readonly act: string;
  readonly onVoided: (answer: VoidAnswer) => void;
  readonly onClose: () => void;
}

/** VD1: the reason first, then a second person's own name and secret, bound to this very void (AC3). */
export function VoidReceipt({ receiptNumber, act, onVoided, onClose }: VoidReceiptProps) {
  const t = useTexts();
  const client = useStation();
  const approvers = useQuestion('void.approve', () => client.station.approvers({ act: 'void.approve' }));
  const running = useAct();
  // One key for this void however often the secret is mistyped; another reason is another input and so another key.
  const keys = useRef(new Map<string, string>());
  const approve = ({ reason, approverName, secret }: Approval) => {
    const key = keys.current.get(reason) ?? newKey();
    keys.current.set(reason, key);
    const input = { key, receiptNumber, reason };
    running.run(
      () => withApproval(client, 'payment.void', input, { approverName, secret }, (full) => client.payment.void(full)),
      onVoided,
    );
  };
  if (!approvers.isAnswered && approvers.failure === null) return <Loading lines={3} />;
  const suggested = approvers.answer?.[0]?.signInName;
  const failure = running.failure;
  const error = failure === null ? undefined : failure.kind === 'refused' ? failure.refusal.says : t.frame.noAnswer;
  return (
    <ApprovalStrip
      act={act}
      {...(suggested === undefined ? {} : { suggestedName: suggested })}
      says={approvers.answer?.length === 0 ? t.receipts.nobodyApproves : undefined}
      onApprove={approve}
      onCancel={onClose}
      isBusy={running.isBusy}
      error={error}
    />
  );
}
