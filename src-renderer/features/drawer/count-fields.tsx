import { useTexts } from '../../app/texts/texts.ts';
import { CASH_ROWS } from '../../ui/cash-rows.ts';
import { DenominationGrid } from '../../ui/denomination-grid.tsx';
import { CardTape } from './card-tape.tsx';
import type { CountForm } from './count-form.ts';
import { PaperTape } from './paper-tape.tsx';

export interface CountFieldsProps {
  readonly form: CountForm;
  readonly onForm: (form: CountForm) => void;
}

/** A whole count in a dialog: cash by denomination, the tape of paper, the card slips. */
export function CountFields({ form, onForm }: CountFieldsProps) {
  const t = useTexts();
  return (
    <>
      <DenominationGrid
        rows={CASH_ROWS}
        counts={form.cash}
        onChange={(cash) => onForm({ ...form, cash })}
        totalLabel={t.drawer.yourCash}
        autoFocus
      />
      <PaperTape
        items={form.paper}
        hasNone={form.hasNoPaper}
        onItems={(paper) => onForm({ ...form, paper, hasNoPaper: false })}
        onNone={(hasNoPaper) => onForm({ ...form, hasNoPaper })}
      />
      <CardTape
        items={form.slips}
        hasNone={form.hasNoSlips}
        onItems={(slips) => onForm({ ...form, slips, hasNoSlips: false })}
        onNone={(hasNoSlips) => onForm({ ...form, hasNoSlips })}
      />
    </>
  );
}
