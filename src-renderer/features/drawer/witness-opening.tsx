import type { Failure } from '../../station-client/use-question.ts';
import type { SecondPerson } from '../../station-client/with-approval.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { ApprovalStrip } from '../../ui/approval-strip.tsx';
import { dollars, overShortWords } from './over-short-words.ts';

export interface WitnessOpeningProps {
  readonly drawerName: string;
  readonly countedCents: number;
  readonly fundCents: number;
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  readonly onApprove: (witness: SecondPerson) => void;
  readonly onCancel: () => void;
}

/** DS2: a difference to the change fund opens only with a witness's own secret. */
export function WitnessOpening(props: WitnessOpeningProps) {
  const t = useTexts();
  const words = overShortWords(props.countedCents - props.fundCents, t);
  const refusal = props.failure?.kind === 'refused' ? props.failure.refusal : null;
  const error = props.failure === null ? undefined : refusal ? `${refusal.says} ${refusal.next}` : t.frame.noAnswer;
  return (
    <ApprovalStrip
      act={t.drawer.witnessAct(props.drawerName, dollars(props.countedCents), dollars(props.fundCents), words)}
      says={t.drawer.witnessSays}
      needsReason={false}
      isBusy={props.isBusy}
      error={error}
      onApprove={props.onApprove}
      onCancel={props.onCancel}
    />
  );
}
