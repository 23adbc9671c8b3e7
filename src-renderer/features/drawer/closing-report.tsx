import { ActionButton } from '../../app/action-button.tsx';
import { useTexts } from '../../app/texts/texts.ts';
import { useSavedPdf } from '../../app/use-saved-pdf.tsx';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Panel } from '../../ui/layout.tsx';
import { Loading } from '../../ui/states.tsx';
import sheet from './drawer.module.css';

const c = classes(sheet);

/** The drawer closing report as it is printed, and as PDF beside the over/short report. */
export function ClosingReport({ sessionId }: { readonly sessionId: string }) {
  const t = useTexts();
  const station = useStation();
  const report = useQuestion(sessionId, () => station.drawer.closingReport({ sessionId }));
  const { isBusy, save, notice } = useSavedPdf();
  const savePdf = () => save(() => station.documents.closingReport({ sessionId }));
  const saveOverShort = () => save(() => station.documents.overShortReport({ sessionId }));
  const document = report.answer?.document ?? null;
  return (
    <Panel
      title={t.drawer.closingReport}
      isFlush
      actions={
        <>
          <Button look="quiet" onPress={saveOverShort} isBusy={isBusy}>
            {t.drawer.overShortPdf}
          </Button>
          <ActionButton action="drawer.print" onAct={savePdf} isBusy={isBusy}>
            {t.drawer.savePdf}
          </ActionButton>
        </>
      }
    >
      <div className={c('onDesk')}>
        {notice}
        {report.failure ? <FailureNotice failure={report.failure} onAgain={report.again} /> : null}
        {document === null ? (
          report.failure ? null : (
            <Loading lines={12} />
          )
        ) : (
          <pre className={c('paper')} aria-label={document.title} tabIndex={0}>
            {document.lines.join('\n')}
          </pre>
        )}
      </div>
    </Panel>
  );
}
