import { useEffect } from 'react';
import { useOverview } from '../../app/station-overview.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';

const ASK_EVERY = 700;

/** RC8: printed, not printed, or unknown; the money is posted whatever the paper does. */
export function PrintState({ jobId }: { readonly jobId: string | null }) {
  const t = useTexts();
  const client = useStation();
  const isConfigured = useOverview((state) => state.overview?.printer.isConfigured ?? true);
  const { answer, isAnswered, again } = useQuestion(`print ${jobId}`, async () =>
    jobId === null ? null : ((await client.receipts.printJobs()).find((job) => job.jobId === jobId) ?? null),
  );
  const isWaiting = answer?.state === 'queued' || answer?.state === 'printing';
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(again, ASK_EVERY);
    return () => clearInterval(timer);
  }, [isWaiting, again]);
  if (jobId === null || !isConfigured) return <span>{t.desk.noPrinter}</span>;
  // The list holds what is not settled yet: a job that is no longer in it came out.
  if (answer === null) return <span>{isAnswered ? t.desk.printed : t.desk.printing}</span>;
  const words = {
    queued: t.desk.printing,
    printing: t.desk.printing,
    printed: t.desk.printed,
    failed: t.desk.notPrinted(answer.problem ?? ''),
    unknown: t.desk.printUnknown,
  };
  return <span>{words[answer.state]}</span>;
}
