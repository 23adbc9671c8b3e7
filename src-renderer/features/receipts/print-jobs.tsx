import { useEffect } from 'react';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useAct, useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Notice } from '../../ui/notice.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import sheet from './receipts.module.css';

const c = classes(sheet);
const ASK_EVERY = 3_000;

/** RC8: paper that did not come out, or nobody knows; the money is posted either way, so it is only printed again. */
export function PrintJobs() {
  const t = useTexts();
  const client = useStation();
  const jobs = useQuestion('print jobs', () => client.receipts.printJobs());
  const act = useAct();
  const { again } = jobs;
  useEffect(() => {
    const timer = setInterval(again, ASK_EVERY);
    return () => clearInterval(timer);
  }, [again]);
  const open = (jobs.answer ?? []).filter(({ state }) => state === 'failed' || state === 'unknown');
  if (open.length === 0) return null;
  const settle = (jobId: string, as: 'print_again' | 'was_printed') =>
    act.run(() => client.receipts.settlePrint({ jobId, as }), again);
  return (
    <Notice kind="mind" title={t.receipts.jobsSays(open.length)} isLive>
      {act.failure ? <FailureNotice failure={act.failure} /> : null}
      <ul className={c('jobs')}>
        {open.map(({ jobId, reference, state, problem }) => (
          <li key={jobId} className={c('job')}>
            <span>
              {reference} <StatusWord kind="mind">{t.receipts.jobStates[state]}</StatusWord> {problem}
            </span>
            <span>
              <Button label={`${t.receipts.printAgain}: ${reference}`} onPress={() => settle(jobId, 'print_again')}>
                {t.receipts.printAgain}
              </Button>{' '}
              <Button label={`${t.receipts.wasPrinted}: ${reference}`} onPress={() => settle(jobId, 'was_printed')}>
                {t.receipts.wasPrinted}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
