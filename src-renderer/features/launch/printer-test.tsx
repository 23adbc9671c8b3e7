import { useEffect } from 'react';
import type { PrinterView } from '../../../src-contract/station/printers.ts';
import { problemWords } from '../../app/texts/printers.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Notice } from '../../ui/notice.tsx';

const ASK_EVERY = 700;

export interface PrinterTestProps {
  readonly printer: PrinterView;
  readonly jobId: string;
}

/** Follows a test page; says besides what the printer says of its paper and of the drawer. */
export function PrinterTest({ printer, jobId }: PrinterTestProps) {
  const t = useTexts();
  const client = useStation();
  const { printerId, name } = printer;
  const job = useQuestion(`test job ${jobId}`, () => client.printers.job({ jobId }));
  const state = job.answer?.state ?? 'queued';
  const isOver = state === 'printed' || state === 'unknown' || state === 'cancelled' || state === 'shown';
  const { again } = job;
  useEffect(() => {
    if (isOver) return;
    const timer = setInterval(again, ASK_EVERY);
    return () => clearInterval(timer);
  }, [isOver, again]);
  if (job.failure) return <FailureNotice failure={job.failure} onAgain={again} />;
  const title =
    state === 'printed'
      ? t.printers.testDone
      : state === 'failed'
        ? t.printers.testFailed(problemWords(t, job.answer?.problem ?? null))
        : isOver
          ? t.printers.testUnknown
          : t.printers.testing;
  return (
    <Notice kind={state === 'printed' ? 'info' : 'mind'} title={`${name}. ${title}`} isLive>
      {state === 'failed' ? <p>{t.printers.testNext}</p> : null}
      {state === 'printed' || state === 'failed' ? <Said printerId={printerId} /> : null}
    </Notice>
  );
}

function Said({ printerId }: { readonly printerId: string }) {
  const t = useTexts();
  const client = useStation();
  const said = useQuestion(`says ${printerId}`, () => client.printers.ask({ printerId })).answer;
  if (!said) return null;
  const { isPaperLow, drawer, drawerSense } = said;
  return (
    <>
      {isPaperLow ? <p>{t.printers.paperLow}</p> : null}
      {drawer === 'not_sensed' ? null : <p>{t.printers.drawerStates[drawer]}</p>}
      {drawer === 'not_sensed' && drawerSense !== 'not_said' ? <p>{t.printers.drawerSense(drawerSense)}</p> : null}
    </>
  );
}
