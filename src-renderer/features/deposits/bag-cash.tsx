import { useTexts } from '../../app/texts/texts.ts';
import { CASH_ROWS } from '../../ui/cash-rows.ts';
import { classes } from '../../ui/classes.ts';
import type { DenominationCounts } from '../../ui/denomination-counts.ts';
import { DenominationGrid } from '../../ui/denomination-grid.tsx';
import { Panel } from '../../ui/layout.tsx';
import sheet from './deposits.module.css';

const c = classes(sheet);

export interface BagCashProps {
  readonly counts: DenominationCounts;
  readonly onCounts: (counts: DenominationCounts) => void;
  /** The last cell was entered: on to the checks. */
  readonly onDone: () => void;
}

/** DP2: the cash is counted anew as it goes into the bag. */
export function BagCash({ counts, onCounts, onDone }: BagCashProps) {
  const t = useTexts();
  return (
    <Panel title={t.deposits.bagCash}>
      <p className={c('soft')}>{t.deposits.bagCashSays}</p>
      <DenominationGrid
        rows={CASH_ROWS}
        counts={counts}
        onChange={onCounts}
        onDone={onDone}
        totalLabel={t.deposits.bagCashTotal}
        autoFocus
      />
    </Panel>
  );
}
