import { type FormEvent, useEffect, useState } from 'react';
import type { ImportProgress } from '../../../src-contract/station/station.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { useDates } from '../../app/office-time.ts';
import { useOverview } from '../../app/station-overview.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useAct, useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { KeyValueList } from '../../ui/key-value.tsx';
import { Panel } from '../../ui/layout.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ImportState } from './import-state.tsx';
import sheet from './launch.module.css';

const c = classes(sheet);
const ASK_EVERY = 500;
const count = (value: number): string => value.toLocaleString('en-US');

/** SY11: what the station knows of the city's accounts, and how old it is; and the next extract. */
export function ExtractPanel({ mayImport }: { readonly mayImport: boolean }) {
  const t = useTexts();
  const client = useStation();
  const refresh = useOverview((state) => state.refresh);
  const act = useAct();
  const [folder, setFolder] = useState('');
  const [started, setStarted] = useState<ImportProgress | null>(null);
  const asked = useQuestion('import', () => client.extracts.progress());
  const progress = asked.answer ?? started;
  const isRunning = progress?.state === 'running';
  const { again } = asked;
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(again, ASK_EVERY);
    return () => {
      clearInterval(timer);
      refresh();
    };
  }, [isRunning, again, refresh]);
  const start = (from: string, consent: { readonly acceptRejects: boolean; readonly acceptOlder: boolean }) =>
    act.run(
      () => client.extracts.startImport({ folder: from, ...consent }),
      (answer) => {
        setStarted(answer);
        again();
      },
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (folder.trim() !== '') start(folder.trim(), { acceptRejects: false, acceptOlder: false });
  };
  return (
    <Panel title={t.setup.extract}>
      <PresentExtract />
      {act.failure ? <FailureNotice failure={act.failure} /> : null}
      {progress ? (
        <ImportState
          progress={progress}
          onCancel={() => act.run(() => client.extracts.cancelImport(), again)}
          onTakeRest={() => start(progress.folder, { acceptRejects: true, acceptOlder: true })}
          onTakeOlder={() => start(progress.folder, { acceptRejects: false, acceptOlder: true })}
        />
      ) : null}
      {mayImport && !isRunning ? (
        <form className={c('form')} onSubmit={submit}>
          <TextField
            label={t.setup.folder}
            help={t.setup.folderHelp}
            value={folder}
            onChange={setFolder}
            maxLength={400}
          />
          <div>
            <Button type="submit" isDisabled={folder.trim() === ''} isBusy={act.isBusy}>
              {t.setup.startImport}
            </Button>
          </div>
        </form>
      ) : null}
    </Panel>
  );
}

function PresentExtract() {
  const t = useTexts();
  const dates = useDates();
  const extract = useOverview((state) => state.overview?.extract ?? null);
  return extract === null ? (
    <EmptyState title={t.setup.noExtract}>{t.setup.noExtractSays}</EmptyState>
  ) : (
    <KeyValueList
      columns={2}
      entries={[
        { label: t.setup.extractOf, value: dates.moment(extract.asOf) },
        { label: t.setup.imported, value: dates.moment(extract.importedAt) },
        { label: t.setup.accounts, value: count(extract.accounts) },
        { label: t.setup.openCharges, value: count(extract.openCharges) },
        { label: t.setup.openAmount, value: formatCents(extract.openCents) },
        { label: t.setup.rejectedRows, value: count(extract.rejectedRows) },
      ]}
    />
  );
}
