import type { PrintJobView } from '../../../src-contract/station/printers.ts';
import { kindWords } from '../../app/texts/printers.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useAct, useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { Loading } from '../../ui/states.tsx';
import { useWords } from '../../ui/words.ts';
import sheet from './receipts.module.css';

const c = classes(sheet);
const PDF = 'application/pdf';

/** What would be on the paper, to look at and to keep. */
export function JobDocument({ job, onClose }: { readonly job: PrintJobView; readonly onClose: () => void }) {
  const t = useTexts();
  const words = useWords();
  const client = useStation();
  const act = useAct();
  const { jobId, documentKind, reference } = job;
  const asked = useQuestion(jobId, () => client.printers.document({ jobId }));
  return (
    <Dialog
      title={[kindWords(t, documentKind), reference].filter(Boolean).join(' ')}
      onClose={onClose}
      actions={
        <>
          <Button
            isBusy={act.isBusy}
            onPress={() =>
              act.run(
                () => client.printers.pdf({ jobId }),
                (file) => saveFile(file, PDF),
              )
            }
          >
            {t.printers.savePdf}
          </Button>
          <Button look="main" onPress={onClose} keyLabel="Esc" autoFocus>
            {words.close}
          </Button>
        </>
      }
    >
      {(asked.failure ?? act.failure) ? (
        <FailureNotice failure={asked.failure ?? act.failure ?? { kind: 'no_answer' }} />
      ) : null}
      {asked.isAnswered || asked.failure ? null : <Loading lines={8} />}
      {asked.answer ? (
        <pre className={c('paper')} tabIndex={0} role="region" aria-label={asked.answer.title}>
          {asked.answer.lines.join('\n')}
        </pre>
      ) : null}
    </Dialog>
  );
}
