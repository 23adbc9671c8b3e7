import { type FormEvent, useRef, useState } from 'react';
import type { ReviewView, SessionView } from '../../../src-contract/station/drawer.ts';
import { ActionButton } from '../../app/action-button.tsx';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { newKey } from '../../station-client/new-key.ts';
import { useAct, useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { ConfirmDialog, Dialog } from '../../ui/dialog.tsx';
import { Panel, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Loading } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { dollars } from './over-short-words.ts';
import { AttemptsTable, ExpectedCash, KindsTable, UnmatchedItems } from './review-figures.tsx';
import { OverShortCandidates } from './over-short-candidates.tsx';
import sheet from './drawer.module.css';

const c = classes(sheet);

export interface ReviewProps {
  readonly session: SessionView;
  readonly onDone: (says: string) => void;
}

/** DS8–DS10: another person than the owner compares, kind by kind, and accepts or orders a recount. */
export function Review({ session, onDone }: ReviewProps) {
  const t = useTexts();
  const station = useStation();
  const { sessionId } = session;
  const review = useQuestion(sessionId, () => station.drawer.review({ sessionId }));
  if (review.failure) return <FailureNotice failure={review.failure} onAgain={review.again} />;
  if (review.answer === null) {
    return (
      <Panel title={t.drawer.byKind}>
        <Loading lines={6} />
      </Panel>
    );
  }
  return <ReviewFigures review={review.answer} onDone={onDone} />;
}

function ReviewFigures({ review, onDone }: { readonly review: ReviewView; readonly onDone: (says: string) => void }) {
  const t = useTexts();
  const { kinds, cash, unmatched, candidates, attempts } = review;
  const differs = kinds?.some(({ overShortCents }) => overShortCents !== 0) === true;
  return (
    <>
      {kinds === null ? null : (
        <Panel title={t.drawer.byKind}>
          <KindsTable kinds={kinds} />
          <Verdict review={review} onDone={onDone} />
        </Panel>
      )}
      {candidates === null || kinds === null || !differs ? null : (
        <Panel title={t.drawer.candidates}>
          <OverShortCandidates candidates={candidates} kinds={kinds} />
        </Panel>
      )}
      {unmatched === null ? null : (
        <Panel title={t.drawer.unmatched}>
          <UnmatchedItems items={unmatched} />
        </Panel>
      )}
      {cash === null ? null : (
        <Panel title={t.drawer.howCash}>
          <ExpectedCash cash={cash} />
        </Panel>
      )}
      {attempts === null ? null : (
        <Panel title={t.drawer.attempts}>
          <AttemptsTable attempts={attempts} />
        </Panel>
      )}
    </>
  );
}

function Verdict({ review, onDone }: { readonly review: ReviewView; readonly onDone: (says: string) => void }) {
  const t = useTexts();
  const station = useStation();
  const { sessionId, drawerName } = review.session;
  const act = useAct();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [asks, setAsks] = useState<'accept' | 'recount' | null>(null);
  const key = useRef(newKey());
  const isRequired = review.reasonRequired === true;
  const ask = () => {
    const isShort = isRequired && reason.trim() === '';
    setMissing(isShort);
    if (!isShort) setAsks('accept');
  };
  const accept = () => {
    setAsks(null);
    act.run(
      () => station.drawer.accept({ key: key.current, sessionId, reason: reason.trim() || null }),
      () => onDone(t.drawer.accepted(drawerName)),
    );
  };
  return (
    <Stack gap="small">
      {isRequired ? <Notice kind="mind" title={t.drawer.beyond} /> : null}
      <p className={c('soft')}>{t.drawer.tolerance(dollars(review.toleranceCents))}</p>
      <TextField
        label={isRequired ? t.drawer.reason : t.drawer.reasonOptional}
        value={reason}
        onChange={(text) => {
          key.current = newKey();
          setReason(text);
          setMissing(false);
        }}
        maxLength={400}
        isRequired={isRequired}
        error={isMissing ? t.drawer.reasonMissing : undefined}
      />
      {act.failure ? <FailureNotice failure={act.failure} /> : null}
      <div className={c('foot')}>
        <ActionButton action="drawer.recount" onAct={() => setAsks('recount')} />
        <ActionButton action="drawer.submit" onAct={ask} look="main" isBusy={act.isBusy}>
          {t.drawer.accept}
        </ActionButton>
      </div>
      {asks === 'accept' ? (
        <ConfirmDialog
          title={t.drawer.acceptTitle}
          confirm={t.drawer.accept}
          onConfirm={accept}
          onClose={() => setAsks(null)}
        >
          <p>{t.drawer.acceptSays}</p>
        </ConfirmDialog>
      ) : null}
      {asks === 'recount' ? (
        <RecountDialog
          sessionId={sessionId}
          onClose={() => setAsks(null)}
          onDone={() => onDone(t.drawer.recountOrdered(drawerName))}
        />
      ) : null}
    </Stack>
  );
}

function RecountDialog(props: {
  readonly sessionId: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}) {
  const t = useTexts();
  const station = useStation();
  const act = useAct();
  const [reason, setReason] = useState('');
  const key = useRef(newKey());
  const isReady = reason.trim() !== '';
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    const { sessionId } = props;
    if (isReady) act.run(() => station.drawer.recount({ key: key.current, sessionId, reason }), props.onDone);
  };
  return (
    <Dialog
      title={t.drawer.recountOrderTitle}
      onClose={props.onClose}
      size="small"
      actions={
        <>
          <Button onPress={props.onClose} keyLabel="Esc">
            {t.ui.cancel}
          </Button>
          <Button look="main" onPress={() => submit()} isDisabled={!isReady} isBusy={act.isBusy} keyLabel="Enter">
            {t.drawer.recount}
          </Button>
        </>
      }
    >
      <form onSubmit={submit}>
        <Stack gap="small">
          <p>{t.drawer.recountOrderSays}</p>
          <TextField
            label={t.drawer.recountReason}
            value={reason}
            onChange={(text) => {
              key.current = newKey();
              setReason(text);
            }}
            maxLength={200}
            isRequired
            autoFocus
          />
          {act.failure ? <FailureNotice failure={act.failure} /> : null}
        </Stack>
      </form>
    </Dialog>
  );
}
