import { useEffect, useState } from 'react';
import type { PrintJobView } from '../../../src-contract/station/printers.ts';
import { type KeyId, bindingOf } from '../../app/key-bindings.ts';
import { writeCombo } from '../../app/key-combo.ts';
import { kindWords, problemWords } from '../../app/texts/printers.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { useKey } from '../../app/use-key.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useAct, useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Notice } from '../../ui/notice.tsx';
import { JobDocument } from './job-document.tsx';
import { RerouteDialog } from './reroute-dialog.tsx';
import sheet from './receipts.module.css';

const c = classes(sheet);
const ASK_EVERY = 3_000;

/** The key acts on the first of the list only. */
const keyOn = (index: number, id: KeyId) => (index === 0 ? { keyLabel: keyOf(id) } : {});
const keyOf = (id: KeyId): string => writeCombo(bindingOf(id).keys[0] ?? '');

/** RC8: paper that did not come out, or nobody knows; the money is posted either way, so it is only printed again. */
export function PrintJobs() {
  const client = useStation();
  const jobs = useQuestion('print jobs', () => client.receipts.printJobs());
  const { again } = jobs;
  useEffect(() => {
    const timer = setInterval(again, ASK_EVERY);
    return () => clearInterval(timer);
  }, [again]);
  const answer = jobs.answer ?? [];
  const unknown = answer.filter(({ state }) => state === 'unknown');
  // What is only on its way is not worth a word; what failed once holds up all that is behind it.
  const hasFailed = answer.some(({ state }) => state === 'failed');
  const stuck = hasFailed ? answer.filter(({ state }) => state === 'failed' || state === 'queued') : [];
  return (
    <>
      {unknown.length > 0 ? <AskedJobs jobs={unknown} onChanged={again} /> : null}
      {stuck.length > 0 ? <StuckJobs jobs={stuck} onChanged={again} /> : null}
    </>
  );
}

interface JobsProps {
  readonly jobs: readonly PrintJobView[];
  readonly onChanged: () => void;
}

function JobName({ job }: { readonly job: PrintJobView }) {
  const t = useTexts();
  const { documentKind, reference, problem, printer } = job;
  return (
    <span>
      <strong>{[kindWords(t, documentKind), reference].filter(Boolean).join(' ')}</strong>{' '}
      <span className={c('soft')}>{[printer?.name, problemWords(t, problem)].filter(Boolean).join(' · ')}</span>
    </span>
  );
}

/** The end of these is not known: only whoever looks at the paper knows, and nothing prints twice by itself. */
function AskedJobs({ jobs, onChanged }: JobsProps) {
  const t = useTexts();
  const client = useStation();
  const act = useAct();
  const [looking, setLooking] = useState<PrintJobView | null>(null);
  const settle = (jobId: string, as: 'print_again' | 'was_printed') =>
    act.run(() => client.receipts.settlePrint({ jobId, as }), onChanged);
  const [first] = jobs;
  useKey('receipts.didPrint', () => first && settle(first.jobId, 'was_printed'), first !== undefined);
  useKey('receipts.didNotPrint', () => first && settle(first.jobId, 'print_again'), first !== undefined);
  return (
    <Notice kind="mind" title={t.printers.asked(jobs.length)} isLive>
      {act.failure ? <FailureNotice failure={act.failure} /> : null}
      <ul className={c('jobs')}>
        {jobs.map((job, index) => (
          <li key={job.jobId} className={c('job')}>
            <JobName job={job} />
            <span className={c('jobActs')}>
              <Button
                label={`${t.printers.didItPrint} ${job.reference}: ${t.printers.yes}`}
                {...keyOn(index, 'receipts.didPrint')}
                onPress={() => settle(job.jobId, 'was_printed')}
              >
                {t.printers.yes}
              </Button>
              <Button
                label={`${t.printers.didItPrint} ${job.reference}: ${t.printers.no}`}
                {...keyOn(index, 'receipts.didNotPrint')}
                onPress={() => settle(job.jobId, 'print_again')}
              >
                {t.printers.no}
              </Button>
              <Button look="quiet" label={`${t.printers.look}: ${job.reference}`} onPress={() => setLooking(job)}>
                {t.printers.look}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {looking === null ? null : <JobDocument job={looking} onClose={() => setLooking(null)} />}
    </Notice>
  );
}

const SHOWN = 4;

/** They wait for a printer that cannot print now. */
function StuckJobs({ jobs, onChanged }: JobsProps) {
  const t = useTexts();
  const client = useStation();
  const act = useAct();
  const [sending, setSending] = useState<readonly PrintJobView[] | null>(null);
  const retry = () => act.run(() => client.station.retryPrinter(), onChanged);
  useKey('receipts.tryPrinter', retry);
  useKey('receipts.sendElsewhere', () => setSending(jobs));
  const problem = jobs.find(({ state }) => state === 'failed')?.problem ?? null;
  return (
    <Notice
      kind="mind"
      title={`${t.printers.stuck(jobs.length)}: ${problemWords(t, problem)}`}
      isLive
      actions={
        <>
          <Button keyLabel={keyOf('receipts.tryPrinter')} isBusy={act.isBusy} onPress={retry}>
            {t.printers.tryNow}
          </Button>
          <Button keyLabel={keyOf('receipts.sendElsewhere')} onPress={() => setSending(jobs)}>
            {t.printers.sendAll(jobs.length)}
          </Button>
        </>
      }
    >
      <p>{t.printers.stuckSays}</p>
      {act.failure ? <FailureNotice failure={act.failure} /> : null}
      <ul className={c('jobs')}>
        {jobs.slice(0, SHOWN).map((job) => (
          <li key={job.jobId} className={c('job')}>
            <JobName job={job} />
            <span className={c('jobActs')}>
              <Button
                look="quiet"
                label={`${t.printers.sendElsewhere}: ${job.reference}`}
                onPress={() => setSending([job])}
              >
                {t.printers.sendElsewhere}
              </Button>
              <Button
                look="quiet"
                label={`${t.printers.cancelJob}: ${job.reference}`}
                onPress={() => act.run(() => client.printers.cancel({ jobId: job.jobId }), onChanged)}
              >
                {t.printers.cancelJob}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {sending === null ? null : (
        <RerouteDialog
          jobs={sending}
          onClose={() => {
            setSending(null);
            onChanged();
          }}
        />
      )}
    </Notice>
  );
}
