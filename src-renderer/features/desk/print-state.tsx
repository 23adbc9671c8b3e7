import { useEffect } from 'react';
import { bindingOf } from '../../app/key-bindings.ts';
import { writeCombo } from '../../app/key-combo.ts';
import { problemWords } from '../../app/texts/printers.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { useKey } from '../../app/use-key.ts';
import { useAct, useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';

const ASK_EVERY = 700;

const keyOf = (id: 'desk.didPrint' | 'desk.didNotPrint'): string => writeCombo(bindingOf(id).keys[0] ?? '');

/** RC8: printed, not printed, or unknown, which the person who sees the paper settles; the money is posted whatever it does. */
export function PrintState({ jobId }: { readonly jobId: string | null }) {
  const t = useTexts();
  const client = useStation();
  const { answer, isAnswered, again } = useQuestion(`print ${jobId}`, async () =>
    jobId === null ? null : client.printers.job({ jobId }),
  );
  const isWaiting = answer?.state === 'queued' || answer?.state === 'printing' || answer?.state === 'failed';
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(again, ASK_EVERY);
    return () => clearInterval(timer);
  }, [isWaiting, again]);
  if (jobId === null || (isAnswered && answer === null)) return <span>{t.desk.noPrinter}</span>;
  if (answer === null) return <span>{t.desk.printing}</span>;
  if (answer.state === 'unknown') return <DidItPrint jobId={jobId} onSettled={again} />;
  const words = {
    queued: t.desk.printing,
    printing: t.desk.printing,
    printed: t.desk.printed,
    failed: t.desk.notPrinted(problemWords(t, answer.problem)),
    shown: answer.printer === null ? t.desk.noPrinter : t.printers.shown,
    cancelled: t.printers.cancelled,
  };
  return <span>{words[answer.state]}</span>;
}

function DidItPrint({ jobId, onSettled }: { readonly jobId: string; readonly onSettled: () => void }) {
  const t = useTexts();
  const client = useStation();
  const act = useAct();
  const settle = (as: 'print_again' | 'was_printed') =>
    act.run(() => client.receipts.settlePrint({ jobId, as }), onSettled);
  useKey('desk.didPrint', () => settle('was_printed'));
  useKey('desk.didNotPrint', () => settle('print_again'));
  return (
    <span role="alert">
      {t.printers.didItPrint}{' '}
      <Button keyLabel={keyOf('desk.didPrint')} onPress={() => settle('was_printed')}>
        {t.printers.yes}
      </Button>{' '}
      <Button keyLabel={keyOf('desk.didNotPrint')} onPress={() => settle('print_again')}>
        {t.printers.no}
      </Button>
    </span>
  );
}
