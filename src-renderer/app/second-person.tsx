import { useEffect, useRef } from 'react';
import type { Act as AccessAct } from '../../src-core/access/act-table.ts';
import { type Failure, useQuestion } from '../station-client/use-question.ts';
import { useStation } from '../station-client/use-station.ts';
import { type Approval, ApprovalStrip } from '../ui/approval-strip.tsx';
import { Loading } from '../ui/states.tsx';
import { useTexts } from './texts/texts.ts';

export interface SecondPersonStripProps {
  /** The act of the access table that the second person needs. */
  readonly approves: AccessAct;
  /** What they stand for, in words with its figures. */
  readonly act: string;
  readonly says?: string;
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  /** The reason is written before they come. */
  readonly needsReason?: boolean;
  readonly onApprove: (approval: Approval) => void;
  readonly onCancel: () => void;
}

/** AC3: a second person's own name and secret. */
export function SecondPersonStrip(props: SecondPersonStripProps) {
  const t = useTexts();
  const station = useStation();
  const approvers = useQuestion(props.approves, () => station.station.approvers({ act: props.approves }));
  const place = useRef<HTMLDivElement>(null);
  const isReady = approvers.isAnswered || approvers.failure !== null;
  useEffect(() => {
    if (isReady) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isReady]);
  if (!isReady) return <Loading lines={3} />;
  const suggested = approvers.answer?.[0]?.signInName;
  const refusal = props.failure?.kind === 'refused' ? props.failure.refusal : null;
  const error = props.failure === null ? undefined : refusal ? `${refusal.says} ${refusal.next}` : t.frame.noAnswer;
  return (
    <div ref={place}>
      <ApprovalStrip
        act={props.act}
        says={props.says}
        {...(suggested === undefined ? {} : { suggestedName: suggested })}
        needsReason={props.needsReason ?? false}
        isBusy={props.isBusy}
        error={error}
        onApprove={props.onApprove}
        onCancel={props.onCancel}
      />
    </div>
  );
}
