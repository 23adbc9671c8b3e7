import { useTexts } from '../app/texts/texts.ts';
import { Button } from '../ui/button.tsx';
import { RefusalNotice } from '../ui/notice.tsx';
import type { Failure } from './use-question.ts';

export interface FailureNoticeProps {
  readonly failure: Failure;
  readonly onAgain?: () => void;
}

/** Why the station said no, or that it did not answer; what was typed stands. */
export function FailureNotice({ failure, onAgain }: FailureNoticeProps) {
  const t = useTexts();
  const actions = onAgain ? <Button onPress={onAgain}>{t.frame.tryAgain}</Button> : undefined;
  if (failure.kind === 'no_answer') {
    return <RefusalNotice says={t.frame.noAnswer} next={t.frame.noAnswerNext} code="no_answer" actions={actions} />;
  }
  const { says, next, code } = failure.refusal;
  return <RefusalNotice says={says} next={next} code={code} kind="mind" actions={actions} />;
}
