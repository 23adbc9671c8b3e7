import type { ImportProgress } from '../../../src-contract/station/station.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Notice, RefusalNotice } from '../../ui/notice.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { EmptyState } from '../../ui/states.tsx';

const count = (value: number): string => value.toLocaleString('en-US');

export interface ImportStateProps {
  readonly progress: ImportProgress;
  readonly onCancel: () => void;
  readonly onTakeRest: () => void;
  readonly onTakeOlder: () => void;
}

/** Where the import stands; rows that cannot be taken are named one by one, the rest taken only on a person's word (SY9). */
export function ImportState({ progress, onCancel, onTakeRest, onTakeOlder }: ImportStateProps) {
  const t = useTexts();
  const { state, done, total, refusal } = progress;
  switch (state) {
    case 'idle':
      return null;
    case 'running':
      return (
        <ProgressBar
          label={progress.step === '' ? t.setup.startImport : progress.step}
          {...(total > 0 ? { percent: Math.min(100, (done / total) * 100) } : {})}
          onCancel={onCancel}
        />
      );
    case 'asks_about_rejects':
      return <Rejects progress={progress} onTakeRest={onTakeRest} />;
    case 'done':
      return (
        <Notice kind="info" title={progress.outcome === 'unchanged' ? t.setup.unchanged : t.setup.done} isLive>
          {progress.rejectsFile === null ? undefined : <p>{t.setup.rejectsFile(progress.rejectsFile)}</p>}
        </Notice>
      );
    case 'cancelled':
      return <Notice kind="info" title={t.setup.cancelled} isLive />;
    case 'refused':
      return refusal === null ? null : (
        <RefusalNotice
          {...refusal}
          actions={
            refusal.code === 'extract_is_not_older' ? (
              <Button onPress={onTakeOlder}>{t.setup.takeOlder}</Button>
            ) : undefined
          }
        />
      );
  }
}

function Rejects({ progress, onTakeRest }: { readonly progress: ImportProgress; readonly onTakeRest: () => void }) {
  const t = useTexts();
  return (
    <>
      <Notice
        kind="mind"
        title={t.setup.rejectsSays(count(progress.rejectedRows))}
        isLive
        actions={<Button onPress={onTakeRest}>{t.setup.takeRest}</Button>}
      >
        {progress.rejectsFile === null ? undefined : <p>{t.setup.rejectsFile(progress.rejectsFile)}</p>}
      </Notice>
      <DataTable
        label={t.setup.rejects}
        rows={progress.rejects}
        rowId={(row) => `${row.file} ${row.line} ${row.column}`}
        visibleRows={6}
        empty={<EmptyState title={t.setup.rejects} />}
        columns={[
          { id: 'file', header: t.setup.file, cell: (row) => row.file, text: (row) => row.file, width: '140px' },
          {
            id: 'line',
            header: t.setup.lineNo,
            cell: (row) => String(row.line),
            text: (row) => String(row.line),
            sortBy: (row) => row.line,
            align: 'right',
            width: '80px',
          },
          {
            id: 'column',
            header: t.setup.column,
            cell: (row) => row.column,
            text: (row) => row.column,
            width: '120px',
          },
          { id: 'reason', header: t.setup.reason, cell: (row) => row.reason, text: (row) => row.reason },
          { id: 'value', header: t.setup.value, cell: (row) => row.value, text: (row) => row.value },
        ]}
      />
    </>
  );
}
