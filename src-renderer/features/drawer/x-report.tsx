import { ActionButton } from '../../app/action-button.tsx';
import { useTexts } from '../../app/texts/texts.ts';
import { useSavedPdf } from '../../app/use-saved-pdf.tsx';
import { useStation } from '../../station-client/use-station.ts';
import { Panel } from '../../ui/layout.tsx';

/** How somebody else's drawer stands, as a file: never on this screen, where its owner may be standing (DS5). */
export function XReport({ sessionId }: { readonly sessionId: string }) {
  const t = useTexts();
  const station = useStation();
  const { isBusy, save, notice } = useSavedPdf();
  const ask = async () => (await station.documents.xReport({ sessionId })).file;
  return (
    <Panel actions={<ActionButton action="drawer.xReport" isBusy={isBusy} onAct={() => save(ask)} />}>
      <p>{t.papers.xReportSays}</p>
      {notice}
    </Panel>
  );
}
