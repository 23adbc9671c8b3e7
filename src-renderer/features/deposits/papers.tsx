import type { DepositPaper } from '../../../src-contract/station/documents.ts';
import { ActionButton } from '../../app/action-button.tsx';
import type { KeyId } from '../../app/key-bindings.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { useSavedPdf } from '../../app/use-saved-pdf.tsx';
import { useStation } from '../../station-client/use-station.ts';
import { classes } from '../../ui/classes.ts';
import { Panel } from '../../ui/layout.tsx';
import type { Deposit } from './bag-step.ts';
import sheet from './deposits.module.css';

const c = classes(sheet);

const KEYS: readonly (readonly [DepositPaper, KeyId])[] = [
  ['check_list', 'deposits.checkList'],
  ['adding_machine_tape', 'deposits.tape'],
  ['bag_label', 'deposits.bagLabel'],
  ['hand_over_record', 'deposits.handOverRecord'],
];

/** Papers of a sealed deposit besides the slip, each as a file; those there are at its stage. */
export function DepositPapers({ deposit }: { readonly deposit: Deposit }) {
  const t = useTexts();
  const station = useStation();
  const { isBusy, save, notice } = useSavedPdf();
  const { depositId, stage, items } = deposit;
  const isThere = (paper: DepositPaper): boolean =>
    paper === 'bag_label' || (paper === 'hand_over_record' ? stage !== 'sealed' : items.length > 0);
  return (
    <Panel title={t.papers.title}>
      <div className={c('papers')}>
        {KEYS.filter(([paper]) => isThere(paper)).map(([paper, action]) => (
          <ActionButton
            key={paper}
            action={action}
            look="quiet"
            isBusy={isBusy}
            onAct={() => save(() => station.documents.depositPaper({ depositId, paper }))}
          />
        ))}
      </div>
      {notice}
    </Panel>
  );
}
