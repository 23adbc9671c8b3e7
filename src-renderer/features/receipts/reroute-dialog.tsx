import { useState } from 'react';
import type { PrintJobView } from '../../../src-contract/station/printers.ts';
import { kindWords } from '../../app/texts/printers.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useAct, useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../ui/words.ts';
import { JobDocument } from './job-document.tsx';

const SCREEN = 'screen';

export interface RerouteDialogProps {
  readonly jobs: readonly PrintJobView[];
  readonly onClose: () => void;
}

/** RC8: to another printer, or to the screen, where a single document can be looked at and kept as PDF. */
export function RerouteDialog({ jobs, onClose }: RerouteDialogProps) {
  const t = useTexts();
  const words = useWords();
  const client = useStation();
  const act = useAct();
  const printers = useQuestion('printers', () => client.printers.list());
  const [picked, setPicked] = useState<string | null>(null);
  const [shown, setShown] = useState<PrintJobView | null>(null);
  const [first] = jobs;
  const others = (printers.answer?.printers ?? []).filter(({ printerId }) => printerId !== first?.printer?.printerId);
  const offered = others.some(({ printerId }) => printerId === first?.printer?.rerouteTo);
  const to = picked ?? (offered ? (first?.printer?.rerouteTo ?? SCREEN) : SCREEN);
  const send = () =>
    act.run(
      () => client.printers.reroute({ jobIds: jobs.map(({ jobId }) => jobId), to: to === SCREEN ? null : to }),
      () => (to === SCREEN && jobs.length === 1 && first ? setShown(first) : onClose()),
    );
  if (shown !== null) return <JobDocument job={shown} onClose={onClose} />;
  const name = first ? [kindWords(t, first.documentKind), first.reference].filter(Boolean).join(' ') : '';
  return (
    <Dialog
      title={jobs.length === 1 ? `${t.printers.sendElsewhere}: ${name}` : t.printers.sendAll(jobs.length)}
      size="small"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} keyLabel="Esc">
            {words.cancel}
          </Button>
          <Button look="main" autoFocus isBusy={act.isBusy} onPress={send}>
            {t.printers.send}
          </Button>
        </>
      }
    >
      {act.failure ? <FailureNotice failure={act.failure} /> : null}
      <RadioGroup
        label={t.printers.sendTo}
        choices={[
          ...others.map(({ printerId, name: label }) => ({ id: printerId, label })),
          { id: SCREEN, label: t.printers.screenChoice },
        ]}
        value={to}
        onChange={setPicked}
      />
    </Dialog>
  );
}
