import { useState } from 'react';
import { ActionButton } from '../../app/action-button.tsx';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useAct, useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Panel } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { Loading } from '../../ui/states.tsx';
import sheet from './drawer.module.css';

const c = classes(sheet);
type PdfFile = { readonly fileName: string; readonly base64: string };

/** The drawer closing report as it is printed, and as PDF beside the over/short report. */
export function ClosingReport({ sessionId }: { readonly sessionId: string }) {
  const t = useTexts();
  const station = useStation();
  const report = useQuestion(sessionId, () => station.drawer.closingReport({ sessionId }));
  const act = useAct();
  const [saved, setSaved] = useState<string | null>(null);
  const keep = (file: PdfFile) => {
    saveFile(file, 'application/pdf');
    setSaved(file.fileName);
  };
  const savePdf = () => act.run(() => station.documents.closingReport({ sessionId }), keep);
  const saveOverShort = () => act.run(() => station.documents.overShortReport({ sessionId }), keep);
  const document = report.answer?.document ?? null;
  return (
    <Panel
      title={t.drawer.closingReport}
      isFlush
      actions={
        <>
          <Button look="quiet" onPress={saveOverShort} isBusy={act.isBusy}>
            {t.drawer.overShortPdf}
          </Button>
          <ActionButton action="drawer.print" onAct={savePdf} isBusy={act.isBusy}>
            {t.drawer.savePdf}
          </ActionButton>
        </>
      }
    >
      <div className={c('onDesk')}>
        {act.failure ? <FailureNotice failure={act.failure} /> : null}
        {saved === null ? null : <Notice kind="info" title={t.drawer.pdfSaved(saved)} isLive />}
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
