import type { SessionView } from '../../../src-contract/station/drawer.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { Panel, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ActiveActs } from './active-acts.tsx';
import { ClosingVersions } from './closing-versions.tsx';
import { Review } from './review.tsx';
import { SessionFacts } from './session-facts.tsx';
import { SurpriseCounts } from './surprise-counts.tsx';
import { XReport } from './x-report.tsx';

export interface SessionDetailProps {
  readonly session: SessionView;
  readonly isMine: boolean;
  readonly mayReview: boolean;
  readonly onDone: (says: string) => void;
  readonly onCounting: () => void;
}

/** One session as far as this person may see it: facts always, money once reviewed by another or closed (DS5, DS10). */
export function SessionDetail({ session, isMine, mayReview, onDone, onCounting }: SessionDetailProps) {
  const t = useTexts();
  const isActive = session.state === 'open' || session.state === 'counting';
  const isReviewed = session.state === 'in_review' && mayReview && !isMine;
  return (
    <Stack>
      <Panel title={`${session.drawerName} · ${t.drawer.states[session.state]}`}>
        <SessionFacts session={session} columns={2} />
        {isActive ? <Notice kind="info" title={isMine ? t.drawer.blindSays : t.drawer.activeSays} /> : null}
        {session.state === 'in_review' && isMine ? (
          <Notice kind="info" title={t.drawer.ownReview}>
            <p>{t.drawer.ownReviewSays}</p>
          </Notice>
        ) : null}
        {session.state === 'in_review' && !isMine && !mayReview ? (
          <Notice kind="info" title={t.drawer.waitsSays} />
        ) : null}
        {isActive && mayReview && !isMine && session.standInId === null ? (
          <ActiveActs session={session} onDone={onDone} onCounting={onCounting} />
        ) : null}
      </Panel>
      <SurpriseCounts sessionId={session.sessionId} />
      {session.state !== 'closed' && mayReview && !isMine ? <XReport sessionId={session.sessionId} /> : null}
      {isReviewed ? <Review session={session} onDone={onDone} /> : null}
      {session.state === 'closed' ? (
        <ClosingVersions session={session} mayAmend={isMine || mayReview} onDone={onDone} />
      ) : null}
    </Stack>
  );
}
