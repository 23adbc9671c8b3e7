import { type ReactNode, useState } from 'react';
import type { PdfFile } from '../../src-contract/station/documents.ts';
import { FailureNotice } from '../station-client/failure-notice.tsx';
import { useAct } from '../station-client/use-question.ts';
import { Notice } from '../ui/notice.tsx';
import { saveFile } from '../ui/save-file.ts';
import { useTexts } from './texts/texts.ts';

export interface SavedPdf {
  readonly isBusy: boolean;
  /** Asks for the file and hands it to the person; null is no file for them. */
  readonly save: (ask: () => Promise<PdfFile | null>) => void;
  /** What became of it: saved under which name, without the logo and why, or refused. */
  readonly notice: ReactNode;
}

export function useSavedPdf(): SavedPdf {
  const t = useTexts();
  const act = useAct();
  const [saved, setSaved] = useState<PdfFile | null>(null);
  const save = (ask: () => Promise<PdfFile | null>) =>
    act.run(ask, (file) => {
      if (file !== null) saveFile(file, 'application/pdf');
      setSaved(file);
    });
  const logoProblem = saved?.logoProblem;
  const notice = (
    <>
      {act.failure ? <FailureNotice failure={act.failure} /> : null}
      {saved === null ? null : <Notice kind="info" title={t.papers.saved(saved.fileName)} isLive />}
      {logoProblem === undefined ? null : <Notice kind="mind" title={t.papers.noLogo[logoProblem]} isLive />}
    </>
  );
  return { isBusy: act.isBusy, save, notice };
}
